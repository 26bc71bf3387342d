import { describe, expect, it } from "vitest";
import { choicesOf, findNewMapping, judgeChoices } from "./column-choices.ts";
import type { FilePreview } from "./import-queries.ts";

const column = (field: string, required: boolean) => ({
	...{ field, header: field, required, explanation: "", form: "", example: "" },
});
const preview: FilePreview = {
	...{ file: "x.csv", sheet: null, kind: "staff", rows: [], faults: [] },
	headers: [
		{ header: "Ressursnr", field: null, by: null },
		{ header: "enhet", field: "unit", by: "known" },
		{ header: "Prosent", field: "position_percent", by: "remembered" },
		{ header: "", field: null, by: null },
	],
	columns: [column("person_id", true), column("unit", true), column("position_percent", true)],
	mapping: {
		...{ id: "1", version: 3, kind: "staff" },
		columns: [
			{ header: "PROSENT", field: "position_percent" },
			{ header: "Gammel", field: "name" },
		],
	},
};

describe("what columns are read as", () => {
	it("says what is missing and what is read twice", () => {
		const choices = choicesOf(preview);
		expect(judgeChoices(preview, choices).missing.map(({ field }) => field)).toEqual(["person_id"]);
		const twice = judgeChoices(preview, choices.with(0, "unit")).twice;
		expect(twice.map(({ field }) => field)).toEqual(["unit"]);
	});
	it("is nothing new while nobody has chosen", () => {
		expect(findNewMapping(preview, choicesOf(preview))).toBeNull();
	});
	it("is remembered where it differs from what is known, with what other files have", () => {
		expect(findNewMapping(preview, choicesOf(preview).with(0, "person_id"))).toEqual([
			{ header: "Gammel", field: "name" },
			{ header: "Ressursnr", field: "person_id" },
			{ header: "Prosent", field: "position_percent" },
		]);
		expect(findNewMapping(preview, choicesOf(preview).with(1, null))).toContainEqual({
			header: "enhet",
			field: null,
		});
	});
});

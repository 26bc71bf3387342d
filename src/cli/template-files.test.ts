import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { plainDateOf } from "../ground/vocabulary/plain-date.ts";
import { catalogueColumns } from "../knowledge/competence/files/catalogue-columns.ts";
import { fileColumns, fileKinds } from "../knowledge/gaps/files/file-kinds.ts";
import {
	type MunicipalityFiles,
	readMunicipality,
} from "../knowledge/gaps/files/municipality-files.ts";
import type { NamedBytes } from "../machinery/importing/records.ts";
import { languages } from "../machinery/languages/language.ts";
import { unitsColumns } from "../people/organisation/files/units-columns.ts";
import { writeTemplates } from "./template-files.ts";

const asOf = plainDateOf("2026-11-16");

async function templatesByKind(language: (typeof languages)[number]) {
	const templates = await writeTemplates(language);
	return Object.fromEntries(
		fileKinds.map((kind, index) => [kind, templates[index]]),
	) as unknown as Required<MunicipalityFiles>;
}

/** Puts texts into the first empty rows of a template's first sheet, as a planner types them. */
function fill(template: NamedBytes, rows: readonly (readonly string[])[]): NamedBytes {
	const parts = unzipSync(template.bytes);
	const path = Object.keys(parts).find((name) => /worksheets\/sheet1\.xml$/.test(name))!;
	let xml = new TextDecoder().decode(parts[path]);
	rows.forEach((texts, index) => {
		const row = index + 2;
		const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
		const filled = `<row r="${row}">${cells}</row>`;
		const before = xml;
		xml = xml.replace(new RegExp(`<row r="${row}"[^>]*>.*?</row>`, "s"), filled);
		expect(xml).not.toBe(before);
	});
	parts[path] = new TextEncoder().encode(xml);
	return { name: template.name, bytes: zipSync(parts) };
}

describe.each(languages)("templates in %s", (language) => {
	it("read back untouched: the staff and requirements files lack rows, and nothing else is wrong", async () => {
		const { report } = readMunicipality(await templatesByKind(language), asOf, language);
		expect(report.faults.map(({ file, row, code }) => ({ file, row, code }))).toEqual([
			{ file: report.files[0]?.file, row: 1, code: "no-rows" },
			{ file: report.files[4]?.file, row: 1, code: "no-rows" },
		]);
		expect(report.files.map(({ kind }) => kind)).toEqual(fileKinds);
	});

	it("filled with their own examples, read without a fault", async () => {
		const templates = await templatesByKind(language);
		const examples = (kind: (typeof fileKinds)[number], values: Record<string, string> = {}) =>
			fill(templates[kind], [
				Object.values(fileColumns[kind]).map(
					(column) => values[column.field] ?? column.example[language],
				),
			]);
		const competence = catalogueColumns.competence.example[language];
		const unit = unitsColumns.code.example[language];
		const files: MunicipalityFiles = {
			staff: examples("staff", { unit }),
			units: fill(templates.units, [
				[unitsColumns.parent.example[language], "Helse", "", ""],
				Object.values(unitsColumns).map((column) => column.example[language]),
			]),
			catalogue: examples("catalogue", { implies: "", prerequisites: "" }),
			holdings: examples("holdings", { competence }),
			requirements: examples("requirements", { unit, competence }),
			positions: examples("positions"),
			turnover: fill(templates.turnover, [["0", "120", "", "0,1"]]),
		};
		const { data, report } = readMunicipality(files, asOf, language);
		expect(report.faults).toEqual([]);
		expect(report.files.map(({ rowsUsed }) => rowsUsed)).toEqual([1, 2, 1, 1, 1, 1, 1]);
		expect(data?.employments[0]).toMatchObject({ positionSize: 8000, from: "2019-08-01" });
	});
});

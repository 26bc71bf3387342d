import { expect, test } from "vitest";
import { type Cell, viewCell } from "./cell-view.ts";

const cell: Cell = {
	row: 0,
	column: 0,
	finding: "00000000-0000-4000-8000-000000000000",
	findings: 1,
	gaps: 1,
	state: "gap",
	coverage: 80,
	criticality: 3,
	keyPersons: 2,
	ahead: [
		{ months: 12, risk: 400, riskWithRecruitment: 0 },
		{ months: 24, risk: 99_900, riskWithRecruitment: 50_000 },
		{ months: 36, risk: 0, riskWithRecruitment: 0 },
		{ months: 60, risk: 100_000, riskWithRecruitment: 74_400 },
	],
};

test("a gap is what lacks of the requirement, and one that rounds to nothing is not called met", () => {
	expect(viewCell(cell, "gap", "nb")).toEqual({
		short: "20",
		words: "mangler 20\u00a0% av kravet",
		shade: 1,
	});
	expect(viewCell({ ...cell, coverage: 100 }, "gap", "nb")).toMatchObject({
		short: "<1",
		shade: 1,
	});
	const met = { ...cell, coverage: 100, state: "robust" } as const;
	expect(viewCell(met, "gap", "nn")).toEqual({
		short: "0",
		words: "kravet er oppfylt",
		shade: 0,
	});
});

test("a risk that is neither impossible nor certain is not written as such", () => {
	expect(viewCell(cell, "risk12", "nb")).toMatchObject({ short: "<1", shade: 1 });
	expect(viewCell(cell, "risk24", "nb")).toMatchObject({ short: ">99", shade: 5 });
	expect(viewCell(cell, "risk36", "nb")).toMatchObject({ short: "0", shade: 0 });
	expect(viewCell(cell, "risk60", "en")).toMatchObject({ short: "100", words: "risk 100%" });
});

test("what is met but rests on key persons is marked, and nobody to measure is no shade", () => {
	const vulnerable = { ...cell, state: "one-away" } as const;
	expect(viewCell(vulnerable, "key", "nb")).toEqual({
		short: "2*",
		words: "2 nøkkelpersoner, oppfylt, men sårbart",
		shade: 2,
	});
	const empty = { ...cell, state: "empty-group" } as const;
	expect(viewCell(empty, "risk60", "nb")).toMatchObject({ short: "ingen", shade: undefined });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GapFinding } from "../../../knowledge/gaps/model.ts";
import { languages } from "../../../machinery/languages/language.ts";
import { measureKinds } from "../model.ts";
import { analysisOf, findingOf } from "../plan-input.case-support.ts";
import { writeMeasuresCsv } from "./measures-csv.ts";
import { proposeMeasures } from "./proposed-measures.ts";

const remedyNames = ["verify", "mobilise", "learn", "acquire"] as const;

const someFindings: fc.Arbitrary<GapFinding[]> = fc
	.array(
		fc.record({
			remedies: fc.record({
				verify: fc.nat(3),
				mobilise: fc.nat(3),
				learn: fc.nat(3),
				acquire: fc.nat(3),
			}),
			criticality: fc.constantFrom(1, 2, 3),
			countedIn: fc.constantFrom("headcount", "fte", "share-of-headcount", "share-of-fte"),
		}),
		{ maxLength: 8 },
	)
	.map((rows) =>
		rows.map((row, requirementIndex) =>
			findingOf({ ...row, requirementIndex } as Partial<GapFinding>),
		),
	);

describe("proposed measures", () => {
	it("are one for each remedy with somebody in it, and one for each phase-out", () => {
		fc.assert(
			fc.property(someFindings, fc.constantFrom(...languages), (gaps, language) => {
				const phaseOut = [{ competence: "Fotpleie", holders: 1 }];
				const nonzero = gaps.flatMap((gap) => remedyNames.filter((name) => gap.remedies[name] > 0));
				const measures = proposeMeasures(analysisOf(gaps, phaseOut), language);
				expect(measures).toHaveLength(nonzero.length + phaseOut.length);
				expect(measures.map(({ number }) => number)).toEqual(measures.map((_, index) => index + 1));
			}),
		);
	});

	it("count as many persons as the remedies do", () => {
		fc.assert(
			fc.property(someFindings, (gaps) => {
				const inRemedies = gaps.flatMap((gap) => remedyNames.map((name) => gap.remedies[name]));
				const measures = proposeMeasures(analysisOf(gaps, []), "nb");
				expect(sum(measures.map(({ persons }) => persons))).toBe(sum(inRemedies));
			}),
		);
	});

	it("come in the order verify, mobilise, learn, acquire, phase out", () => {
		const gap = findingOf({ remedies: { verify: 1, mobilise: 1, learn: 1, acquire: 1 } });
		expect(proposeMeasures(analysisOf([gap]), "nb").map(({ kind }) => kind)).toEqual(measureKinds);
	});

	it("are never priced or funded by the product", () => {
		for (const measure of proposeMeasures(analysisOf(), "nb")) {
			expect([...Object.values(measure.cost), ...Object.values(measure.funding)]).toEqual([
				null,
				null,
				null,
				null,
				null,
				null,
			]);
		}
	});

	it("have deadlines after the as-of date by kind and criticality", () => {
		const remedies = { verify: 1, mobilise: 1, learn: 1, acquire: 1 };
		const deadlines = (criticality: 1 | 3) =>
			proposeMeasures(analysisOf([findingOf({ remedies, criticality })]), "nb").map(
				({ deadline }) => deadline,
			);
		expect(deadlines(1)).toEqual([
			"2026-04-01",
			"2026-07-01",
			"2027-01-01",
			"2027-07-01",
			"2027-01-01",
		]);
		expect(deadlines(3)[3]).toBe("2027-01-01");
	});

	it("carry the finding's figures as goal, baseline and target", () => {
		const gap = findingOf({ countedIn: "fte", required: 250, supply: 185, gap: 65 });
		expect(proposeMeasures(analysisOf([gap], []), "nb")[0]).toMatchObject({
			goal: "Minst 2,50 årsverk med «Legemiddelhåndtering»",
			finding: "Mangler 0,65 årsverk (har 1,85 av 2,50)",
			baseline: { countedIn: "fte", amount: 185 },
			target: { countedIn: "fte", amount: 250 },
		});
	});
});

describe("measures.csv", () => {
	it("has a row for each measure, unpriced, with the words of the language", () => {
		const gap = findingOf({ remedies: { verify: 1, mobilise: 0, learn: 0, acquire: 0 }, gap: 1 });
		const lines = writeMeasuresCsv(proposeMeasures(analysisOf([gap], []), "nb"), "nb").split(
			"\r\n",
		);
		expect(lines[0]).toMatch(/^\uFEFFNr\.;Mål;Funn;Tiltak;Type;Form;/);
		expect(lines[1]).toBe(
			"T1;Minst 6 personer med «Legemiddelhåndtering»;" +
				"Mangler 1 person (har 4 av 6);" +
				"Gå gjennom egenerklæringene om «Legemiddelhåndtering» og få dem dokumentert;bekrefte;bekreftelse;" +
				"Ansatte i gruppen uten god nok dokumentasjon;1;Solbakken sykehjem / 1. etasje;avdelingsleder;2026-04-01;;;;;;;" +
				"Kvalifiserte personer med «Legemiddelhåndtering»;4;6;foreslått",
		);
	});

	it("defuses a unit that a spreadsheet would run", () => {
		const gap = findingOf({ unit: '=HYPERLINK("http://example.org")' });
		expect(writeMeasuresCsv(proposeMeasures(analysisOf([gap]), "nb"), "nb")).toContain(
			`"'=HYPERLINK(""http://example.org"")"`,
		);
	});

	it.each(languages)("has 21 different headers in %s", (language) => {
		const headers = writeMeasuresCsv([], language).replace("\uFEFF", "").trim().split(";");
		expect(new Set(headers).size).toBe(21);
	});
});

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

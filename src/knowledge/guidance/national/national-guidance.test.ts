import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { readNationalData } from "./national-guidance.ts";

const { plans, guidance, continuations } = readNationalData();
const measuresOf = (plan: string) =>
	guidance.filter((each) => each.kind === "plan-measure" && each.plan === plan);
const codeOf = new Map(guidance.map(({ id, code }) => [id, code] as const));

test("every id and every number is used once", () => {
	expect(new Set(guidance.map(({ id }) => id)).size).toBe(guidance.length);
	expect(new Set(guidance.map(({ kind, plan, code }) => `${kind} ${plan} ${code}`)).size).toBe(
		guidance.length,
	);
	const known = new Set(plans.map(({ code }) => code));
	expect(guidance.filter(({ plan }) => plan !== null && !known.has(plan))).toEqual([]);
});

test("another number of the same measure points back", () => {
	for (const plan of ["k2020", "k2025"]) {
		const measures = measuresOf(plan);
		for (const measure of measures) {
			for (const other of measure.also_numbered) {
				const also = measures.find(({ code }) => code === other)?.also_numbered;
				expect(also, `${plan} ${measure.code} is also ${other}`).toContain(measure.code);
			}
		}
	}
});

test("a measure says that it went on if and only if a measure of the next plan follows it", () => {
	const went = new Set(continuations.map(({ predecessor }) => predecessor));
	for (const { id, code, continued } of measuresOf("k2020")) {
		expect(went.has(id), code).toBe(continued === true);
	}
	expect(continuations).toHaveLength(32);
});

test("no plan is said to follow Kompetanseløft 2025, whose period is over", () => {
	expect(plans.find(({ code }) => code === "k2025")).toMatchObject({ status: "ended" });
	expect(plans.map(({ name }) => name).join()).not.toContain("2030");
});

const seeds = new URL("../../../../../shared/seeds/", import.meta.url);
const facts = new URL("../../../../../shared/facts/", import.meta.url);

describe.skipIf(!fs.existsSync(seeds))("against the sources", () => {
	test("every row of table 1 is there with its years and what it went on as, and no other", () => {
		const rows = rowsOfTable1();
		const measures = measuresOf("k2020");
		expect(measures.map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
		for (const [index, measure] of measures.entries()) {
			const { code, id } = measure;
			const row = rows[index]!;
			expect(row.squeezed, code).toContain(squeeze(measure.title));
			expect(row.squeezed, code).toContain(squeeze(measure.type_text));
			const { continued, until_year, from_year } = measure;
			expect({ code, continued, years: [from_year, until_year].filter(Boolean) }).toEqual({
				code,
				continued: row.continued,
				years: row.years,
			});
			const successors = continuations
				.filter(({ predecessor }) => predecessor === id)
				.map(({ successor }) => codeOf.get(successor));
			expect(successors, code).toEqual(row.successors);
		}
	});

	test("every number of Kompetanseløft 2025 has the certainty of its source", () => {
		const lines = fs.readFileSync(new URL("06_k2025_tiltak.csv", facts), "utf8").trim().split("\n");
		const said = lines.slice(1).map((line) => {
			const certainty = line.includes("U svakt")
				? "weakly-inferred"
				: line.includes(",U –")
					? "inferred"
					: "source";
			return `${line.split(",")[0]?.replaceAll("?", "")} ${certainty}`;
		});
		expect(measuresOf("k2025").map(({ code, certainty }) => `${code} ${certainty}`)).toEqual(said);
	});
});

/** Table 1 as the text of the report has it; a row goes from its number to the next row's. */
function rowsOfTable1() {
	const text = fs.readFileSync(new URL("k2020-annual-report-2020.txt", seeds), "utf8");
	const table = text.slice(text.indexOf("Nr. Ref. tiltak nr."), text.indexOf("Tabell 1: Tiltaks"));
	const rows: string[] = [];
	for (const line of table.split("\n")) {
		if (/^[1-6]\.\d+ (.*\S| {2})/.test(line)) rows.push(line);
		else if (rows.length > 0) rows[rows.length - 1] += `\n${line}`;
	}
	return rows.map((row) => {
		const whole = row.replace(/Nr\. Ref\.[\s\S]*?Ref\. i K2025/, "");
		const [before = "", answer, after = ""] = whole.split(/\s(Ja|Nei)\s/);
		const years = before.match(/(?:\s(\d{4}))?(?:\s+(\d{4}))?\s*$/)?.slice(1) ?? [];
		return {
			code: whole.split(" ")[0],
			squeezed: squeeze(whole),
			continued: answer === undefined ? null : answer === "Ja",
			// A row without an answer has no years either, and ends with its type.
			years: answer === undefined ? [] : years.filter(Boolean).map(Number),
			successors: answer === "Ja" ? (after.match(/\d\.\d+/g) ?? []) : [],
		};
	});
}

/** Without line breaks, blanks and the hyphens that divide words at the end of a line. */
function squeeze(text: string): string {
	return text.replace(/[\s-]/g, "");
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import type { GapFinding } from "../../knowledge/gaps/model.ts";
import type { Block, DocumentModel, Text } from "../../machinery/documents/document-model.ts";
import { type Language, languages } from "../../machinery/languages/language.ts";
import { composeCompetencePlan } from "./competence-plan.ts";
import { rowLimits } from "./limits.ts";
import {
	aheadOf,
	analysisOf,
	findingOf,
	findings,
	planInputOf,
	processOf,
} from "./plan-input.case-support.ts";
import type { PlanInput } from "./plan-input.ts";
import { planTexts } from "./plan-texts.ts";

/** The plan in a language, of ordinary and of bare input: what a planner has on the first day. */
function inputsIn(language: Language): Record<string, PlanInput> {
	const ordinary = planInputOf(language);
	return {
		ordinary,
		"suggested requirements": planInputOf(language, { requirementsSuggested: true }),
		"no requirements": planInputOf(language, { analysis: analysisOf([], []) }),
		"no gaps": planInputOf(language, {
			analysis: analysisOf(
				findings.filter(({ gap }) => gap === 0),
				[],
			),
		}),
		"no holdings, no ages, one unit": planInputOf(language, {
			overview: { ...ordinary.overview, competences: [], expiries: [], heldByOne: [] },
			workforce: {
				...ordinary.workforce,
				ages: [{ from: null, to: null, persons: ordinary.workforce.persons }],
				units: ordinary.workforce.units.slice(0, 1),
			},
			importSummary: { files: [], warnings: [] },
		}),
		"what is kept of a hearing": planInputOf(language, { process: processOf() }),
		"the least that is kept": planInputOf(language, {
			process: processOf({
				status: "mandate",
				mandate: { purpose: "", scope: "", leadRole: "", givenBy: "", givenOn: null },
				participants: [],
				inputs: [],
				goals: [],
			}),
			measures: ordinary.measures.map((measure) => ({
				...measure,
				goal: "",
				finding: "",
				targetGroup: "",
				responsibleRole: "",
				indicator: "",
				baseline: null,
				target: null,
			})),
		}),
		"own recruitment": planInputOf(language, {
			analysis: { ...analysisOf(), recruitment: 0.5 },
		}),
	};
}

describe.each(languages)("the competence plan in %s", (language) => {
	it.each(Object.entries(inputsIn(language)))(
		"has no empty or broken text, with %s",
		(_name, input) => {
			for (const text of allTexts(composeCompetencePlan(input))) {
				expect(text.trim()).not.toBe("");
				expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
			}
		},
	);

	it("has as many cells as columns in every table", () => {
		for (const block of composeCompetencePlan(planInputOf(language)).blocks) {
			if (block.kind !== "table") continue;
			for (const row of block.rows) expect(row, block.caption).toHaveLength(block.columns.length);
		}
	});

	it("has the seven steps as chapters, after the summary and before the appendices", () => {
		const chapters = headings(composeCompetencePlan(planInputOf(language)), 1);
		expect(chapters).toHaveLength(1 + 7 + 5);
		expect(chapters.slice(1, 8).map((chapter) => chapter[0])).toEqual([..."1234567"]);
	});

	it("has charts and the annual wheel, each with an alternative text of its own", () => {
		const blocks = composeCompetencePlan(planInputOf(language)).blocks;
		const figures = blocks.filter((block) => block.kind === "figure");
		expect(figures.length).toBe(7);
		expect(new Set(figures.map(({ alternativeText }) => alternativeText)).size).toBe(
			figures.length,
		);
	});

	it("says on every page that it is internal, and when the requirements are suggested", () => {
		const texts = planTexts[language];
		const own = composeCompetencePlan(planInputOf(language));
		const suggested = composeCompetencePlan(planInputOf(language, { requirementsSuggested: true }));
		expect(own.marking).toBe(texts.marking);
		expect(suggested.marking).toContain(texts.marking);
		expect(suggested.marking).toContain(texts.markingSuggested);
	});

	it("says what is kept of mandate, decision and goals, and has forms only for what is not", () => {
		const adopted = processOf({
			status: "adopted",
			adoptedBy: "kommunestyret",
			adoptedOn: plainDateOf("2026-11-10"),
		});
		const { blocks, frontLines, subtitle } = composeCompetencePlan(
			planInputOf(language, { process: adopted }),
		);
		const { fillIn } = planTexts[language];
		expect(subtitle).toBe(adopted.title);
		expect(frontLines.join(" ")).toContain("kommunestyret");
		expect(frontLines).not.toContain(planTexts[language].draft);
		const cells = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : []));
		for (const kept of ["kommunedirektøren", "Fagforbundet", "Færre avvik"]) {
			expect(cells).toContain(kept);
		}
		const forms = planInputOf(language);
		const blanks = (model: DocumentModel) =>
			allTexts(model).filter((text) => text === fillIn).length;
		expect(blanks(composeCompetencePlan({ ...forms, process: adopted }))).toBeLessThan(
			blanks(composeCompetencePlan(forms)) / 2,
		);
	});

	it("is the same every time", () => {
		expect(composeCompetencePlan(planInputOf(language))).toEqual(
			composeCompetencePlan(planInputOf(language)),
		);
	});
});

describe("a plan of any findings", () => {
	const anyFinding: fc.Arbitrary<Partial<GapFinding>> = fc.record({
		unit: fc.constantFrom("Nord", "Sør / Natt", "Sør / Natt / A", "Sør"),
		competence: fc.constantFrom("Triage", "Brannvern", "=Kurs", "Æ & <Ø>"),
		countedIn: fc.constantFrom("headcount", "fte", "share-of-headcount", "share-of-fte"),
		share: fc.constantFrom(null, 33.3, 100),
		roles: fc.constantFrom([], ["Sykepleier"], ["Sykepleier", "Lege"]),
		criticality: fc.constantFrom(1, 2, 3),
		basis: fc.constantFrom("", "Lov § 1"),
		required: fc.nat(5000),
		supply: fc.nat(5000),
		gap: fc.nat(5000),
		surplus: fc.nat(5000),
		coverage: fc.nat(100),
		state: fc.constantFrom("gap", "one-away", "robust", "empty-group"),
		keyPersons: fc.nat(20),
		ahead: fc.nat(100_000).map(aheadOf),
		remedies: fc.record({
			verify: fc.nat(2),
			mobilise: fc.nat(2),
			learn: fc.nat(2),
			acquire: fc.nat(2),
		}),
	});

	it("has no empty or broken text, in any language", () => {
		fc.assert(
			fc.property(
				fc.array(anyFinding, { maxLength: 40 }),
				fc.constantFrom(...languages),
				(own, language) => {
					const gaps = own.map((row, requirementIndex) => findingOf({ ...row, requirementIndex }));
					const analysis = analysisOf(gaps, []);
					for (const text of allTexts(composeCompetencePlan(planInputOf(language, { analysis })))) {
						expect(text.trim()).not.toBe("");
						expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
					}
				},
			),
			{ numRuns: 25 },
		);
	});
});

describe("the figures of the plan", () => {
	it("stand in the summary, the most important gap first", () => {
		const texts = summaryOf(composeCompetencePlan(planInputOf("nb")));
		expect(texts).toContain(
			"Planen måler 5 kompetansekrav: 2 er ikke oppfylt, 1 er oppfylt, men brytes hvis én nøkkelperson slutter, " +
				"og 1 er oppfylt og tåler at én ansatt slutter. Ett krav gjelder en gruppe uten ansatte og kan ikke måles.",
		);
		expect(texts.indexOf("mangler 2,15 årsverk (har 6,35 av 8,50).")).toBeGreaterThan(0);
		expect(texts.indexOf("mangler 2 personer (har 4 av 6).")).toBeGreaterThan(
			texts.indexOf("mangler 2,15 årsverk (har 6,35 av 8,50)."),
		);
	});

	it("point to what is most vulnerable when there is no gap", () => {
		const vulnerable = findingOf({
			gap: 0,
			state: "one-away",
			keyPersons: 2,
			competence: "Palliasjon",
		});
		const plan = composeCompetencePlan(
			planInputOf("nb", { analysis: analysisOf([vulnerable], []) }),
		);
		expect(summaryOf(plan)).toContain(
			"Palliasjon (Solbakken sykehjem / 1. etasje): kravet brytes hvis én av 2 nøkkelpersoner slutter.",
		);
	});

	it("never call a group without staff covered", () => {
		const empty = findings.filter(({ state }) => state === "empty-group");
		const plan = composeCompetencePlan(planInputOf("nb", { analysis: analysisOf(empty, []) }));
		const rows = tablesOf(plan).flatMap(({ rows }) => rows.map((row) => row.join("|")));
		expect(rows.find((row) => row.startsWith("Triage|"))).toMatch(/\|ingen ansatte$/);
	});

	it("write a risk that is neither 0 nor 1 as neither", () => {
		const risky = findingOf({
			ahead: [
				{
					months: 12,
					risk: 99_999,
					expectedShortfall: 1,
					riskWithRecruitment: 1,
					expectedShortfallWithRecruitment: 1,
				},
			],
		});
		const plan = composeCompetencePlan(planInputOf("nb", { analysis: analysisOf([risky], []) }));
		expect(allTexts(plan)).toContain(">99 / <1");
	});

	it("are mapped by unit and competence where several units require the same", () => {
		const cell = (unit: string, competence: string, coverage: number) =>
			findingOf({ unit, competence, coverage, state: coverage < 100 ? "gap" : "robust" });
		const gaps = [
			cell("Nord", "Triage", 50),
			cell("Sør", "Triage", 100),
			cell("Nord", "Brannvern", 100),
			cell("Sør", "Brannvern", 75),
			cell("Sør", "Bare her", 0),
		];
		const plan = composeCompetencePlan(planInputOf("nb", { analysis: analysisOf(gaps, []) }));
		const map = tablesOf(plan).find(({ caption }) => caption.startsWith("Tallene i varmekartet"));
		expect(map?.rows).toEqual([
			["Nord", "Brannvern 0\u00a0%, Triage 50\u00a0%"],
			["Sør", "Brannvern 25\u00a0%, Triage 0\u00a0%"],
		]);
	});

	it("name units without the municipality that all lie under", () => {
		const gaps = [findingOf({ unit: "Lillevik / Natt" }), findingOf({ unit: "Lillevik" })];
		const input = planInputOf("nb", { analysis: analysisOf(gaps, []) });
		const workforce = { ...input.workforce, units: [{ unit: "Lillevik", persons: 31, fte: 2215 }] };
		const plan = composeCompetencePlan({ ...input, workforce });
		const list = tablesOf(plan).find(({ caption }) => caption === "Krav som ikke er oppfylt");
		expect(list?.rows.map((row) => row[1])).toEqual(["Natt", "Hele kommunen"]);
	});

	it("keep the document readable for 2,000 requirements", () => {
		const many = Array.from({ length: 2000 }, (_, index) =>
			findingOf({ requirementIndex: index, unit: `Enhet ${index}`, competence: `Kurs ${index}` }),
		);
		const tables = tablesOf(
			composeCompetencePlan(planInputOf("nb", { analysis: analysisOf(many) })),
		);
		for (const table of tables) {
			expect(table.rows.length, table.caption).toBeLessThanOrEqual(rowLimits.requirements);
		}
		expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThan(700);
	});

	it("leave prices open", () => {
		const cost = tablesOf(composeCompetencePlan(planInputOf("nb"))).find(({ caption }) =>
			caption.startsWith("Tiltak for å bekrefte: kostnad"),
		);
		expect(cost?.rows[0]?.slice(1, 7)).toEqual(["–", "–", "–", "–", "–", "–"]);
	});
});

function tablesOf(model: DocumentModel) {
	return model.blocks.filter((block) => block.kind === "table");
}

function headings(model: DocumentModel, level: number): string[] {
	return model.blocks.flatMap((block) =>
		block.kind === "heading" && block.level === level ? [block.text] : [],
	);
}

function summaryOf(model: DocumentModel): string {
	const end = model.blocks.findIndex(({ kind }) => kind === "page-break");
	return model.blocks.slice(0, end).flatMap(textsOf).join(" ");
}

function allTexts(model: DocumentModel): string[] {
	return [
		model.title,
		model.subtitle,
		model.marking,
		model.contentsTitle,
		model.author,
		...model.frontLines,
		...model.blocks.flatMap(textsOf),
	];
}

function textsOf(block: Block): string[] {
	switch (block.kind) {
		case "heading":
			return [block.text];
		case "paragraph":
		case "notice":
			return [plain(block.text)];
		case "bullets":
		case "numbered":
			return block.items.map(plain);
		case "table":
			return [
				block.caption,
				...block.columns.map(({ header }) => header),
				...block.rows.flat().map(plain),
			];
		case "figure":
			return [block.caption, block.alternativeText];
		case "page-break":
			return [];
	}
}

function plain(text: Text): string {
	return typeof text === "string" ? text : text.map((piece) => piece.text).join("");
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMunicipality } from "../../../knowledge/competence/competence-data.case-support.ts";
import { overviewCompetences } from "../../../knowledge/competence/overview/overview-competences.ts";
import { suggestRequirements } from "../../../knowledge/competence/suggestions/suggested-requirements.ts";
import type { Block, DocumentModel, Text } from "../../../machinery/documents/document-model.ts";
import { type Language, languages } from "../../../machinery/languages/language.ts";
import { profileWorkforce } from "../../../people/organisation/profile/profile-workforce.ts";
import { composeProfileDocument } from "./profile-document.ts";
import type { ProfileInput } from "./profile-input.ts";

type Municipality = typeof anyMunicipality extends fc.Arbitrary<infer Value> ? Value : never;

function inputOf({ asOf, ...data }: Municipality, language: Language): ProfileInput {
	return {
		municipality: "Lillevik",
		workforce: profileWorkforce(data, asOf),
		overview: overviewCompetences(data, asOf),
		holdingsRead: data.holdings.length > 0,
		suggestions: suggestRequirements(data, asOf, language),
		language,
	};
}

const plain = (text: Text): string =>
	typeof text === "string" ? text : text.map((piece) => piece.text).join("");

/** Every text of a block, as a reader meets it. */
function textsOf(block: Block): string[] {
	switch (block.kind) {
		case "heading":
		case "paragraph":
		case "notice":
			return [plain(block.text)];
		case "bullets":
		case "numbered":
			return block.items.map(plain);
		case "table":
			return [
				block.caption,
				...block.columns.map((column) => column.header),
				...block.rows.flatMap((row) => row.map(plain)),
			];
		case "figure":
			return [block.caption, block.alternativeText];
		case "page-break":
			return [];
	}
}

function allTexts(model: DocumentModel): string[] {
	return [
		model.title,
		model.subtitle,
		model.marking,
		...model.frontLines,
		...model.blocks.flatMap(textsOf),
	];
}

describe("the profile document", () => {
	it("has a text in every place, in every language, for any municipality", () => {
		fc.assert(
			fc.property(anyMunicipality, fc.constantFrom(...languages), (municipality, language) => {
				const model = composeProfileDocument(inputOf(municipality, language));
				for (const text of allTexts(model)) {
					expect(text.trim()).not.toBe("");
					expect(text).not.toMatch(/undefined|null|NaN|\[object/);
				}
				for (const block of model.blocks) {
					if (block.kind !== "table") continue;
					for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("has the same chapters, tables and figures in every language", () => {
		fc.assert(
			fc.property(anyMunicipality, (municipality) => {
				const [nb, ...others] = languages.map((language) =>
					composeProfileDocument(inputOf(municipality, language)).blocks.map(({ kind }) => kind),
				);
				for (const other of others) expect(other).toEqual(nb);
			}),
			{ numRuns: 20 },
		);
	});

	it("names no person", () => {
		const [municipality] = fc.sample(anyMunicipality, { numRuns: 1, seed: 5 });
		const named = {
			...municipality!,
			persons: municipality!.persons.map((person) => ({
				...person,
				id: `ID-${person.id}`,
				name: `NAVN-${person.id}`,
			})),
			employments: municipality!.employments.map((employment) => ({
				...employment,
				personId: `ID-${employment.personId}`,
			})),
		};
		const written = JSON.stringify(composeProfileDocument(inputOf(named, "nb")));
		expect(written).toContain("Utdanningsgrupper");
		expect(written).not.toMatch(/ID-|NAVN-/);
	});

	it("is marked as internal, and says that requirements are suggestions", () => {
		const employments = Array.from({ length: 6 }, (_, index) => ({
			personId: String(index),
			unit: "Lillevik / Heim",
			educationGroup: "Sykepleier",
			position: null,
			positionSize: 10_000,
			from: "2020-01-01" as never,
			to: null,
			employmentType: null,
		}));
		const model = composeProfileDocument(
			inputOf(
				{
					asOf: "2026-03-01" as never,
					units: [],
					persons: [],
					employments,
					catalogue: null,
					holdings: [],
				},
				"nb",
			),
		);
		expect(model.marking).toBe("Intern utgave: små tall er ikke skjermet");
		const texts = allTexts(model);
		expect(texts).toContain("6 personer har 6 stillinger. Det er 6,00 årsverk.");
		expect(texts).toContain("Alderen er ukjent for 6 av de ansatte.");
		expect(texts).toContain("Kravene er forslag. Kommunen må selv vurdere hva den trenger.");
		expect(texts).toContain("5,00 årsverk");
	});

	it("says so when nobody is at work, and draws nothing", () => {
		const model = composeProfileDocument(
			inputOf(
				{
					asOf: "2026-03-01" as never,
					units: [],
					persons: [],
					employments: [],
					catalogue: null,
					holdings: [],
				},
				"nb",
			),
		);
		expect(model.blocks.map(({ kind }) => kind)).toEqual([
			"heading",
			"notice",
			"heading",
			"paragraph",
			"bullets",
		]);
	});
});

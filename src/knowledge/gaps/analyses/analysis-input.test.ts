import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { analyseGaps } from "../analyse-gaps.ts";
import { municipalityOf } from "../gap-case.case-support.ts";
import type { MunicipalityData } from "../model.ts";
import { randomMunicipality } from "../random-municipality.case-support.ts";
import { writeInput } from "./analysis-input.ts";

const question = { asOf: plainDateOf("2027-03-01"), recruitment: null };

describe("what went into an analysis, as one text", () => {
	it("is the same in whatever order the rows come", () => {
		fc.assert(
			fc.property(randomMunicipality, (municipality) => {
				const data = municipalityOf(municipality);
				const turned: MunicipalityData = {
					...data,
					units: [...data.units].reverse(),
					persons: [...data.persons].reverse(),
					employments: [...data.employments].reverse(),
					holdings: [...data.holdings].reverse(),
					catalogue: data.catalogue === null ? null : [...data.catalogue].reverse(),
				};
				expect(writeInput(turned, question)).toBe(writeInput(data, question));
			}),
		);
	});

	it("differs whenever the findings do", () => {
		fc.assert(
			fc.property(randomMunicipality, randomMunicipality, (one, other) => {
				const inputs = [one, other].map(municipalityOf);
				const texts = inputs.map((data) => writeInput(data, question));
				const found = inputs.map((data) => JSON.stringify(analyseGaps(data, question)));
				if (found[0] !== found[1]) expect(texts[0]).not.toBe(texts[1]);
			}),
		);
	});

	it("says nothing of names", () => {
		const data = municipalityOf({
			title: "",
			why: "",
			asOf: "2027-03-01",
			staff: [{ person: "1", unit: "K", percent: 100 }],
			requirements: [{ unit: "K", competence: "HLR" }],
			expect: [],
		});
		const named = { ...data, persons: data.persons.map((row) => ({ ...row, name: "Kari" })) };
		expect(writeInput(named, question)).toBe(writeInput(data, question));
		const born = {
			...data,
			persons: data.persons.map((row) => ({ ...row, birth: plainDateOf("1980-01-01") })),
		};
		expect(writeInput(born, question)).not.toBe(writeInput(data, question));
	});
});

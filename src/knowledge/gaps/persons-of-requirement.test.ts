import fc from "fast-check";
import { expect, it } from "vitest";
import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import { analyseCase, municipalityOf } from "./gap-case.case-support.ts";
import { findPersonsOfRequirement } from "./persons-of-requirement.ts";
import { randomMunicipality } from "./random-municipality.case-support.ts";

it("names as many as the analysis counts", () => {
	let movers = 0;
	fc.assert(
		fc.property(randomMunicipality, (municipality) => {
			const data = municipalityOf(municipality);
			for (const finding of analyseCase(municipality).gaps) {
				const persons = findPersonsOfRequirement(
					data,
					plainDateOf(municipality.asOf),
					finding.requirementIndex,
				)!;
				const count = (wanted: string) =>
					persons.members.filter(({ standing }) => standing === wanted).length;
				expect(persons.members).toHaveLength(finding.groupSize);
				if (finding.countedIn === "headcount" || finding.countedIn === "share-of-headcount") {
					expect(count("counts")).toBe(finding.supply);
				}
				const { verify, mobilise, learn, acquire } = finding.remedies;
				let left = verify + mobilise + learn + acquire;
				const take = (available: number) => {
					const taken = Math.min(left, available);
					left -= taken;
					return taken;
				};
				expect(take(count("verify"))).toBe(verify);
				expect(take(count("mobilise")) + take(persons.movers.length)).toBe(mobilise);
				expect(take(count("learn"))).toBe(learn);
				movers += persons.movers.length;
			}
		}),
		{ seed: 1, numRuns: 300 },
	);
	expect(movers).toBeGreaterThan(0);
});

it("is nothing of a requirement that is not in force", () => {
	const municipality = {
		title: "",
		why: "",
		asOf: "2027-03-01",
		staff: [{ person: "1", unit: "K", percent: 100 }],
		requirements: [{ unit: "K", competence: "HLR", from: "2027-03-02" }],
		expect: [],
	};
	const data = municipalityOf(municipality);
	expect(findPersonsOfRequirement(data, plainDateOf("2027-03-01"), 0)).toBeUndefined();
	expect(findPersonsOfRequirement(data, plainDateOf("2027-03-02"), 0)?.members).toEqual([
		{ personId: "1", standing: "learn" },
	]);
	expect(findPersonsOfRequirement(data, plainDateOf("2027-03-02"), 1)).toBeUndefined();
});

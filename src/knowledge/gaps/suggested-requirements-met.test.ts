import fc from "fast-check";
import { expect, it } from "vitest";
import { anyMunicipality } from "../competence/competence-data.case-support.ts";
import { suggestRequirements } from "../competence/suggestions/suggested-requirements.ts";
import { analyseGaps } from "./analyse-gaps.ts";

it("finds no gap today in the suggested requirements", () => {
	const judged = new Set<string>();
	fc.assert(
		fc.property(anyMunicipality, ({ asOf, ...data }) => {
			const requirements = suggestRequirements(data, asOf);
			const turnover = {
				name: "One rate",
				source: "Invented",
				rows: [{ ageFrom: 0, ageTo: 120, educationGroup: null, yearlyExit: 0.1 }],
			};
			const analysis = analyseGaps(
				{ ...data, requirements, turnover },
				{ asOf, recruitment: null },
			);
			expect(analysis.gaps).toHaveLength(requirements.length);
			for (const finding of analysis.gaps) {
				expect(finding.gap).toBe(0);
				expect(finding.supply).toBeGreaterThan(0);
				expect(["one-away", "robust"]).toContain(finding.state);
				judged.add(finding.countedIn);
			}
		}),
		{ seed: 1, numRuns: 300 },
	);
	expect([...judged].sort()).toEqual(["fte", "share-of-fte", "share-of-headcount"]);
});

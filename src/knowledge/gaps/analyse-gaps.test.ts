import { describe, expect, it } from "vitest";
import { analyseCase, readCases } from "./gap-case.case-support.ts";

/** A case names the requirements in file order, the findings come in order of importance. */
function findInFileOrder(analysis: ReturnType<typeof analyseCase>): Record<string, unknown>[] {
	return [...analysis.gaps]
		.sort((a, b) => a.requirementIndex - b.requirementIndex)
		.map(({ ahead, ...finding }) => ({
			...finding,
			...Object.fromEntries(ahead.map(({ months, ...figures }) => [`ahead${months}`, figures])),
		}));
}

const files = ["worked-examples.json", "who-counts.json", "remedies.json", "ahead.json"];
for (const file of files) {
	describe(file, () => {
		for (const gapCase of readCases(file)) {
			it(gapCase.title, () => {
				const analysis = analyseCase(gapCase);
				expect(findInFileOrder(analysis), gapCase.why).toMatchObject(gapCase.expect);
				if (gapCase.phaseOut !== undefined) expect(analysis.phaseOut).toEqual(gapCase.phaseOut);
			});
		}
	});
}

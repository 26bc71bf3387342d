import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifierOf } from "../../../ground/vocabulary/identifier.ts";
import { type ComparedFinding, compareAnalyses } from "./comparison.ts";

const idOf = (number: number) =>
	identifierOf(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);

const anyFinding: fc.Arbitrary<ComparedFinding> = fc.record({
	id: fc.nat(9).map(idOf),
	requirement: fc.nat(9).map(idOf),
	countedIn: fc.constantFrom("headcount" as const, "fte" as const),
	gap: fc.nat(3),
});
const anyAnalysis = fc.uniqueArray(anyFinding, { selector: ({ requirement }) => requirement });

describe("two analyses laid beside each other", () => {
	it("tell of every requirement once", () => {
		fc.assert(
			fc.property(anyAnalysis, anyAnalysis, (earlier, later) => {
				const told = compareAnalyses(earlier, later).map(
					({ before, after }) => (after ?? before)?.requirement,
				);
				expect([...told].sort()).toEqual(
					[...new Set([...earlier, ...later].map(({ requirement }) => requirement))].sort(),
				);
			}),
		);
	});

	it("change nothing when they are the same, and turn round when they change places", () => {
		const turned = {
			opened: "closed",
			closed: "opened",
			worsened: "improved",
			improved: "worsened",
		};
		fc.assert(
			fc.property(anyAnalysis, anyAnalysis, (earlier, later) => {
				for (const { change } of compareAnalyses(later, later)) expect(change).toBe("unchanged");
				const back = new Map(
					compareAnalyses(later, earlier).map((each) => [
						(each.after ?? each.before)?.requirement,
						each,
					]),
				);
				for (const { change, before, after } of compareAnalyses(earlier, later)) {
					const other = back.get((after ?? before)!.requirement)!;
					if (before !== null && after !== null) {
						expect(other.change).toBe(turned[change as keyof typeof turned] ?? change);
					}
				}
			}),
		);
	});

	it("a gap in something that is no longer judged has lapsed, not closed", () => {
		const gap: ComparedFinding = {
			id: idOf(1),
			requirement: idOf(1),
			countedIn: "fte",
			gap: 50,
		};
		expect(compareAnalyses([gap], [])).toEqual([{ change: "lapsed", before: gap, after: null }]);
		expect(compareAnalyses([], [gap])).toEqual([{ change: "opened", before: null, after: gap }]);
		const inHeads: ComparedFinding = { ...gap, countedIn: "headcount", gap: 1 };
		expect(compareAnalyses([gap], [inHeads])[0]?.change).toBe("recounted");
	});
});

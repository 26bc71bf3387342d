import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	judgeMove,
	mandateParts,
	mayChange,
	movesByHand,
	type PlanFacts,
	planStatuses,
} from "./plan-status.ts";

const anyFacts: fc.Arbitrary<PlanFacts> = fc.record({
	status: fc.constantFrom(...planStatuses),
	missingInMandate: fc.subarray([...mandateParts]),
	participants: fc.nat(3),
	openInputs: fc.nat(3),
});
const anyMove = fc.constantFrom(...movesByHand);

describe("a plan's status", () => {
	it("goes from mandate to draft, to hearing, and from there back or to adopted", () => {
		const possible = planStatuses.flatMap((status) =>
			movesByHand
				.filter(
					(to) =>
						judgeMove({ status, missingInMandate: [], participants: 1, openInputs: 0 }, to) ===
						undefined,
				)
				.map((to) => `${status} ${to}`),
		);
		expect(possible).toEqual([
			"mandate draft",
			"draft hearing",
			"hearing draft",
			"hearing adopted",
		]);
	});

	it("is adopted only after a hearing in which every input was answered", () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				const hindrance = judgeMove(facts, "adopted");
				if (hindrance === undefined) {
					expect(facts).toMatchObject({ status: "hearing", missingInMandate: [], openInputs: 0 });
				} else if (hindrance.code === "inputs-open") {
					expect(hindrance.count).toBe(facts.openInputs);
				}
			}),
		);
	});

	it("goes nowhere with an unfinished mandate, and to no hearing without anybody to hear", () => {
		fc.assert(
			fc.property(anyFacts, anyMove, (facts, to) => {
				fc.pre(judgeMove(facts, to) === undefined);
				expect(facts.missingInMandate).toEqual([]);
				if (to === "hearing") expect(facts.participants).toBeGreaterThan(0);
			}),
		);
	});

	it("reaches adopted only by way of a hearing, whatever is tried in whatever order", () => {
		fc.assert(
			fc.property(fc.array(anyMove, { maxLength: 12 }), (tried) => {
				const walked: string[] = ["mandate"];
				for (const to of tried) {
					const status = walked.at(-1) as PlanFacts["status"];
					const facts = { status, missingInMandate: [], participants: 1, openInputs: 0 };
					if (judgeMove(facts, to) === undefined) walked.push(to);
				}
				const adopted = walked.indexOf("adopted");
				if (adopted >= 0) {
					expect(walked[adopted - 1]).toBe("hearing");
					expect(adopted).toBe(walked.length - 1);
				}
			}),
		);
	});

	it("closes the text when it is adopted, and the measures when it is replaced", () => {
		expect(planStatuses.filter((status) => mayChange(status).text)).toEqual([
			"mandate",
			"draft",
			"hearing",
		]);
		expect(planStatuses.filter((status) => !mayChange(status).measures)).toEqual(["replaced"]);
	});
});

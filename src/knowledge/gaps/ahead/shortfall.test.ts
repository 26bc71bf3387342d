import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeShortfall } from "./shortfall.ts";

interface One {
	readonly weight: number;
	readonly chance: number;
}

function judge(persons: readonly One[], required: number) {
	return judgeShortfall(
		{
			weight: Int32Array.from(persons, ({ weight }) => weight),
			chance: Float64Array.from(persons, ({ chance }) => chance),
		},
		required,
	);
}

/** Every outcome of everybody staying or leaving, one by one. */
function tryAllOutcomes(persons: readonly One[], required: number) {
	let risk = 0;
	let expected = 0;
	for (let outcome = 0; outcome < 2 ** persons.length; outcome += 1) {
		let sum = 0;
		let chance = 1;
		persons.forEach((person, index) => {
			const stays = (outcome & (1 << index)) !== 0;
			if (stays) sum += person.weight;
			chance *= stays ? person.chance : 1 - person.chance;
		});
		if (sum < required) risk += chance;
		expected += Math.max(0, required - sum) * chance;
	}
	return { risk, expected };
}

const person = fc.record({
	weight: fc.integer({ min: 0, max: 100 }),
	chance: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
});

describe("the shortfall of a sum of persons who may leave", () => {
	it("equals trying all outcomes", () => {
		fc.assert(
			fc.property(
				fc.array(person, { maxLength: 9 }),
				fc.integer({ min: 0, max: 500 }),
				(persons, required) => {
					const exact = tryAllOutcomes(persons, required);
					const judged = judge(persons, required);
					expect(judged.risk).toBeCloseTo(exact.risk, 10);
					expect(judged.expected).toBeCloseTo(exact.expected, 8);
				},
			),
		);
	});

	it("equals the binomial distribution for a large group, in the middle and far out", () => {
		const persons = Array.from({ length: 2_000 }, () => ({ weight: 1, chance: 0.5 }));
		expect(judge(persons, 1_000).risk).toBeCloseTo(0.5 - 0.0178 / 2, 3);
		expect(judge(persons, 1_500)).toEqual({ risk: 1, expected: 500 });
		expect(judge(persons, 500)).toEqual({ risk: 0, expected: 0 });
		expect(judge(persons, 2_001)).toEqual({ risk: 1, expected: 1_001 });
	});

	it("rises with what is required and falls when somebody comes", () => {
		fc.assert(
			fc.property(
				fc.array(person, { maxLength: 30 }),
				fc.integer({ min: 1, max: 900 }),
				person,
				(persons, required, one) => {
					const base = judge(persons, required);
					expect(judge(persons, required + 1).expected).toBeGreaterThanOrEqual(
						base.expected - 1e-9,
					);
					expect(judge([...persons, one], required).risk).toBeLessThanOrEqual(base.risk + 1e-12);
				},
			),
		);
	});
});

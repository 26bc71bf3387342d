import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate, plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { costKinds, fundings, sumCosts, sumsBelowZero } from "./cost-sums.ts";
import { type DeliveryFacts, deliveryStatuses, findDeliveryFaults } from "./delivery-rules.ts";

const today = plainDateOf("2026-11-16");
const day: fc.Arbitrary<PlainDate> = fc
	.integer({ min: -3, max: 3 })
	.map((days) => addDays(today, days));
const persons = fc.option(fc.nat(3), { nil: null });
const anyDelivery: fc.Arbitrary<DeliveryFacts> = fc.record({
	status: fc.constantFrom(...deliveryStatuses),
	plannedPersons: persons,
	completedPersons: persons,
	validFrom: day,
	validTo: fc.option(day, { nil: null }),
});

describe("a delivery without faults", () => {
	it("has ended when it is over, has begun when it runs, and nobody completes more than was planned", () => {
		fc.assert(
			fc.property(anyDelivery, (delivery) => {
				fc.pre(findDeliveryFaults(delivery, today).length === 0);
				const { status, validFrom, validTo, plannedPersons, completedPersons } = delivery;
				if (validTo !== null) expect(validTo >= validFrom).toBe(true);
				if (status === "completed") expect(validTo !== null && validTo <= today).toBe(true);
				if (status === "cancelled") expect(validTo).not.toBeNull();
				if (status === "running") expect(validFrom <= today).toBe(true);
				if (status === "planned") expect(completedPersons).toBeNull();
				if (plannedPersons !== null)
					expect(completedPersons ?? 0).toBeLessThanOrEqual(plannedPersons);
			}),
			{ numRuns: 300 },
		);
	});

	it("may be planned ahead, with nothing known of persons", () => {
		const delivery: DeliveryFacts = {
			status: "planned",
			plannedPersons: null,
			completedPersons: null,
			validFrom: addDays(today, 100),
			validTo: null,
		};
		expect(findDeliveryFaults(delivery, today)).toEqual([]);
	});
});

describe("what was booked", () => {
	const line = fc.record({
		kind: fc.constantFrom(...costKinds),
		fundedBy: fc.constantFrom(...fundings),
		kroner: fc.integer({ min: -1000, max: 1000 }),
	});

	it("is the same in all, summed by kind and by who pays", () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
				const { spent, byKind, byFunding } = sumCosts(lines);
				const add = (values: number[]) => values.reduce((sum, each) => sum + each, 0);
				expect(spent).toBe(add(lines.map(({ kroner }) => kroner)));
				expect(add(Object.values(byKind))).toBe(spent);
				expect(add(Object.values(byFunding))).toBe(spent);
			}),
		);
	});

	it("can be corrected down to 0 and no further, each kind and funding by itself", () => {
		fc.assert(
			fc.property(line, fc.integer({ min: 1, max: 1000 }), (first, kroner) => {
				const paid = { ...first, kroner };
				expect(sumsBelowZero([paid, { ...paid, kroner: -kroner }])).toBe(false);
				expect(sumsBelowZero([paid, { ...paid, kroner: -kroner - 1 }])).toBe(true);
				const other = paid.fundedBy === "grant" ? "own-share" : "grant";
				expect(sumsBelowZero([paid, { ...paid, fundedBy: other, kroner: -1 }])).toBe(true);
			}),
		);
	});
});

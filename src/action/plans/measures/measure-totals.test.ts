import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceParts, totalMeasure, totalPlan } from "./measure-totals.ts";

const kroner = fc.option(fc.nat(10_000_000), { nil: null });
const priced = fc.record({
	cost: fc.record({ salaryDuringLeave: kroner, substitute: kroner, travel: kroner, fee: kroner }),
	funding: fc.record({ ownShare: kroner, grant: kroner }),
});

describe("the totals of a measure", () => {
	it("are the sum of the parts, and what neither own share nor grant covers", () => {
		const cost = { salaryDuringLeave: 40_000, substitute: 25_000, travel: 0, fee: 9_500 };
		expect(totalMeasure(cost, { ownShare: 30_000, grant: 40_000 })).toEqual({
			fullCost: 74_500,
			ownShare: 30_000,
			grant: 40_000,
			uncovered: 4_500,
			missing: [],
		});
	});

	it("are missing, never 0, exactly when a part of them is, and say which", () => {
		fc.assert(
			fc.property(priced, ({ cost, funding }) => {
				const totals = totalMeasure(cost, funding);
				const parts = { ...cost, ...funding };
				expect(totals.missing).toEqual(priceParts.filter((part) => parts[part] === null));
				expect(totals.fullCost === null).toBe(Object.values(cost).includes(null));
				expect(totals.uncovered === null).toBe(totals.missing.length > 0);
			}),
		);
	});
});

describe("the totals of several measures", () => {
	it("are the sums of each, missing when one lacks a part, and name those that do", () => {
		fc.assert(
			fc.property(fc.array(priced, { maxLength: 6 }), (rows) => {
				const measures = rows.map((row, index) => ({ number: index + 1, ...row }));
				const each = measures.map(({ cost, funding }) => totalMeasure(cost, funding));
				const whole = totalPlan(measures);
				expect(whole.unpriced).toEqual(
					measures.flatMap(({ number }, index) =>
						(each[index]?.missing.length ?? 0) > 0 ? [number] : [],
					),
				);
				for (const total of ["fullCost", "ownShare", "grant", "uncovered"] as const) {
					const known = each.map((totals) => totals[total]);
					expect(whole[total]).toBe(
						known.includes(null) ? null : known.reduce<number>((sum, part) => sum + (part ?? 0), 0),
					);
				}
			}),
		);
	});
});

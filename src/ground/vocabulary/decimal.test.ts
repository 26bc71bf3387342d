import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactDecimal, multiplyHalfUp, scaleHalfUp } from "./decimal.ts";
import { divideHalfUp } from "./rounding.ts";

describe("an exact decimal", () => {
	it("is what was written, not the binary fraction beside it", () => {
		expect(exactDecimal(33.3)).toEqual({ digits: 333n, decimals: 1 });
		expect(exactDecimal(1e21)).toEqual({ digits: 10n ** 21n, decimals: 0 });
		expect(exactDecimal(1.5e-7)).toEqual({ digits: 15n, decimals: 8 });
		expect(exactDecimal(-2.5)).toEqual({ digits: -25n, decimals: 1 });
	});

	it("rounds halves up, also where binary fractions fall short", () => {
		expect(scaleHalfUp(1.005, 2)).toBe(101);
		expect(scaleHalfUp(0.285, 2)).toBe(29);
		expect(scaleHalfUp(2.494, 2)).toBe(249);
		expect(multiplyHalfUp(33.3, 50_000, 10_000)).toBe(167);
		expect(multiplyHalfUp(-0.5, 1, 1)).toBe(0);
		expect(multiplyHalfUp(-0.6, 1, 1)).toBe(-1);
	});

	it("agrees with whole-number division", () => {
		fc.assert(
			fc.property(
				fc.nat(1_000_000),
				fc.nat(10_000),
				fc.integer({ min: 1, max: 10_000 }),
				(a, b, c) => {
					expect(multiplyHalfUp(a, b, c)).toBe(divideHalfUp(a * b, c));
				},
			),
		);
	});
});

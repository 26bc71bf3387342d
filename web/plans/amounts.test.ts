import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHundredths, readSigned, readWhole, typeHundredths, typeWhole } from "./amounts.ts";

describe("amounts as they are typed", () => {
	it("are read with and without thousands divided, and nothing typed is not 0", () => {
		expect(["25000", "25 000", "25\u00a0000", "25.000", "0"].map(readWhole)).toEqual([
			25_000, 25_000, 25_000, 25_000, 0,
		]);
		expect([readWhole("  "), readHundredths(""), readSigned(" ")]).toEqual([null, null, null]);
	});

	it("are refused when they are no whole number, or too large to be meant", () => {
		expect(["x", "2,5", "1e3", "-4", "999999999999"].map(readWhole)).toEqual(
			Array(5).fill(undefined),
		);
		expect(["2,555", "-1", "to"].map(readHundredths)).toEqual(Array(3).fill(undefined));
	});

	it("may correct below 0 where that is asked for", () => {
		expect(["-1 200", "−5", "300"].map(readSigned)).toEqual([-1200, -5, 300]);
	});

	it("are read back as they stand in a field", () => {
		fc.assert(
			fc.property(fc.nat(100_000_000), fc.constantFrom(",", "."), (value, point) => {
				expect(readWhole(typeWhole(value))).toBe(value);
				expect(readHundredths(typeHundredths(value, point as ","))).toBe(value);
			}),
		);
	});
});

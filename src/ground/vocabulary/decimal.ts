import { divideHalfUp } from "./rounding.ts";

/** A decimal number as whole digits and how many of them stand after the point: 33.3 is 333n and 1. */
export interface ExactDecimal {
	readonly digits: bigint;
	readonly decimals: number;
}

/** The decimal that a person wrote, not the binary fraction that stands for it. Takes finite numbers only. */
export function exactDecimal(value: number): ExactDecimal {
	const [mantissa = "0", exponent = "0"] = String(value).split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	const digits = BigInt(whole + fraction);
	const decimals = fraction.length - Number(exponent);
	return decimals >= 0
		? { digits, decimals }
		: { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

/** value · 10^decimals as a whole number, halves up, exact on the decimal text: 1.005 with two decimals is 101. */
export function scaleHalfUp(value: number, decimals: number): number {
	return multiplyHalfUp(value, 10 ** decimals, 1);
}

/** value · factor / divisor as a whole number, halves up. `factor` and `divisor` are whole, `divisor` above 0. */
export function multiplyHalfUp(value: number, factor: number, divisor: number): number {
	// Up to four decimals and products that a number holds exactly: nearly always, and many times faster.
	const scaled = Math.round(value * 10_000);
	if (scaled / 10_000 === value && Math.abs(scaled * factor) < 2 ** 51 && divisor < 2 ** 36) {
		return divideHalfUp(scaled * factor, divisor * 10_000);
	}
	const exact = exactDecimal(value);
	const numerator = exact.digits * BigInt(factor) * 2n;
	const denominator = 10n ** BigInt(exact.decimals) * BigInt(divisor);
	return Number(floorDivide(numerator + denominator, denominator * 2n));
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
	const quotient = numerator / denominator;
	return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

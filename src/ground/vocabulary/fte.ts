import { divideHalfUp } from "./rounding.ts";

/** A position or a sum of positions in whole 0.01 %: 100 % is 10,000. */
export type PositionSize = number;

/** Full-time equivalents (årsverk) in whole hundredths: 1.00 FTE is 100. */
export type FteHundredths = number;

export const fullPosition: PositionSize = 10_000;

/** A sum of positions as FTE, rounded once, halves up (gap analysis, "Numbers"). */
export function toFte(positions: PositionSize): FteHundredths {
	return divideHalfUp(positions, 100);
}

/** A sum of positions in whole percent, halves up. One percent is one hundredth of an FTE. */
export function toWholePercent(positions: PositionSize): number {
	return divideHalfUp(positions, 100);
}

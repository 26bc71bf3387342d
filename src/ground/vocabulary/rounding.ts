/** The nearest whole number to numerator / denominator, halves up. Exact for whole numbers below 2^52. */
export function divideHalfUp(numerator: number, denominator: number): number {
	return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** The smallest whole number that is not below the quotient of two whole numbers. */
export function divideUp(numerator: number, denominator: number): number {
	return Math.ceil(numerator / denominator);
}

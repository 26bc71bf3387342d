/** Persons who are there or not, independently: what each weighs and the chance of it. */
export interface Weights {
	readonly weight: Int32Array;
	readonly chance: Float64Array;
}

export interface Shortfall {
	/** P(sum < required). */
	readonly risk: number;
	/** E[max(0, required − sum)], in units of weight. */
	readonly expected: number;
}

/**
 * Mass below this is left out at the thin ends of the distribution, and a bound below it counts as certain.
 * With 6,000 persons the sum of all that is left out stays far below the 1e-9 that the printed digits tolerate.
 */
const negligible = 1e-18;

/**
 * The chance of falling short and by how much, by dynamic programming over the sums below `required`:
 * exact but for `negligible` (gap analysis, "Gap ahead"). The order of the persons decides the last bits of the
 * result, so callers keep them in one order.
 */
export function judgeShortfall({ weight, chance }: Weights, required: number): Shortfall {
	let total = 0;
	let mean = 0;
	let variance = 0;
	let heaviest = 0;
	for (let index = 0; index < weight.length; index += 1) {
		const each = weight[index]!;
		const p = chance[index]!;
		if (p > 0) total += each;
		mean += each * p;
		variance += each * each * p * (1 - p);
		if (each > heaviest) heaviest = each;
	}
	if (required <= 0) return { risk: 0, expected: 0 };
	if (total < required) return { risk: 1, expected: required - mean };
	if (isCertain(required - mean, variance, heaviest)) {
		return mean < required ? { risk: 1, expected: required - mean } : { risk: 0, expected: 0 };
	}
	return sumBelow({ weight, chance }, required);
}

/** Bernstein's inequality: P(sum − mean ≥ d) ≤ exp(−d² / 2(variance + heaviest · d / 3)), and so below. */
function isCertain(distance: number, variance: number, heaviest: number): boolean {
	const d = Math.abs(distance);
	return (d * d) / (2 * (variance + (heaviest * d) / 3)) > -Math.log(negligible);
}

/** mass[s] is P(sum = s) for the sums that still can end below `required`; only low … high hold any. */
function sumBelow({ weight, chance }: Weights, required: number): Shortfall {
	const mass = new Float64Array(required);
	mass[0] = 1;
	let low = 0;
	let high = 0;
	for (let index = 0; index < weight.length && low <= high; index += 1) {
		const each = weight[index]!;
		const p = chance[index]!;
		if (each === 0 || p === 0) continue;
		const stays = 1 - p;
		const top = Math.min(high + each, required - 1);
		for (let sum = top; sum >= low; sum -= 1) {
			const before = sum - each >= low ? mass[sum - each]! * p : 0;
			mass[sum] = (sum <= high ? mass[sum]! * stays : 0) + before;
		}
		high = top;
		while (low <= high && mass[low]! < negligible) {
			mass[low] = 0;
			low += 1;
		}
		while (high >= low && mass[high]! < negligible) {
			mass[high] = 0;
			high -= 1;
		}
	}
	let risk = 0;
	let expected = 0;
	for (let sum = low; sum <= high; sum += 1) {
		risk += mass[sum]!;
		expected += (required - sum) * mass[sum]!;
	}
	return { risk: Math.min(1, risk), expected };
}

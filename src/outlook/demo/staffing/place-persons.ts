import type { DemoUnit } from "../units/unit-plan.ts";
import type { Occupation } from "./occupations.ts";

/** A unit for each of `count` persons, in proportion to the units' weights for the occupation (largest remainders). */
export function placePersons(
	units: readonly DemoUnit[],
	occupation: Occupation,
	count: number,
): DemoUnit[] {
	const weighted = units.flatMap((unit) => {
		const weight = unit.kind === null ? 0 : (occupation.placement[unit.kind] ?? 0) * unit.size;
		return weight === 0 ? [] : [{ unit, weight }];
	});
	const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) throw new Error(`No unit for occupation ${occupation.code}`);
	const shares = weighted.map(({ unit, weight }, order) => ({
		unit,
		order,
		whole: Math.floor((count * weight) / total),
		remainder: (count * weight) % total,
	}));
	let left = count - shares.reduce((sum, { whole }) => sum + whole, 0);
	const byRemainder = [...shares].sort((a, b) => b.remainder - a.remainder || a.order - b.order);
	for (const share of byRemainder) {
		if (left === 0) break;
		share.whole += 1;
		left -= 1;
	}
	return shares.flatMap(({ unit, whole }) => Array.from({ length: whole }, () => unit));
}

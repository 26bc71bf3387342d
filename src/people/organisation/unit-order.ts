import { compareByCodePoint } from "../../ground/vocabulary/code-point-order.ts";
import type { UnitPath } from "./model.ts";
import { splitPath } from "./unit-path.ts";

/** Name by name, so that a unit stands right above the units below it. */
export function compareUnitPaths(a: UnitPath, b: UnitPath): number {
	const left = splitPath(a);
	const right = splitPath(b);
	for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
		const order = compareByCodePoint(left[index] as string, right[index] as string);
		if (order !== 0) return order;
	}
	return left.length - right.length;
}

import type { UnitPath } from "../../../people/organisation/model.ts";
import { compareUnitPaths } from "../../../people/organisation/unit-order.ts";
import { findParentPath, withAncestors } from "../../../people/organisation/unit-path.ts";

/**
 * The unit tree laid out so that a unit and all below it stand together:
 * unit u and its descendants are the indexes u … end[u] − 1.
 */
export interface UnitOrder {
	readonly indexOf: ReadonlyMap<UnitPath, number>;
	/** −1 for a top unit. */
	readonly parent: Int32Array;
	/** One past the last descendant. */
	readonly end: Int32Array;
}

/** Takes any paths, also repeated; units above them that are not named are added. */
export function orderUnits(paths: Iterable<UnitPath>): UnitOrder {
	const all = new Set<UnitPath>();
	for (const path of new Set(paths)) {
		for (const unit of withAncestors(path)) all.add(unit);
	}
	const ordered = [...all].sort(compareUnitPaths);
	const indexOf = new Map(ordered.map((path, index) => [path, index]));
	const parent = new Int32Array(ordered.length);
	const end = new Int32Array(ordered.length);
	for (let unit = ordered.length - 1; unit >= 0; unit -= 1) {
		const above = findParentPath(ordered[unit]!);
		parent[unit] = above === undefined ? -1 : indexOf.get(above)!;
		end[unit] = Math.max(end[unit]!, unit + 1);
		if (parent[unit]! >= 0) {
			end[parent[unit]!] = Math.max(end[parent[unit]!]!, end[unit]!);
		}
	}
	return { indexOf, parent, end };
}

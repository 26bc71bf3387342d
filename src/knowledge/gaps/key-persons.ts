import type { Requirement } from "../competence/model.ts";
import { gapOf, type Standing, withoutQualified } from "./standing.ts";

/**
 * How many of the qualified, given by their positions in scope, open or widen the gap when they are lost
 * (gap analysis, "Vulnerability"). The loss of somebody who is not qualified never does.
 */
export function countKeyPersons(
	requirement: Requirement,
	standing: Standing,
	qualifiedPositions: Iterable<number>,
): number {
	const gap = gapOf(requirement, standing);
	const widens = new Map<number, boolean>();
	let count = 0;
	for (const positions of qualifiedPositions) {
		let widened = widens.get(positions);
		if (widened === undefined) {
			widened = gapOf(requirement, withoutQualified(standing, positions)) > gap;
			widens.set(positions, widened);
		}
		if (widened) count += 1;
	}
	return count;
}

import type { PositionSize } from "../../../ground/vocabulary/fte.ts";
import type { Employment, UnitPath } from "../../../people/organisation/model.ts";
import { compareUnitPaths } from "../../../people/organisation/unit-order.ts";
import { findParentPath, withAncestors } from "../../../people/organisation/unit-path.ts";
import {
	coveredBelow,
	type PlacementStep,
	placementSteps,
	suggestionRules,
} from "./suggested-requirements-rules.ts";

/** An employment of a person, known by the place in the staff. */
export interface MemberEmployment {
	readonly member: number;
	readonly employment: Employment;
}

/** What the employments in a unit and below come to. */
export interface UnitSum {
	persons: number;
	positions: PositionSize;
}
export type UnitSums = ReadonlyMap<UnitPath, UnitSum>;

/** The sums of every unit that the employments reach. The employments of one person stand together. */
export function sumByUnit(employments: Iterable<MemberEmployment>): UnitSums {
	const sums = new Map<UnitPath, UnitSum & { last: number }>();
	for (const { member, employment } of employments) {
		for (const unit of withAncestors(employment.unit)) {
			const sum = sums.get(unit) ?? { persons: 0, positions: 0, last: -1 };
			sum.positions += employment.positionSize;
			if (sum.last !== member) sum.persons += 1;
			sum.last = member;
			sums.set(unit, sum);
		}
	}
	return sums;
}

/** The units that are large enough for requirements, as a tree. */
export interface UnitTree {
	readonly tops: readonly UnitPath[];
	/** The units below, past one that is the only one and has all the staff. */
	readonly below: ReadonlyMap<UnitPath, readonly UnitPath[]>;
}

/** When no top unit is large enough, all of them are taken: the smallest municipality gets suggestions too. */
export function growUnitTree(everyone: UnitSums): UnitTree {
	const persons = (unit: UnitPath) => everyone.get(unit)?.persons ?? 0;
	const isLarge = (unit: UnitPath) => persons(unit) >= suggestionRules.personsInUnit;
	const children = new Map<UnitPath, UnitPath[]>();
	const tops: UnitPath[] = [];
	for (const unit of [...everyone.keys()].sort(compareUnitPaths)) {
		const parent = findParentPath(unit);
		if (parent === undefined) tops.push(unit);
		else if (isLarge(unit)) children.set(parent, [...(children.get(parent) ?? []), unit]);
	}
	const below = new Map<UnitPath, UnitPath[]>();
	for (const unit of [...everyone.keys()].sort(compareUnitPaths).reverse()) {
		const parts = children.get(unit) ?? [];
		const only = parts.length === 1 ? parts[0] : undefined;
		const isSame = only !== undefined && persons(only) === persons(unit);
		below.set(unit, isSame ? (below.get(only) ?? []) : parts);
	}
	const largeTops = tops.filter(isLarge);
	return { tops: largeTops.length > 0 ? largeTops : tops, below };
}

/**
 * The units where a group's requirement stands: as far down as the units below together have nearly all of the group.
 * None of them lies below another.
 */
export function placeGroup(tree: UnitTree, group: UnitSums, step: PlacementStep): UnitPath[] {
	const persons = (unit: UnitPath) => group.get(unit)?.persons ?? 0;
	const place = (unit: UnitPath): UnitPath[] => {
		const parts = (tree.below.get(unit) ?? []).filter((part) => persons(part) >= step.below);
		const covered = parts.reduce((sum, part) => sum + persons(part), 0);
		if (parts.length === 0 || covered * 100 < persons(unit) * coveredBelow) return [unit];
		return parts.flatMap(place);
	};
	return tree.tops.filter((top) => persons(top) >= step.top).flatMap(place);
}

/** What `suggest` gives at the first step that keeps within the limit, else at the last step, cut at the limit. */
export function fitWithin<Suggestion>(
	limit: number,
	suggest: (step: PlacementStep) => Suggestion[],
): Suggestion[] {
	let suggestions: Suggestion[] = [];
	for (const step of placementSteps) {
		suggestions = suggest(step);
		if (suggestions.length <= limit) return suggestions;
	}
	return suggestions.slice(0, Math.max(0, limit));
}

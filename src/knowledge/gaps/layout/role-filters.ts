import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { RoleFilters } from "./columns.ts";
import type { Numbering } from "./numbering.ts";

/** The distinct role filters of the requirements, and which one each requirement has. */
export interface NumberedFilters extends RoleFilters {
	readonly filterOf: Int32Array;
	/** The names of each filter, trimmed, without repeats, by code point; empty takes everybody. */
	readonly namesOf: readonly (readonly string[])[];
}

export function layOutFilters(
	rolesOfRequirements: readonly (readonly string[])[],
	roleNames: Numbering,
): NumberedFilters {
	const numbers = new Map<string, number>();
	const namesOf: string[][] = [];
	const filterOf = Int32Array.from(rolesOfRequirements, (roles) => {
		const names = [...new Set(roles)].sort(compareByCodePoint);
		const key = JSON.stringify(names);
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, namesOf.length);
		return namesOf.push(names) - 1;
	});
	const width = roleNames.names.length;
	const takes = new Uint8Array(namesOf.length * width);
	namesOf.forEach((names, filter) => {
		for (const name of names) {
			const number = roleNames.findNumber(name);
			if (number >= 0) takes[filter * width + number] = 1;
		}
	});
	return {
		count: namesOf.length,
		names: width,
		takes,
		takesAll: Uint8Array.from(namesOf, (names) => (names.length === 0 ? 1 : 0)),
		filterOf,
		namesOf,
	};
}

/**
 * Whether somebody who moves to fill a gap with filter `gap` would still pass filter `other`: either filter takes
 * everybody, or `other` names all that `gap` names.
 */
export function wouldStillPass(filters: NumberedFilters, other: number, gap: number): boolean {
	if (filters.takesAll[other] === 1 || filters.takesAll[gap] === 1) return true;
	const names = new Set(filters.namesOf[other]);
	return filters.namesOf[gap]!.every((name) => names.has(name));
}

/**
 * What a gap analysis reads, as columns of integers: rows of one owner stand together, and `xxxStart[i]` …
 * `xxxStart[i + 1] − 1` are the rows of owner i. So hundreds of thousands of staff and millions of holdings are
 * walked without an object in sight.
 */

/** Bit k of a coverage is set when the period covers day k of the analysis: 0 is t, 1–4 the four horizons. */
export type Coverage = number;
export const coversNow: Coverage = 1;

/** All employments, by person. Persons are in code-point order of their ids. */
export interface EmploymentColumns {
	readonly start: Int32Array;
	readonly unit: Int32Array;
	/** Name numbers of education group and position; −1 for none. */
	readonly group: Int32Array;
	readonly position: Int32Array;
	/** In 0.01 %. */
	readonly size: Int32Array;
	readonly coverage: Uint8Array;
}

/** All holdings, direct and implied, by person. */
export interface HoldingColumns {
	readonly start: Int32Array;
	readonly competence: Int32Array;
	readonly level: Uint8Array;
	/** Rank of the evidence. */
	readonly evidence: Uint8Array;
	/** 1 when in use. */
	readonly inUse: Uint8Array;
	readonly coverage: Uint8Array;
}

/** The requirements in force, in file order. */
export interface RequirementColumns {
	readonly unit: Int32Array;
	readonly competence: Int32Array;
	readonly minLevel: Uint8Array;
	readonly minEvidence: Uint8Array;
	/** Number of the role filter. */
	readonly filter: Int32Array;
}

/** Which names each role filter takes: filter f takes name n when takes[f · names + n] is 1. */
export interface RoleFilters {
	readonly count: number;
	readonly names: number;
	readonly takes: Uint8Array;
	/** 1 for the filter that takes everybody, also who has neither group nor position. */
	readonly takesAll: Uint8Array;
}

/** Whether an employment passes a role filter: its education group or its position is one of the names. */
export function passesFilter(
	filters: RoleFilters,
	filter: number,
	group: number,
	position: number,
): boolean {
	if (filters.takesAll[filter] === 1) return true;
	const row = filter * filters.names;
	return (
		(group >= 0 && filters.takes[row + group] === 1) ||
		(position >= 0 && filters.takes[row + position] === 1)
	);
}

/** Where the rows of each owner begin, when there are `counts[i]` rows of owner i; one longer than `counts`. */
export function startsOf(counts: Int32Array): Int32Array {
	const start = new Int32Array(counts.length + 1);
	for (let owner = 0; owner < counts.length; owner += 1) {
		start[owner + 1] = start[owner]! + counts[owner]!;
	}
	return start;
}

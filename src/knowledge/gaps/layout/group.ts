import { toWholePercent } from "../../../ground/vocabulary/fte.ts";
import { coversNow, passesFilter } from "./columns.ts";
import type { Layout } from "./layout.ts";

/** Everyone with an active employment in a scope that passes a role filter. */
export interface Group {
	/** Person numbers, rising. */
	readonly persons: Int32Array;
	/** Each member's active positions in scope that pass, in 0.01 %. */
	readonly positions: Int32Array;
	readonly totalPositions: number;
	/**
	 * Which days an employment in scope that passes is registered as covering, per member.
	 * Bit 0 is always set: it is why the person is a member.
	 */
	readonly coverage: Uint8Array;
	/** The positions that cover day k, in whole percent: percentAt[k][member]. */
	readonly percentAt: readonly Int32Array[];
}

export function isMember({ persons }: Group, person: number): boolean {
	let low = 0;
	let high = persons.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (persons[middle]! < person) low = middle + 1;
		else high = middle;
	}
	return persons[low] === person;
}

/** Many requirements look at the same unit with the same filter: each such group is gathered once. */
export interface Groups {
	getGroup(unit: number, filter: number): Group;
}

export function gatherGroups(layout: Layout): Groups {
	const employmentsByUnit = sortEmploymentsByUnit(layout);
	const gathered = new Map<number, Group>();
	return {
		getGroup(unit, filter) {
			const key = unit * layout.filters.count + filter;
			const known = gathered.get(key);
			if (known !== undefined) return known;
			const group = gatherGroup(layout, employmentsByUnit, unit, filter);
			gathered.set(key, group);
			return group;
		},
	};
}

interface EmploymentsByUnit {
	readonly start: Int32Array;
	readonly row: Int32Array;
	readonly personOf: Int32Array;
}

function gatherGroup(
	layout: Layout,
	byUnit: EmploymentsByUnit,
	unit: number,
	filter: number,
): Group {
	const { employments, filters, units, days } = layout;
	const rows = byUnit.row
		.subarray(byUnit.start[unit]!, byUnit.start[units.end[unit]!]!)
		.filter((row) =>
			passesFilter(filters, filter, employments.group[row]!, employments.position[row]!),
		)
		.sort();
	const members = new Set<number>();
	for (const row of rows) {
		if ((employments.coverage[row]! & coversNow) !== 0) members.add(byUnit.personOf[row]!);
	}
	const persons = Int32Array.from(members);
	const memberOf = new Map<number, number>();
	persons.forEach((person, member) => {
		memberOf.set(person, member);
	});
	const positionsAt = days.map(() => new Int32Array(persons.length));
	const coverage = new Uint8Array(persons.length);
	for (const row of rows) {
		const member = memberOf.get(byUnit.personOf[row]!);
		if (member === undefined) continue;
		const covered = employments.coverage[row]!;
		coverage[member]! |= covered;
		for (let day = 0; day < days.length; day += 1) {
			if ((covered & (1 << day)) !== 0) positionsAt[day]![member]! += employments.size[row]!;
		}
	}
	const positions = positionsAt[0]!;
	return {
		persons,
		positions,
		totalPositions: positions.reduce((sum, size) => sum + size, 0),
		coverage,
		percentAt: positionsAt.map((sizes) => sizes.map(toWholePercent)),
	};
}

/** Rows of the employments, so that those of a unit and all below it stand together. */
function sortEmploymentsByUnit({ employments, units }: Layout): EmploymentsByUnit {
	const start = new Int32Array(units.parent.length + 1);
	for (const unit of employments.unit) start[unit + 1]! += 1;
	for (let unit = 0; unit < units.parent.length; unit += 1) start[unit + 1]! += start[unit]!;
	const next = start.slice(0, -1);
	const row = new Int32Array(employments.unit.length);
	const personOf = new Int32Array(employments.unit.length);
	for (let person = 0; person + 1 < employments.start.length; person += 1) {
		for (
			let index = employments.start[person]!;
			index < employments.start[person + 1]!;
			index += 1
		) {
			personOf[index] = person;
			const unit = employments.unit[index]!;
			row[next[unit]!] = index;
			next[unit]! += 1;
		}
	}
	return { start, row, personOf };
}

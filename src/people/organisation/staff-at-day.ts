import { compareByCodePoint } from "../../ground/vocabulary/code-point-order.ts";
import type { PositionSize } from "../../ground/vocabulary/fte.ts";
import { covers } from "../../ground/vocabulary/period.ts";
import { completedAge, type PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { Employment, Person } from "./model.ts";

/** A person at work on a day, with what all the active employments say together. */
export interface StaffMember {
	readonly personId: string;
	/** Completed years on the day; null when the birth is unknown. */
	readonly age: number | null;
	/** Sum of the active positions in the municipality. */
	readonly positions: PositionSize;
	/** Active on the day, the main one first. */
	readonly employments: readonly [Employment, ...Employment[]];
}

/**
 * Orders a person's employments with the main one first: the largest, then the earliest, then the first unit path
 * (gap analysis, "Gap ahead"). The order of the rows in a file never decides.
 */
export function compareMainFirst(a: Employment, b: Employment): number {
	if (a.positionSize !== b.positionSize) return b.positionSize - a.positionSize;
	if (a.from !== b.from) return a.from < b.from ? -1 : 1;
	return compareByCodePoint(a.unit, b.unit);
}

/** Everyone with an active employment on the day, once each, in the order the employments name them. */
export function findStaffAtDay(
	data: { readonly persons: readonly Person[]; readonly employments: readonly Employment[] },
	asOf: PlainDate,
): StaffMember[] {
	const active = new Map<string, [Employment, ...Employment[]]>();
	for (const employment of data.employments) {
		if (!covers(employment, asOf)) continue;
		const known = active.get(employment.personId);
		if (known === undefined) active.set(employment.personId, [employment]);
		else known.push(employment);
	}
	const births = new Map(data.persons.map((person) => [person.id, person.birth]));
	return Array.from(active, ([personId, employments]) => {
		const birth = births.get(personId) ?? null;
		return {
			personId,
			age: birth === null ? null : completedAge(birth, asOf),
			positions: employments.reduce((sum, employment) => sum + employment.positionSize, 0),
			employments: employments.length > 1 ? employments.sort(compareMainFirst) : employments,
		};
	});
}

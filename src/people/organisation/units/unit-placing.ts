import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Problem } from "../../../machinery/http/problems/problem.ts";
import { beginsAfterEnd, codeTaken, misplaced, nameTaken, parentCloses } from "./unit-problems.ts";
import { findPlacingFault, type UnitNode } from "./unit-tree.ts";

/** Both days are included; null is open. */
interface OpenPeriod {
	readonly validFrom: PlainDate | null;
	readonly validTo: PlainDate | null;
}

export interface PlacedUnit extends UnitNode, OpenPeriod {
	readonly code: string | null;
}

/** Whether some day is in both. */
export function overlap(one: OpenPeriod, other: OpenPeriod): boolean {
	return startsBy(one, other.validTo) && startsBy(other, one.validTo);
}

function startsBy({ validFrom }: OpenPeriod, day: PlainDate | null): boolean {
	return validFrom === null || day === null || validFrom <= day;
}

/**
 * Why the unit cannot be as said among the others: on no day do two units have the same place and name, or the same code;
 * none stands below itself, or under one that closes before it. `id` is null for a new unit.
 */
export function findUnitProblem(
	units: readonly PlacedUnit[],
	unit: Omit<PlacedUnit, "id"> & { readonly id: Identifier | null },
): Problem | undefined {
	if (!startsBy(unit, unit.validTo)) return beginsAfterEnd("/validFrom");
	const fault = findPlacingFault(units, unit.id, unit.parent);
	if (fault !== undefined) return misplaced(fault);
	const parent = units.find(({ id }) => id === unit.parent);
	if (parent !== undefined && closesBefore(parent, unit)) return parentCloses();
	for (const other of units) {
		if (other.id === unit.id || !overlap(other, unit)) continue;
		if (other.parent === unit.parent && other.name === unit.name) return nameTaken(unit.name);
		if (unit.code !== null && other.code === unit.code) return codeTaken(unit.code);
	}
	return undefined;
}

function closesBefore(parent: OpenPeriod, unit: OpenPeriod): boolean {
	return parent.validTo !== null && (unit.validTo === null || parent.validTo < unit.validTo);
}

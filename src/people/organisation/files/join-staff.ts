import { type FaultLog, noteFault } from "../../../machinery/importing/faults/fault-log.ts";
import type { Employment, UnitPath } from "../model.ts";
import { normalisePath, splitPath } from "../unit-path.ts";
import { findEducationGroup } from "./education-group-of-position.ts";
import { duplicateEmployment, positionWithoutGroup } from "./staff-faults.ts";
import type { StaffRead, StaffRow } from "./staff-file.ts";
import type { StaffPerson } from "./staff-persons.ts";
import { findUnitPath, mostUnitLevels, type UnitDirectory } from "./unit-directory.ts";
import { tooManyLevels, unknownUnit } from "./unit-faults.ts";

export interface JoinedStaff {
	readonly employments: readonly Employment[];
	/** Every unit that staff work in, in order of appearance. */
	readonly units: ReadonlySet<UnitPath>;
}

/**
 * Employments in file order, with their units and education groups found. `directory` is null when there is no units
 * file, or it could not be read: then every unit that staff work in exists, as in an open one. `groups` is the positions
 * file.
 */
export function joinStaff(
	staff: StaffRead,
	directory: UnitDirectory | null,
	groups: ReadonlyMap<string, string>,
	log: FaultLog,
): JoinedStaff {
	const employments: Employment[] = [];
	const units = new Map<string, UnitPath | undefined>();
	const groupOf = rememberGroups(groups);
	const { places } = staff.read;
	for (const row of staff.rows) {
		const { from, position, positionSize, educationGroup } = row.values;
		const written = row.values.unit;
		const unit = written === null ? null : findUnit(written, directory, units);
		if (unit === undefined) {
			const problem = mayBeNew(directory) ? tooManyLevels : unknownUnit;
			noteFault(log, problem, row.number, places.unit, written);
		}
		const group = educationGroup ?? (position === null ? null : groupOf(position));
		if (group === null && position !== null) {
			noteFault(log, positionWithoutGroup, row.number, places.position, position);
		}
		if (!unit || row.person === null || from === null) continue;
		if (isRepeated(row.person, unit, from)) {
			noteFault(log, duplicateEmployment, row.number);
		} else if (row.sound && positionSize !== null) {
			employments.push(toEmployment(row, row.person.id, unit, group, positionSize, from));
		}
	}
	const known = [...units.values()].filter((unit) => unit !== undefined);
	return { employments, units: new Set(known) };
}

function toEmployment(
	row: StaffRow,
	personId: string,
	unit: UnitPath,
	educationGroup: string | null,
	positionSize: number,
	from: Employment["from"],
): Employment {
	const { position, to, employmentType } = row.values;
	return { personId, unit, educationGroup, position, positionSize, from, to, employmentType };
}

/** Marks the contract as seen, and says whether it was already. Most persons have one. */
function isRepeated(person: StaffPerson, unit: UnitPath, from: string): boolean {
	for (let each = person.contracts; each !== null; each = each.next) {
		if (each.unit === unit && each.from === from) return true;
	}
	person.contracts = { unit, from, next: person.contracts };
	return false;
}

/** Units are few and rows are many: each written unit is looked up once. */
function findUnit(
	written: string,
	directory: UnitDirectory | null,
	known: Map<string, UnitPath | undefined>,
): UnitPath | undefined {
	const found = known.get(written);
	if (found !== undefined || known.has(written)) return found;
	const listed = directory === null ? undefined : findUnitPath(directory, written);
	const path = listed ?? (mayBeNew(directory) ? findOwnPath(written) : undefined);
	known.set(written, path);
	return path;
}

function mayBeNew(directory: UnitDirectory | null): boolean {
	return directory === null || directory.open === true;
}

/** Undefined when the path has more levels than any municipality. */
function findOwnPath(written: string): UnitPath | undefined {
	const path = normalisePath(written);
	return splitPath(path).length > mostUnitLevels ? undefined : path;
}

/** The positions file goes before the product's own table. */
function rememberGroups(groups: ReadonlyMap<string, string>): (position: string) => string | null {
	const known = new Map<string, string | null>();
	return (position) => {
		const found = known.get(position);
		if (found !== undefined) return found;
		const group = groups.get(position) ?? findEducationGroup(position) ?? null;
		known.set(position, group);
		return group;
	};
}

import { type FaultLog, noteFault } from "../../machinery/importing/fault-log.ts";
import { findEducationGroup } from "./education-group-of-position.ts";
import type { Employment, UnitPath } from "./model.ts";
import { duplicateEmployment, positionWithoutGroup } from "./staff-faults.ts";
import type { StaffRead, StaffRow } from "./staff-file.ts";
import { findUnitPath, type UnitDirectory } from "./unit-directory.ts";
import { unknownUnit } from "./unit-faults.ts";
import { normalisePath } from "./unit-path.ts";

/**
 * Employments in file order, with their units and education groups found. `directory` is null when there is no units
 * file, or it could not be read: then every unit that staff work in exists. `groups` is the positions file.
 */
export function joinStaff(
	staff: StaffRead,
	directory: UnitDirectory | null,
	groups: ReadonlyMap<string, string>,
	log: FaultLog,
): { readonly employments: readonly Employment[]; readonly used: number } {
	const employments: Employment[] = [];
	const units = rememberUnits(directory);
	const groupOf = rememberGroups(groups);
	const earlier = new Map<string, Map<UnitPath, Set<string>>>();
	const { places } = staff.read;
	for (const row of staff.rows) {
		const { personId, from, position, positionSize, educationGroup } = row.values;
		const unit = row.values.unit === null ? null : units(row.values.unit);
		if (unit === undefined) {
			noteFault(log, unknownUnit, row.number, places.unit, row.values.unit);
		}
		const group = educationGroup ?? (position === null ? null : groupOf(position));
		if (group === null && position !== null) {
			noteFault(log, positionWithoutGroup, row.number, places.position, position);
		}
		if (!unit || personId === null || from === null) continue;
		if (isRepeated(earlier, personId, unit, from)) {
			noteFault(log, duplicateEmployment, row.number);
		} else if (row.sound && positionSize !== null) {
			employments.push(toEmployment(row, personId, unit, group, positionSize, from));
		}
	}
	return { employments, used: employments.length };
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

/** Marks the employment as seen, and says whether it was already. */
function isRepeated(
	earlier: Map<string, Map<UnitPath, Set<string>>>,
	personId: string,
	unit: UnitPath,
	from: string,
): boolean {
	const ofPerson = earlier.get(personId) ?? new Map<UnitPath, Set<string>>();
	const starts = ofPerson.get(unit) ?? new Set<string>();
	if (starts.has(from)) return true;
	starts.add(from);
	ofPerson.set(unit, starts);
	earlier.set(personId, ofPerson);
	return false;
}

function rememberUnits(directory: UnitDirectory | null): (written: string) => UnitPath | undefined {
	const known = new Map<string, UnitPath | undefined>();
	return (written) => {
		if (!known.has(written)) {
			const path = directory === null ? normalisePath(written) : findUnitPath(directory, written);
			known.set(written, path);
		}
		return known.get(written);
	};
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

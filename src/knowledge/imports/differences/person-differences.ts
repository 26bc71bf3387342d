import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { type PlainDate, yearOf } from "../../../ground/vocabulary/plain-date.ts";
import type { Person } from "../../../people/organisation/model.ts";
import type { PersonRow } from "../stored-rows.ts";
import { type NewId, noteRow, startFindings, type TableDifference } from "./table-difference.ts";

export interface PersonDifference {
	readonly table: TableDifference<PersonRow>;
	readonly findPerson: (staffNumber: string) => Identifier | undefined;
}

/**
 * A person is known by the staff number. What the file does not say stays as it is stored, and a year of birth does not
 * replace the day. Persons that the file lacks stay: their employments end, and retention decides how long they are kept.
 */
export function findPersonDifference(
	persons: readonly Person[],
	rows: readonly PersonRow[],
	newId: NewId,
): PersonDifference {
	const findings = startFindings<PersonRow>();
	const byNumber = new Map(rows.map((row) => [row.staff_number, row]));
	const ids = new Map(rows.map(({ staff_number, id }) => [staff_number, id]));
	for (const { id: staffNumber, name, birth, gender } of persons) {
		const row = byNumber.get(staffNumber);
		if (row !== undefined) {
			noteRow(findings, row, {
				...row,
				name: name ?? row.name,
				birth: isYearOf(birth, row.birth) ? row.birth : birth,
				gender: gender ?? row.gender,
			});
			continue;
		}
		const added = { id: newId(), version: 0, staff_number: staffNumber, name, birth, gender };
		findings.added.push(added);
		ids.set(staffNumber, added.id);
	}
	findings.leftAlone = rows.length - findings.changed.length - findings.unchanged;
	return { table: findings, findPerson: (staffNumber) => ids.get(staffNumber) };
}

/** A birth that says no more than the one that is stored: none, or 1 January, which stands for a year alone. */
function isYearOf(birth: PlainDate | null, stored: PlainDate | null): boolean {
	if (birth === null) return true;
	return stored !== null && birth.endsWith("-01-01") && yearOf(birth) === yearOf(stored);
}

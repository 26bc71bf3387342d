import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Employment, UnitPath } from "../../../people/organisation/model.ts";
import type { EmploymentRow } from "../stored-rows.ts";
import {
	keyOfParts,
	type NewId,
	noteRow,
	startFindings,
	type TableDifference,
} from "./table-difference.ts";

export interface Places {
	readonly findPerson: (staffNumber: string) => Identifier | undefined;
	readonly findUnit: (path: UnitPath) => Identifier | undefined;
}

/**
 * An employment is known by person, unit and first day. A file of staff is the whole staff as of its day:
 * - What it has is added, or corrected where the stored says otherwise.
 * - Payrolls keep the first day when somebody changes unit or position size. So one that is stored as ended, and goes on
 *   in the same unit from a later day, is the later one; and one with the same person and first day in another unit is
 *   the same employment, and its unit is corrected.
 * - What is stored, covers the day and is lacking, ends: the day before the person's next employment in the same unit
 *   begins, else the day before the file's day. What begins on the day itself or later, or ended before, stays.
 */
export function findEmploymentDifference(
	employments: readonly Employment[],
	rows: readonly EmploymentRow[],
	asOf: PlainDate,
	{ findPerson, findUnit }: Places,
	lacksLastDay: boolean,
	newId: NewId,
): TableDifference<EmploymentRow> {
	const findings = startFindings<EmploymentRow>();
	const incoming = employments.map((employment) =>
		toRow(employment, findPerson(employment.personId)!, findUnit(employment.unit)!),
	);
	const { rowOf, lacking } = pairEmployments(incoming, rows, asOf);
	for (const each of incoming) {
		const row = rowOf.get(each);
		if (row === undefined) findings.added.push({ ...each, id: newId() });
		else noteRow(findings, row, correct(row, each, asOf, lacksLastDay));
	}
	const begins = groupBy(incoming, inUnit);
	for (const row of lacking) {
		if (!isCurrent(row, asOf) || row.valid_from === asOf) {
			findings.leftAlone += 1;
			continue;
		}
		const next = (begins.get(inUnit(row)) ?? [])
			.map(({ valid_from }) => valid_from)
			.filter((from) => from > row.valid_from && from <= asOf)
			.sort()[0];
		findings.ended.push({ before: row, after: { ...row, valid_to: addDays(next ?? asOf, -1) } });
	}
	return findings;
}

interface PairedEmployments {
	readonly rowOf: ReadonlyMap<EmploymentRow, EmploymentRow>;
	/** Stored rows that nothing came in for. */
	readonly lacking: ReadonlySet<EmploymentRow>;
}

function pairEmployments(
	incoming: readonly EmploymentRow[],
	rows: readonly EmploymentRow[],
	asOf: PlainDate,
): PairedEmployments {
	const rowOf = new Map<EmploymentRow, EmploymentRow>();
	const lacking = new Set(rows);
	const pair = (each: EmploymentRow, row: EmploymentRow): void => {
		rowOf.set(each, row);
		lacking.delete(row);
	};
	const byKey = new Map(rows.map((row) => [wholeKey(row), row]));
	const keysInFile = new Set(incoming.map(wholeKey));
	const current = rows.filter((row) => isCurrent(row, asOf) && !keysInFile.has(wholeKey(row)));
	const currentInUnit = groupBy(current, inUnit);
	const currentSince = groupBy(current, since);
	const storedSince = groupBy(rows, since);
	const waiting: EmploymentRow[] = [];
	for (const each of incoming) {
		const row = byKey.get(wholeKey(each));
		if (row !== undefined && (isCurrent(row, asOf) || !isCurrent(each, asOf))) pair(each, row);
		else waiting.push(each);
	}
	for (const each of waiting) {
		const isLater = (row: EmploymentRow) => lacking.has(row) && row.valid_from > each.valid_from;
		const goesOn =
			isCurrent(each, asOf) && storedSince.has(since(each))
				? currentInUnit.get(inUnit(each))?.find(isLater)
				: undefined;
		const row =
			goesOn ??
			byKey.get(wholeKey(each)) ??
			currentSince.get(since(each))?.find((other) => lacking.has(other));
		if (row !== undefined) pair(each, row);
	}
	return { rowOf, lacking };
}

const wholeKey = ({ person, unit, valid_from }: EmploymentRow) =>
	keyOfParts(person, unit, valid_from);
const inUnit = ({ person, unit }: EmploymentRow) => keyOfParts(person, unit);
const since = ({ person, valid_from }: EmploymentRow) => keyOfParts(person, valid_from);

function groupBy(
	rows: readonly EmploymentRow[],
	keyOf: (row: EmploymentRow) => string,
): Map<string, EmploymentRow[]> {
	const groups = new Map<string, EmploymentRow[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group === undefined) groups.set(keyOf(row), [row]);
		else group.push(row);
	}
	return groups;
}

/** Whether the employment is there on the day. */
export function isCurrent({ valid_from, valid_to }: EmploymentRow, day: PlainDate): boolean {
	return covers({ from: valid_from, to: valid_to }, day);
}

function toRow(employment: Employment, person: Identifier, unit: Identifier): EmploymentRow {
	return {
		id: person,
		version: 0,
		person,
		unit,
		position: null,
		education_group: employment.educationGroup,
		title: employment.position,
		position_size: employment.positionSize,
		employment_type: employment.employmentType,
		valid_from: employment.from,
		valid_to: employment.to,
	};
}

/** What the file does not say stays. Without a column for the last day, one that has passed is gone: the person is back. */
function correct(
	row: EmploymentRow,
	incoming: EmploymentRow,
	asOf: PlainDate,
	lacksLastDay: boolean,
): EmploymentRow {
	const keptEnd = row.valid_to !== null && row.valid_to >= asOf ? row.valid_to : null;
	return {
		...row,
		unit: incoming.unit,
		education_group: incoming.education_group ?? row.education_group,
		title: incoming.title ?? row.title,
		position_size: incoming.position_size,
		employment_type: incoming.employment_type ?? row.employment_type,
		valid_to: lacksLastDay ? keptEnd : incoming.valid_to,
	};
}

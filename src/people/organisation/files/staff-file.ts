import { type PlainDate, plainDateOf, yearOf } from "../../../ground/vocabulary/plain-date.ts";
import { toBeforeFrom } from "../../../machinery/importing/cells/cell-faults.ts";
import type { ValuesOf } from "../../../machinery/importing/columns/column.ts";
import { noteMissingColumn } from "../../../machinery/importing/columns/read-header.ts";
import {
	type Row,
	type RowsRead,
	readRows,
	writtenAt,
} from "../../../machinery/importing/columns/read-rows.ts";
import { type FaultLog, noteFault } from "../../../machinery/importing/faults/fault-log.ts";
import { maxStaffRows } from "../../../machinery/importing/limits.ts";
import type { RecordSource } from "../../../machinery/importing/records.ts";
import { birthYears, staffColumns } from "./staff-columns.ts";
import { birthOutOfRange, missingGroupAndPosition } from "./staff-faults.ts";
import { collectPerson, noteUnknownAges, type StaffPerson } from "./staff-persons.ts";

export type StaffColumns = typeof staffColumns;

/** A row of the staff file, before it is known which units and positions there are. */
export interface StaffRow {
	readonly number: number;
	readonly sound: boolean;
	readonly values: ValuesOf<StaffColumns>;
	/** Null when the staff number is missing. */
	readonly person: StaffPerson | null;
}

export interface StaffRead {
	readonly rows: readonly StaffRow[];
	/** By staff number, in order of appearance. */
	readonly persons: ReadonlyMap<string, StaffPerson>;
	readonly read: RowsRead<StaffColumns>;
}

/**
 * Reads the rows, and judges what the staff file can tell alone. What needs the other files comes after (join-staff.ts).
 * `asOf` says which positions are active.
 */
export function readStaffFile(source: RecordSource, asOf: PlainDate, log: FaultLog): StaffRead {
	const rows: StaffRow[] = [];
	const persons = new Map<string, StaffPerson>();
	const read = readRows(
		source,
		staffColumns,
		log,
		(row) => {
			const errorsBefore = log.errors;
			const { values, places, number } = row;
			const birth = findBirth(row, log);
			notePeriod(row, log);
			if (values.educationGroup === null && values.position === null) noteNoGroup(row, log);
			const person = collectPerson(row, birth, asOf, persons, log);
			const sound = row.sound && log.errors === errorsBefore;
			rows.push({ number, sound, values, person });
			if (rows.length === 1 && lacksBoth(places)) {
				noteMissingColumn(log, staffColumns.educationGroup, staffColumns.position);
			}
		},
		maxStaffRows,
	);
	noteUnknownAges(persons, read.places, log);
	return { rows, persons, read };
}

/** The birth date; a year alone is 1 January of it. The date goes before the year. */
function findBirth(row: Row<StaffColumns>, log: FaultLog): PlainDate | null {
	const { birthDate, birthYear } = row.values;
	if (birthDate !== null) {
		const year = yearOf(birthDate);
		if (year >= birthYears.from && year <= birthYears.to) return birthDate;
		const { places, number } = row;
		const bounds = `${birthYears.from}–${birthYears.to}`;
		const written = writtenAt(row, places.birthDate);
		noteFault(log, birthOutOfRange, number, places.birthDate, written, bounds);
		return null;
	}
	return birthYear === null ? null : plainDateOf(`${birthYear}-01-01`);
}

function notePeriod(row: Row<StaffColumns>, log: FaultLog): void {
	const { from, to } = row.values;
	if (from === null || to === null || to >= from) return;
	const { places, number } = row;
	noteFault(log, toBeforeFrom, number, places.to, writtenAt(row, places.to), from);
}

function lacksBoth(places: Row<StaffColumns>["places"]): boolean {
	return places.educationGroup.index < 0 && places.position.index < 0;
}

/** When the file has neither column, the header is at fault and not every row. */
function noteNoGroup(row: Row<StaffColumns>, log: FaultLog): void {
	const { educationGroup, position } = row.places;
	if (lacksBoth(row.places)) return;
	const unreadable = [educationGroup, position].some((place) => writtenAt(row, place));
	if (unreadable) return;
	const place = educationGroup.index < 0 ? position : educationGroup;
	noteFault(log, missingGroupAndPosition, row.number, place);
}

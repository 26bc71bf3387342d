import type { PositionSize } from "../../../ground/vocabulary/fte.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import { type PlainDate, yearOf } from "../../../ground/vocabulary/plain-date.ts";
import type { PlacesOf } from "../../../machinery/importing/columns/read-header.ts";
import { type Row, writtenAt } from "../../../machinery/importing/columns/read-rows.ts";
import {
	type ColumnPlace,
	type FaultLog,
	noteFault,
} from "../../../machinery/importing/faults/fault-log.ts";
import { writeScaled } from "../../../machinery/languages/numbers.ts";
import type { Gender, Person, UnitPath } from "../model.ts";
import type { staffColumns } from "./staff-columns.ts";
import { positionsOver150, rowsDisagree, unknownAge } from "./staff-faults.ts";

type StaffRow = Row<typeof staffColumns>;
type Places = PlacesOf<typeof staffColumns>;

/** What is gathered of a person over the rows. The first row that says something counts. */
export interface StaffPerson {
	readonly id: string;
	readonly firstRow: number;
	name: string | null;
	birth: PlainDate | null;
	birthRow: number;
	/** Whether only the year is known. */
	birthYearOnly: boolean;
	/** A birth was written that could not be read: there is an error already. */
	birthInDoubt: boolean;
	gender: Gender | null;
	genderRow: number;
	activePositions: PositionSize;
	overNoted: boolean;
	/** Units and first days seen so far, for finding the same twice. */
	contracts: Contract | null;
}

interface Contract {
	readonly unit: UnitPath;
	readonly from: string;
	readonly next: Contract | null;
}

const mostPositions: PositionSize = 15_000;

/** Adds a row to its person, and notes where it disagrees with an earlier one. Null without a staff number. */
export function collectPerson(
	row: StaffRow,
	birth: PlainDate | null,
	asOf: PlainDate,
	persons: Map<string, StaffPerson>,
	log: FaultLog,
): StaffPerson | null {
	const id = row.values.personId;
	if (id === null) return null;
	let person = persons.get(id);
	if (person === undefined) {
		person = newPerson(id, row.number);
		persons.set(id, person);
	}
	person.name ??= row.values.name;
	collectBirth(person, row, birth, log);
	collectGender(person, row, log);
	collectPosition(person, row, asOf, log);
	return person;
}

function newPerson(id: string, firstRow: number): StaffPerson {
	return {
		id,
		firstRow,
		name: null,
		birth: null,
		birthRow: 0,
		birthYearOnly: false,
		birthInDoubt: false,
		gender: null,
		genderRow: 0,
		activePositions: 0,
		overNoted: false,
		contracts: null,
	};
}

function collectBirth(
	person: StaffPerson,
	row: StaffRow,
	birth: PlainDate | null,
	log: FaultLog,
): void {
	const { places } = row;
	if (birth === null) {
		const written = writtenAt(row, places.birthDate) || writtenAt(row, places.birthYear);
		if (written) person.birthInDoubt = true;
		return;
	}
	const yearOnly = row.values.birthDate === null;
	if (person.birth === null) {
		person.birth = birth;
		person.birthRow = row.number;
		person.birthYearOnly = yearOnly;
		return;
	}
	const same =
		yearOnly || person.birthYearOnly
			? yearOf(birth) === yearOf(person.birth)
			: birth === person.birth;
	if (same) return;
	const place = yearOnly ? places.birthYear : places.birthDate;
	noteFault(log, rowsDisagree, row.number, place, writtenAt(row, place), String(person.birthRow));
}

function collectGender(person: StaffPerson, row: StaffRow, log: FaultLog): void {
	const { gender } = row.values;
	if (gender === null || gender === person.gender) return;
	if (person.gender === null) {
		person.gender = gender;
		person.genderRow = row.number;
		return;
	}
	const place = row.places.gender;
	noteFault(log, rowsDisagree, row.number, place, writtenAt(row, place), String(person.genderRow));
}

/** Noted once, at the row that takes the person over the limit. */
function collectPosition(person: StaffPerson, row: StaffRow, asOf: PlainDate, log: FaultLog): void {
	const { from, to, positionSize } = row.values;
	if (from === null || positionSize === null || !covers({ from, to }, asOf)) return;
	person.activePositions += positionSize;
	if (person.activePositions <= mostPositions || person.overNoted) return;
	person.overNoted = true;
	const place = row.places.positionSize;
	const sum = writeScaled(person.activePositions, 2, "nb").replace(/,?0+$/, "");
	noteFault(log, positionsOver150, row.number, place, writtenAt(row, place), sum);
}

/** A file without a column for birth is told once, in row 1, and not for every person. */
export function noteUnknownAges(
	persons: ReadonlyMap<string, StaffPerson>,
	places: Places,
	log: FaultLog,
): void {
	const place = findBirthPlace(places);
	if (place.index < 0) {
		if (persons.size > 0) noteFault(log, unknownAge, 1, place);
		return;
	}
	for (const person of persons.values()) {
		if (person.birth === null && !person.birthInDoubt) {
			noteFault(log, unknownAge, person.firstRow, place);
		}
	}
}

function findBirthPlace(places: Places): ColumnPlace {
	return places.birthYear.index < 0 && places.birthDate.index >= 0
		? places.birthDate
		: places.birthYear;
}

export function toPerson(person: StaffPerson): Person {
	return { id: person.id, name: person.name, birth: person.birth, gender: person.gender };
}

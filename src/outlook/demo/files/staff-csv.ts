import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import { dayOf, monthOf, type PlainDate, yearOf } from "../../../ground/vocabulary/plain-date.ts";
import { type CsvCell, writeCsv } from "../../../machinery/documents/csv.ts";
import type {
	Employment,
	EmploymentType,
	Gender,
	Person,
} from "../../../people/organisation/model.ts";
import type { DemoMunicipality } from "../municipalities.ts";
import type { DemoPerson } from "../staffing/demo-person.ts";

const employmentTypes: Readonly<Record<EmploymentType, string>> = {
	permanent: "fast",
	temporary: "midlertidig",
	substitute: "vikar",
	apprentice: "lærling",
};
const genders: Readonly<Record<Gender, string>> = { female: "K", male: "M" };

/** As a Norwegian spreadsheet shows it: 01.03.2026. */
export function writeCellDate(date: PlainDate | null): string | null {
	if (date === null) return null;
	return `${twoDigits(dayOf(date))}.${twoDigits(monthOf(date))}.${yearOf(date)}`;
}

function twoDigits(part: number): string {
	return String(part).padStart(2, "0");
}

type Row = Readonly<{ person: Person; employment: Employment }>;
type Column = readonly [header: string, cell: (row: Row) => CsvCell];

const birthDate: Column = ["fødselsdato", ({ person }) => writeCellDate(person.birth)];
const birthYear: Column = [
	"fødselsår",
	({ person }) => (person.birth === null ? null : yearOf(person.birth)),
];
const educationGroup: Column = ["utdanningsgruppe", ({ employment }) => employment.educationGroup];

function columnsOf(staffList: DemoMunicipality["staffList"]): Column[] {
	return [
		["ansattnr", ({ person }) => person.id],
		["navn", ({ person }) => person.name],
		staffList === "full" ? birthDate : birthYear,
		["kjønn", ({ person }) => (person.gender === null ? null : genders[person.gender])],
		["enhet", ({ employment }) => employment.unit],
		...(staffList === "full" ? [educationGroup] : []),
		["stilling", ({ employment }) => employment.position],
		["stillingsprosent", ({ employment }) => employment.positionSize / 100],
		["ansatt fra", ({ employment }) => writeCellDate(employment.from)],
		["ansatt til", ({ employment }) => writeCellDate(employment.to)],
		[
			"ansettelsesform",
			({ employment }) =>
				employment.employmentType === null ? null : employmentTypes[employment.employmentType],
		],
	];
}

/** The staff list: an employment a row, by unit as the organisation has them, then staff number and beginning. */
export function writeStaffCsv(
	persons: readonly DemoPerson[],
	{ units, staffList }: Pick<DemoMunicipality, "units" | "staffList">,
): string {
	const unitOrder = new Map(units.map((unit, order) => [unit.path, order]));
	const columns = columnsOf(staffList);
	const rows = persons
		.flatMap(({ person, employments }) => employments.map((employment) => ({ person, employment })))
		.sort(
			(a, b) =>
				unitOrder.get(a.employment.unit)! - unitOrder.get(b.employment.unit)! ||
				compareByCodePoint(a.person.id, b.person.id) ||
				compareByCodePoint(a.employment.from, b.employment.from),
		);
	return writeCsv(
		columns.map(([header]) => header),
		rows.map((row) => columns.map(([, cell]) => cell(row))),
	);
}

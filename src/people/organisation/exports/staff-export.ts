import { dayOf, monthOf, type PlainDate, yearOf } from "../../../ground/vocabulary/plain-date.ts";
import { type CsvCell, writeCsv } from "../../../machinery/documents/csv.ts";
import type { Language, Translated } from "../../../machinery/languages/language.ts";
import { staffColumns } from "../files/staff-columns.ts";
import type { EmploymentType, Gender } from "../model.ts";
import type { EmploymentShown } from "../persons/employment-contract.ts";
import type { PersonShown } from "../persons/person-contract.ts";

const genderWords: Readonly<Record<Gender, Translated<string>>> = {
	female: { nb: "kvinne", nn: "kvinne", en: "female" },
	male: { nb: "mann", nn: "mann", en: "male" },
};
const typeWords: Readonly<Record<EmploymentType, Translated<string>>> = {
	permanent: { nb: "fast", nn: "fast", en: "permanent" },
	temporary: { nb: "midlertidig", nn: "mellombels", en: "temporary" },
	substitute: { nb: "vikar", nn: "vikar", en: "substitute" },
	apprentice: { nb: "lærling", nn: "lærling", en: "apprentice" },
};

export interface StaffRow {
	readonly person: PersonShown;
	readonly employment: EmploymentShown;
}

type ColumnName = Exclude<keyof typeof staffColumns, "birthYear">;

const cells: Readonly<Record<ColumnName, (row: StaffRow, language: Language) => CsvCell>> = {
	personId: ({ person }) => person.staffNumber,
	name: ({ person }) => person.name,
	birthDate: ({ person }) => writeDay(person.birth),
	gender: ({ person }, language) => person.gender && genderWords[person.gender][language],
	unit: ({ employment }) => employment.unitPath,
	educationGroup: ({ employment }) => employment.educationGroup,
	position: ({ employment }) => employment.title,
	positionSize: ({ employment }) => employment.positionSize / 100,
	from: ({ employment }) => writeDay(employment.validFrom),
	to: ({ employment }) => writeDay(employment.validTo),
	employmentType: ({ employment }, language) =>
		employment.employmentType && typeWords[employment.employmentType][language],
};

/** The staff list as the staff file that is read: an employment a row. Formulas in texts are defused. */
export function writeStaffFile(rows: readonly StaffRow[], language: Language): string {
	const columns = Object.entries(cells) as [ColumnName, (typeof cells)[ColumnName]][];
	return writeCsv(
		columns.map(([name]) => staffColumns[name].headers[language]),
		rows.map((row) => columns.map(([, cell]) => cell(row, language))),
	);
}

/** As a Norwegian spreadsheet shows it: 01.03.2026. */
function writeDay(day: PlainDate | null): string | null {
	if (day === null) return null;
	const two = (part: number) => String(part).padStart(2, "0");
	return `${two(dayOf(day))}.${two(monthOf(day))}.${String(yearOf(day)).padStart(4, "0")}`;
}

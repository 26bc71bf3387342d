import { compareByCodePoint } from "../../ground/vocabulary/code-point-order.ts";
import { dayOf, monthOf, type PlainDate, yearOf } from "../../ground/vocabulary/plain-date.ts";
import { type CsvCell, writeCsv } from "../../machinery/documents/csv.ts";
import type { EmploymentType, Gender } from "../../people/organisation/model.ts";
import type { DemoPerson } from "./demo-person.ts";
import type { DemoUnit } from "./unit-plan.ts";

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

/** The staff list: an employment a row, by unit as the organisation has them, then staff number and beginning. */
export function writeStaffCsv(persons: readonly DemoPerson[], units: readonly DemoUnit[]): string {
	const unitOrder = new Map(units.map((unit, order) => [unit.path, order]));
	const rows = persons
		.flatMap(({ person, employments }) => employments.map((employment) => ({ person, employment })))
		.sort(
			(a, b) =>
				unitOrder.get(a.employment.unit)! - unitOrder.get(b.employment.unit)! ||
				compareByCodePoint(a.person.id, b.person.id) ||
				compareByCodePoint(a.employment.from, b.employment.from),
		)
		.map(({ person, employment }): CsvCell[] => [
			person.id,
			person.name,
			writeCellDate(person.birth),
			person.gender === null ? null : genders[person.gender],
			employment.unit,
			employment.educationGroup,
			employment.position,
			employment.positionSize / 100,
			writeCellDate(employment.from),
			writeCellDate(employment.to),
			employment.employmentType === null ? null : employmentTypes[employment.employmentType],
		]);
	return writeCsv(
		[
			"ansattnr",
			"navn",
			"fødselsdato",
			"kjønn",
			"enhet",
			"utdanningsgruppe",
			"stilling",
			"stillingsprosent",
			"ansatt fra",
			"ansatt til",
			"ansettelsesform",
		],
		rows,
	);
}

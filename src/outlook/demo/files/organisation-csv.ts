import { writeCsv } from "../../../machinery/documents/csv.ts";
import { type OccupationCode, occupations } from "../staffing/occupations.ts";
import type { DemoUnit } from "../units/unit-plan.ts";

export function writeUnitsCsv(units: readonly DemoUnit[]): string {
	return writeCsv(
		["kode", "navn", "overordnet", "kostra-funksjon"],
		units.map(({ code, name, parentCode, kostraFunction }) => [
			code,
			name,
			parentCode,
			kostraFunction,
		]),
	);
}

/** The titles of the demo's staff lists and the education group of each. */
export function listPositions(
	codes: ReadonlySet<OccupationCode>,
): (readonly [title: string, educationGroup: string])[] {
	const roles = occupations
		.filter(({ code }) => codes.has(code))
		.flatMap(({ roles }) => roles.map(([role]) => [role.title, role.educationGroup] as const));
	return [...roles, ["Helsefagarbeiderlærling", "Ufaglært"]];
}

export function writePositionsCsv(codes: ReadonlySet<OccupationCode>): string {
	return writeCsv(["stilling", "utdanningsgruppe"], listPositions(codes));
}

import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { KostraFunction } from "../../people/organisation/model.ts";
import type { KnownMunicipality } from "../gaps/files/files-content.ts";
import { listOpenUnits } from "./differences/unit-differences.ts";
import type { StoredMunicipality } from "./stored-rows.ts";

/** What is stored, as the reader of files knows a municipality: so that one file can be judged without the others. */
export function asKnown(stored: StoredMunicipality, asOf: PlainDate): KnownMunicipality {
	const { units, pathOf } = listOpenUnits(stored.units, asOf);
	const numbers = new Map(stored.persons.map(({ id, staff_number }) => [id, staff_number]));
	return {
		units: units.map(({ id, code, kostra_function }) => ({
			path: pathOf(id),
			code,
			kostraFunction: kostra_function as KostraFunction | null,
		})),
		persons: stored.persons.map(({ staff_number, name, birth, gender }) => ({
			id: staff_number,
			name,
			birth,
			gender,
		})),
		employments: stored.employments.map((row) => ({
			personId: numbers.get(row.person) ?? "",
			unit: pathOf(row.unit),
			educationGroup: row.education_group,
			position: row.title,
			positionSize: row.position_size,
			from: row.valid_from,
			to: row.valid_to,
			employmentType: row.employment_type,
		})),
		competences: stored.competences.map(({ name, kind, area, validity_months }) => ({
			name,
			kind,
			area,
			validityMonths: validity_months,
			implies: [],
			prerequisites: [],
		})),
		positions: new Map(stored.positionTitles.map((row) => [row.title, row.education_group])),
		turnover: stored.turnover,
	};
}

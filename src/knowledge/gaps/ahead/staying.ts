import {
	addMonths,
	completedAge,
	firstOfMonth,
	type PlainDate,
} from "../../../ground/vocabulary/plain-date.ts";
import type { Person } from "../../../people/organisation/model.ts";
import { findStaffAtDay } from "../../../people/organisation/staff-at-day.ts";
import { horizons, type MunicipalityData, type TurnoverTable } from "../model.ts";
import { findMeanExit, findYearlyExit } from "./exit-rates.ts";

/** Nobody is counted on from the first of the month of this birthday. */
const pensionAge = 70;

/** A person as the chance of staying sees them. */
export interface Leaver {
	readonly birth: PlainDate | null;
	/** The education group of the largest active employment. */
	readonly educationGroup: string | null;
}

/**
 * The chance of still being employed after 12, 24, 36 and 60 months, apart from contracts that end
 * (gap analysis, "Gap ahead"). The rate of each year is that of the age at its beginning.
 * An age that the table does not cover is for the reader of the table to refuse: here it is a bug.
 */
function chancesOfStaying(
	leaver: Leaver,
	asOf: PlainDate,
	turnover: TurnoverTable,
): readonly number[] {
	const { birth, educationGroup } = leaver;
	if (birth === null) {
		const stays = 1 - findMeanExit(turnover, educationGroup)!;
		return horizons.map((months) => stays ** (months / 12));
	}
	const pension = firstOfMonth(addMonths(birth, pensionAge * 12));
	return horizons.map((months) => {
		if (addMonths(asOf, months) >= pension) return 0;
		let chance = 1;
		for (let year = 0; year < months / 12; year += 1) {
			const age = completedAge(birth, addMonths(asOf, 12 * year));
			chance *= 1 - getYearlyExit(turnover, educationGroup, age);
		}
		return chance;
	});
}

function getYearlyExit(turnover: TurnoverTable, group: string | null, age: number): number {
	const rate = findYearlyExit(turnover, group, age);
	if (rate === undefined) throw new Error(`No turnover row covers age ${age}`);
	return rate;
}

/** The chances of everybody at work at t: by horizon, then by person number. */
export function chancesByPerson(
	data: MunicipalityData,
	asOf: PlainDate,
	persons: readonly Person[],
): readonly Float64Array[] {
	const chances = horizons.map(() => new Float64Array(persons.length));
	const groups = new Map(
		findStaffAtDay(data, asOf).map(({ personId, employments: [main] }) => [
			personId,
			main.educationGroup,
		]),
	);
	const known = new Map<string, readonly number[]>();
	persons.forEach(({ id, birth }, person) => {
		const educationGroup = groups.get(id);
		if (educationGroup === undefined) return;
		const key = `${birth} ${educationGroup}`;
		const ofPerson =
			known.get(key) ?? chancesOfStaying({ birth, educationGroup }, asOf, data.turnover);
		known.set(key, ofPerson);
		ofPerson.forEach((chance, horizon) => {
			chances[horizon]![person] = chance;
		});
	});
	return chances;
}

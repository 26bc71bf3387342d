import {
	addMonths,
	completedAge,
	type PlainDate,
	yearOf,
} from "../../../ground/vocabulary/plain-date.ts";
import { type FaultLog, noteFault } from "../../../machinery/importing/faults/fault-log.ts";
import { birthYears } from "../../../people/organisation/files/staff-columns.ts";
import type { Employment, Person } from "../../../people/organisation/model.ts";
import { findStaffAtDay } from "../../../people/organisation/staff-at-day.ts";
import { findYearlyExit, workingAges } from "../ahead/exit-rates.ts";
import type { TurnoverTable } from "../model.ts";
import { ageNotCovered } from "./turnover-faults.ts";

/** Years ahead that an age is looked up for: the rate of a year is that of the age at its beginning. */
const yearsAhead = 5;

/**
 * Notes each span of ages that is not covered, in the file that the table came from, else in the staff file; nothing
 * where that file has errors already.
 */
export function noteUncoveredAges(
	staff: StaffAtHand,
	turnover: TurnoverTable,
	asOf: PlainDate,
	log: FaultLog,
): void {
	if (log.errors > 0) return;
	for (const { educationGroup, from, to } of findUncoveredAges(staff, turnover, asOf)) {
		const ages = from === to ? String(from) : `${from}–${to}`;
		noteFault(log, ageNotCovered, 1, null, ages, educationGroup ?? "");
	}
}

interface StaffAtHand {
	readonly persons: readonly Person[];
	readonly employments: readonly Employment[];
}

/** Ages, next to each other, that a group needs and no row covers. */
export interface UncoveredAges {
	readonly educationGroup: string | null;
	readonly from: number;
	readonly to: number;
}

/**
 * The ages that today's staff have or reach within the longest horizon, and for which there is no rate
 * (gap analysis, "Gap ahead"). Where an age is unknown, all ages 18–69 are needed. Groups in order of appearance.
 */
export function findUncoveredAges(
	staff: StaffAtHand,
	turnover: TurnoverTable,
	asOf: PlainDate,
): UncoveredAges[] {
	if (coversEveryone(turnover, asOf)) return [];
	const births = new Map(staff.persons.map(({ id, birth }) => [id, birth]));
	const needed = new Map<string | null, Set<number>>();
	const days = Array.from({ length: yearsAhead }, (_, year) => addMonths(asOf, 12 * year));
	const agesOf = new Map<PlainDate, readonly number[]>();
	for (const { personId, employments } of findStaffAtDay(staff, asOf)) {
		const group = employments[0].educationGroup;
		const ages = needed.get(group) ?? new Set<number>();
		needed.set(group, ages);
		const birth = births.get(personId) ?? null;
		if (birth === null) {
			for (let age: number = workingAges.from; age <= workingAges.to; age += 1) ages.add(age);
			continue;
		}
		const known = agesOf.get(birth) ?? days.map((day) => completedAge(birth, day));
		agesOf.set(birth, known);
		for (const age of known) if (age <= workingAges.to) ages.add(age);
	}
	return [...needed].flatMap(([group, ages]) => {
		const missing = [...ages].filter((age) => findYearlyExit(turnover, group, age) === undefined);
		return joinNeighbours(missing.sort((a, b) => a - b)).map((span) => ({
			educationGroup: group,
			...span,
		}));
	});
}

/** Whether rows without a group cover every age, as most tables do: then nobody need be looked at. */
function coversEveryone(turnover: TurnoverTable, asOf: PlainDate): boolean {
	if (yearOf(asOf) <= birthYears.to) return false;
	for (let age = 0; age <= workingAges.to; age += 1) {
		if (findYearlyExit(turnover, null, age) === undefined) return false;
	}
	return true;
}

function joinNeighbours(ages: readonly number[]): Array<{ from: number; to: number }> {
	const spans: Array<{ from: number; to: number }> = [];
	for (const age of ages) {
		const last = spans.at(-1);
		if (last !== undefined && last.to === age - 1) last.to = age;
		else spans.push({ from: age, to: age });
	}
	return spans;
}

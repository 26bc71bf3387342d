import {
	addMonths,
	findPlainDate,
	type PlainDate,
	yearOf,
} from "../../../ground/vocabulary/plain-date.ts";
import { holdingPeriod } from "../../../knowledge/competence/holding-period.ts";
import type { Evidence, Holding, Level } from "../../../knowledge/competence/model.ts";
import { referenceCatalogue } from "../../../knowledge/competence/reference-catalogue/reference-catalogue.ts";
import { demoAsOf } from "../demo-days.ts";
import {
	drawBelow,
	drawBetween,
	drawChance,
	drawWeighted,
	type Random,
	startRandom,
	type Weighted,
} from "../random.ts";
import type { DemoPerson } from "../staffing/demo-person.ts";
import { type CourseHabit, courseHabits } from "./course-habits.ts";
import { drawFormalCompetence } from "./formal-competence.ts";

const validity = new Map(referenceCatalogue.map((row) => [row.name, row.validityMonths]));

const courseEvidence: readonly Weighted<Evidence>[] = [
	["documented", 72],
	["confirmed", 12],
	["self-declared", 16],
];
const formalEvidence: readonly Weighted<Evidence>[] = [
	["documented", 96],
	["confirmed", 2],
	["self-declared", 2],
];
const courseLevels: readonly Weighted<Level>[] = [
	[1, 8],
	[2, 55],
	[3, 30],
	[4, 7],
];
const formalLevels: readonly Weighted<Level>[] = [
	[2, 30],
	[3, 55],
	[4, 15],
];

/** What those who work in the municipality hold, or will when they begin. Leavers hold nothing here. */
export function drawHoldings(
	seed: number,
	slug: string,
	persons: readonly DemoPerson[],
): Holding[] {
	const random = startRandom(seed, `${slug} holdings`);
	const climate = startRandom(seed, `${slug} climate`);
	const keenness = new Map<string, number>();
	/** How far a unit is above or below what is common, so that units differ as they do in life. */
	const keennessOf = (unit: string, competence: string): number => {
		const key = `${unit}\n${competence}`;
		const known = keenness.get(key) ?? drawBetween(climate, 78, 116);
		keenness.set(key, known);
		return known;
	};
	return persons
		.filter(({ employments }) => employments.some(({ to }) => to === null || to >= demoAsOf))
		.flatMap((drawn) => [
			...drawFormalHoldings(random, drawn),
			...courseHabits
				.filter((habit) => mayHaveTaken(drawn, habit))
				.filter((habit) => {
					const percent = (habit.percent * keennessOf(drawn.unit.code, habit.competence)) / 100;
					return drawChance(random, Math.min(percent, 97));
				})
				.map((habit) => drawCourse(random, drawn, habit)),
		]);
}

function mayHaveTaken({ occupation, unit }: DemoPerson, habit: CourseHabit): boolean {
	if (!habit.codes.includes(occupation.code)) return false;
	return habit.kinds === null || (unit.kind !== null && habit.kinds.includes(unit.kind));
}

function drawFormalHoldings(random: Random, drawn: DemoPerson): Holding[] {
	const graduated = drawGraduation(random, drawn);
	return drawFormalCompetence(random, drawn).map((competence) => {
		const year = isFurther(competence) ? graduated + drawBetween(random, 2, 12) : graduated;
		return {
			personId: drawn.person.id,
			competence,
			level: drawWeighted(random, formalLevels),
			from: findPlainDate(Math.min(year, lastYearOfStudy), 6, 20) ?? null,
			to: null,
			evidence: drawWeighted(random, formalEvidence),
			inUse: !isRare(competence) || !drawChance(random, 6),
			willingToShare: isRare(competence) ? drawChance(random, 40) : null,
		};
	});
}

const lastYearOfStudy = 2026;

/** The year of the first education: young, and before the first employment in the work. */
function drawGraduation(random: Random, { person, occupation, employments }: DemoPerson): number {
	const youngest = occupation.code === "03" ? 19 : 23;
	const usual = yearOf(person.birth ?? demoAsOf) + youngest + drawBelow(random, 4);
	return Math.min(usual, ...employments.map(({ from }) => yearOf(from) - 1));
}

/** What one takes after the first education. */
function isFurther(competence: string): boolean {
	return isRare(competence) || /^Fagskole|^Aktiv omsorg|^Formell|^Spesial/u.test(competence);
}

/** Further education is asked for across municipalities. */
function isRare(competence: string): boolean {
	return /sykepleie \(?|sykepleie$|^Videreutdanning/u.test(competence);
}

function drawCourse(random: Random, { person, age }: DemoPerson, habit: CourseHabit): Holding {
	const adultMonths = Math.max(1, (age - 17) * 12);
	const monthsBack = drawBetween(random, 0, Math.min(habit.monthsBack, adultMonths));
	const from = dayInMonth(random, addMonths(demoAsOf, -monthsBack));
	const writesEnd = drawChance(random, 30);
	const end = holdingPeriod({ from, to: null }, validity.get(habit.competence) ?? null).to;
	return {
		personId: person.id,
		competence: habit.competence,
		level: drawWeighted(random, courseLevels),
		from,
		to: writesEnd ? end : null,
		evidence: drawWeighted(random, courseEvidence),
		inUse: !drawChance(random, 4),
		willingToShare: null,
	};
}

/** A day in the same month that is not after the demo's day. */
function dayInMonth(random: Random, date: PlainDate): PlainDate {
	return findPlainDate(yearOf(date), Number(date.slice(5, 7)), drawBetween(random, 1, 16)) ?? date;
}

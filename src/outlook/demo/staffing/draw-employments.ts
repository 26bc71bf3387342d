import { fullPosition, type PositionSize } from "../../../ground/vocabulary/fte.ts";
import {
	addDays,
	addMonths,
	findPlainDate,
	type PlainDate,
	plainDateOf,
	yearOf,
} from "../../../ground/vocabulary/plain-date.ts";
import type { Employment, EmploymentType } from "../../../people/organisation/model.ts";
import { demoAsOf, stockFrom } from "../demo-days.ts";
import { drawBelow, drawBetween, drawChance, drawWeighted, type Random } from "../random.ts";
import type { DemoUnit } from "../units/unit-plan.ts";
import type { Occupation, Role } from "./occupations.ts";

/** What an employment of the stock is drawn from. */
export interface Contract {
	readonly personId: string;
	readonly occupation: Occupation;
	readonly role: Role;
	readonly unit: DemoUnit;
	readonly positionSize: PositionSize;
	readonly birth: PlainDate;
	readonly age: number;
}

/** An employment that covers every day of the stock; temporary ones end in the year after the demo's day. */
export function drawEmployment(random: Random, contract: Contract): Employment {
	const type = drawType(random, contract);
	return {
		personId: contract.personId,
		unit: contract.unit.path,
		educationGroup: contract.role.educationGroup,
		position: type === "apprentice" ? "Helsefagarbeiderlærling" : contract.role.title,
		positionSize: contract.positionSize,
		from: drawStart(random, contract, type),
		to: drawEnd(random, contract, type),
		employmentType: type,
	};
}

function drawType(random: Random, { occupation, age, positionSize }: Contract): EmploymentType {
	if (occupation.code === "04") {
		if (age <= 23 && positionSize >= 5_000) return "apprentice";
		return drawWeighted(random, [
			["permanent", 80],
			["temporary", 10],
			["substitute", 10],
		] as const);
	}
	if (occupation.sizes.mean === fullPosition) return "permanent";
	return drawWeighted(random, [
		["permanent", 94],
		["temporary", 3],
		["substitute", 3],
	] as const);
}

/** The first of a month, after the youngest age of the work and at the latest the first day of the stock's month. */
function drawStart(random: Random, contract: Contract, type: EmploymentType): PlainDate {
	const last = plainDateOf("2025-11-01");
	if (type !== "permanent") return addMonths(last, -drawBetween(random, 0, 14));
	const [fewest, most] = drawWeighted(random, [
		[[0, 24], 22],
		[[24, 72], 26],
		[[72, 144], 24],
		[[144, 264], 19],
		[[264, 420], 9],
	] as const);
	const start = addMonths(last, -drawBetween(random, fewest, most));
	const earliest = firstOfYearAtAge(contract.birth, contract.occupation.youngest);
	return start < earliest ? earlier(earliest, last) : start;
}

function firstOfYearAtAge(birth: PlainDate, age: number): PlainDate {
	return findPlainDate(yearOf(birth) + age, 1, 1)!;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
	return a < b ? a : b;
}

/** Temporary contracts end in 2027, apprentices finish in August; some who near retirement have given notice. */
function drawEnd(random: Random, { age }: Contract, type: EmploymentType): PlainDate | null {
	if (type === "apprentice")
		return plainDateOf(drawChance(random, 50) ? "2027-08-14" : "2028-08-14");
	if (type === "permanent") {
		const hasGivenNotice = age >= 62 && drawChance(random, 18);
		return hasGivenNotice ? endOfMonthIn2027(drawBelow(random, 12)) : null;
	}
	return endOfMonthIn2027(drawBelow(random, 10));
}

function endOfMonthIn2027(months: number): PlainDate {
	return addDays(addMonths(plainDateOf("2027-02-01"), months), -1);
}

/** A day in the year before the demo's day at which one person followed another: the first of a month. */
export function drawHandover(random: Random): PlainDate {
	const day = addMonths(plainDateOf("2025-12-01"), drawBelow(random, 12));
	if (day <= stockFrom || day > demoAsOf) throw new Error(`${day} is outside the stock's year`);
	return day;
}

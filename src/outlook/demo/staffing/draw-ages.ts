import { addDays, addMonths, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { demoAsOf } from "../demo-days.ts";
import { drawBelow, drawBetween, drawWeighted, type Random, shuffle } from "../random.ts";

/**
 * Ages in completed years at the demo's day. The share of 55 or more is met as nearly as whole persons can;
 * below 55 ages spread from the youngest, above they thin out towards 70.
 */
export function drawAges(
	random: Random,
	count: number,
	youngest: number,
	percentAged55: number,
): number[] {
	const older = Math.floor((2 * count * percentAged55 + 100) / 200);
	const ages = Array.from({ length: count }, (_, index) =>
		index < older ? drawOlderAge(random) : drawBetween(random, youngest, 54),
	);
	return shuffle(random, ages);
}

function drawOlderAge(random: Random): number {
	const [from, to] = drawWeighted(random, [
		[[55, 59], 52],
		[[60, 64], 37],
		[[65, 67], 9],
		[[68, 69], 2],
	] as const);
	return drawBetween(random, from, to);
}

/** A day of birth of somebody who has completed `age` years at the demo's day. */
export function drawBirth(random: Random, age: number): PlainDate {
	const first = addDays(addMonths(demoAsOf, -12 * (age + 1)), 1);
	return addDays(first, drawBelow(random, 365));
}

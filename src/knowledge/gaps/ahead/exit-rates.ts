import type { TurnoverTable } from "../model.ts";

/** Ages that the mean for a person of unknown age is taken over, both included. */
export const workingAges = { from: 18, to: 69 } as const;

/**
 * The share that leaves within a year: rows that name the group go before rows that name none, and of several the
 * first. Undefined when no row covers the age.
 */
export function findYearlyExit(
	{ rows }: TurnoverTable,
	group: string | null,
	age: number,
): number | undefined {
	const covering = rows.filter(({ ageFrom, ageTo }) => ageFrom <= age && age <= ageTo);
	const own = covering.find(
		({ educationGroup }) => educationGroup !== null && educationGroup === group,
	);
	return (own ?? covering.find(({ educationGroup }) => educationGroup === null))?.yearlyExit;
}

/** The plain mean of the group's rates over ages 18–69, for whom no age is known; undefined as above. */
export function findMeanExit(turnover: TurnoverTable, group: string | null): number | undefined {
	let sum = 0;
	for (let age = workingAges.from; age <= workingAges.to; age += 1) {
		const rate = findYearlyExit(turnover, group, age);
		if (rate === undefined) return undefined;
		sum += rate;
	}
	return sum / (workingAges.to - workingAges.from + 1);
}

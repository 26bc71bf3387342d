import { multiplyHalfUp, scaleHalfUp } from "../../ground/vocabulary/decimal.ts";
import type { PositionSize } from "../../ground/vocabulary/fte.ts";
import type { Requirement } from "../competence/model.ts";
import type { Amount } from "./model.ts";

/** Keeps a product of binary fractions that should be whole from being rounded away from it (spec). */
const slack = 1e-9;

/** What a requirement asks for, given how large its group is (gap analysis, "Required, supply, gap"). */
export function requiredOf(
	{ countedIn, required }: Pick<Requirement, "countedIn" | "required">,
	persons: number,
	positions: PositionSize,
): Amount {
	switch (countedIn) {
		case "headcount":
			return required;
		case "fte":
			return scaleHalfUp(required, 2);
		case "share-of-headcount":
			return persons === 0 ? 0 : shareOfPersons(required, persons);
		case "share-of-fte":
			// Percent of 0.01 %, in hundredths of an FTE: one in ten thousand.
			return persons === 0 ? 0 : multiplyHalfUp(required, positions, 10_000);
	}
}

/**
 * The same when the group is an expectation: persons, or whole percent of positions, times the chance of staying.
 * Only shares depend on it.
 */
export function requiredOfExpected(
	requirement: Pick<Requirement, "countedIn" | "required">,
	expected: number,
): Amount {
	if (requirement.countedIn === "share-of-headcount") {
		return shareOfPersons(requirement.required, expected);
	}
	if (requirement.countedIn === "share-of-fte") {
		return Math.floor((requirement.required / 100) * expected + 0.5 + slack);
	}
	return requiredOf(requirement, 0, 0);
}

export function isShare({ countedIn }: Pick<Requirement, "countedIn">): boolean {
	return countedIn === "share-of-headcount" || countedIn === "share-of-fte";
}

/** Whether it is counted in FTE rather than in persons. */
export function isInFte({ countedIn }: Pick<Requirement, "countedIn">): boolean {
	return countedIn === "fte" || countedIn === "share-of-fte";
}

function shareOfPersons(percent: number, persons: number): Amount {
	return Math.max(0, Math.ceil((percent / 100) * persons - slack));
}

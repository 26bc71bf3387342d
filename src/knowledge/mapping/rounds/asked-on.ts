import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";

export interface RoundPeriod {
	readonly opensOn: PlainDate;
	readonly closedOn: PlainDate | null;
}

/**
 * The day whose employments say whom a round asks: today while it is open, so that newcomers are asked and those who have
 * left are not waited for; the day it was closed after that; the day it opens before.
 */
export function askedOn({ opensOn, closedOn }: RoundPeriod, today: PlainDate): PlainDate {
	if (closedOn !== null) return closedOn;
	return today < opensOn ? opensOn : today;
}

/** A round past its due day is open until somebody closes it. */
export function isOpen({ opensOn, closedOn }: RoundPeriod, today: PlainDate): boolean {
	return opensOn <= today && closedOn === null;
}

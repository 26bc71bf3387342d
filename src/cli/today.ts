import { findPlainDate, type PlainDate } from "../ground/vocabulary/plain-date.ts";

/** The day on this machine's calendar: the one place where the command asks the clock. */
export function findToday(): PlainDate {
	const now = new Date();
	const today = findPlainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
	if (today === undefined) throw new Error("The clock shows no day that the calendar has");
	return today;
}

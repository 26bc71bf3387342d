declare const plainDate: unique symbol;

/** A calendar day as `YYYY-MM-DD`, years 0001–9999. Compares rightly with `<`; knows no clock and no time zone. */
export type PlainDate = string & { readonly [plainDate]: true };

/** Days since 1970-01-01 (negative before): for columns of dates. */
export type DayNumber = number;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day, or undefined when the calendar has no such day. `month` is 1–12. */
export function findPlainDate(year: number, month: number, day: number): PlainDate | undefined {
	if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
	if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
	if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
	return write(year, month, day);
}

/** Reads `YYYY-MM-DD` and nothing else. */
export function parsePlainDate(text: string): PlainDate | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
	return findPlainDate(
		yearOf(text as PlainDate),
		monthOf(text as PlainDate),
		dayOf(text as PlainDate),
	);
}

/** For dates written in code and cases. A date that does not exist is a bug. */
export function plainDateOf(text: string): PlainDate {
	const date = parsePlainDate(text);
	if (date === undefined) throw new Error(`Not a date: ${text}`);
	return date;
}

export function yearOf(date: PlainDate): number {
	return Number(date.slice(0, 4));
}

/** 1–12. */
export function monthOf(date: PlainDate): number {
	return Number(date.slice(5, 7));
}

/** 1–31. */
export function dayOf(date: PlainDate): number {
	return Number(date.slice(8, 10));
}

/**
 * The same day of the month `months` later, or that month's last day where it lacks the day.
 * Stops at the calendar's ends: nothing comes before 0001-01-01 or after 9999-12-31.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
	const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
	if (index < 12) return write(1, 1, 1);
	if (index > 9999 * 12 + 11) return write(9999, 12, 31);
	const year = Math.floor(index / 12);
	const month = (index % 12) + 1;
	return write(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

export function addDays(date: PlainDate, days: number): PlainDate {
	return fromDayNumber(toDayNumber(date) + days);
}

export function firstOfMonth(date: PlainDate): PlainDate {
	return write(yearOf(date), monthOf(date), 1);
}

export function toDayNumber(date: PlainDate): DayNumber {
	return dayNumberOf(yearOf(date), monthOf(date), dayOf(date));
}

function dayNumberOf(year: number, month: number, day: number): DayNumber {
	const before = year - 1;
	const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
	const days =
		before * 365 +
		Math.floor(before / 4) -
		Math.floor(before / 100) +
		Math.floor(before / 400) +
		(daysBeforeMonth[month - 1] ?? 0) +
		leapDay +
		day;
	return days - 719163;
}

export function fromDayNumber(days: DayNumber): PlainDate {
	const total = days + 719162;
	let year = Math.floor(total / 365.2425) + 1;
	while (dayNumberOf(year, 1, 1) > days) year -= 1;
	while (dayNumberOf(year + 1, 1, 1) <= days) year += 1;
	let rest = days - dayNumberOf(year, 1, 1);
	let month = 1;
	while (rest >= daysInMonth(year, month)) {
		rest -= daysInMonth(year, month);
		month += 1;
	}
	return write(year, month, rest + 1);
}

/** Whole years lived at `date`; who is born on 29 February turns on 1 March in common years. */
export function completedAge(birth: PlainDate, date: PlainDate): number {
	const years = yearOf(date) - yearOf(birth);
	return date.slice(5) < birth.slice(5) ? years - 1 : years;
}

function write(year: number, month: number, day: number): PlainDate {
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as PlainDate;
}

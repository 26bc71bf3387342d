import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addDays,
	addMonths,
	completedAge,
	dayOf,
	findPlainDate,
	firstOfMonth,
	fromDayNumber,
	parsePlainDate,
	plainDateOf,
	toDayNumber,
} from "./plain-date.ts";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromDayNumber);

describe("a plain date", () => {
	it("is read as YYYY-MM-DD and in no other way", () => {
		expect(parsePlainDate("2026-03-01")).toBe("2026-03-01");
		for (const text of [
			"2026-3-1",
			"01.03.2026",
			"2026-02-29",
			"2026-13-01",
			"2026-00-10",
			" 2026-03-01",
			"",
		]) {
			expect(parsePlainDate(text), text).toBeUndefined();
		}
	});

	it("knows leap years", () => {
		expect(findPlainDate(2024, 2, 29)).toBe("2024-02-29");
		expect(findPlainDate(2000, 2, 29)).toBe("2000-02-29");
		expect(findPlainDate(1900, 2, 29)).toBeUndefined();
	});

	it("counts days from 1970 as the platform does", () => {
		fc.assert(
			fc.property(anyDay, (date) => {
				expect(toDayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
				expect(fromDayNumber(toDayNumber(date))).toBe(date);
			}),
		);
	});

	it("moves by days as the numbers do", () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (date, days) => {
				expect(toDayNumber(addDays(date, days))).toBe(toDayNumber(date) + days);
			}),
		);
	});

	it("keeps the day when months are added, or takes the month's last", () => {
		expect(addMonths(plainDateOf("2024-01-31"), 1)).toBe("2024-02-29");
		expect(addMonths(plainDateOf("2026-01-31"), 1)).toBe("2026-02-28");
		expect(addMonths(plainDateOf("2024-02-29"), 12)).toBe("2025-02-28");
		expect(addMonths(plainDateOf("2026-12-15"), 1)).toBe("2027-01-15");
		expect(addMonths(plainDateOf("2026-01-15"), -1)).toBe("2025-12-15");
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
				const moved = addMonths(date, months);
				expect(dayOf(moved)).toBeLessThanOrEqual(dayOf(date));
				expect(firstOfMonth(moved)).toBe(addMonths(firstOfMonth(date), months));
			}),
		);
	});

	it("stops at the ends of the calendar", () => {
		expect(addMonths(plainDateOf("9999-06-01"), 12)).toBe("9999-12-31");
		expect(addMonths(plainDateOf("0001-06-01"), -12)).toBe("0001-01-01");
	});

	it("gives completed years, and 1 March to who is born on 29 February", () => {
		const birth = plainDateOf("2000-02-29");
		expect(completedAge(birth, plainDateOf("2026-02-28"))).toBe(25);
		expect(completedAge(birth, plainDateOf("2026-03-01"))).toBe(26);
		expect(completedAge(birth, plainDateOf("2028-02-29"))).toBe(28);
		expect(completedAge(plainDateOf("1990-01-01"), plainDateOf("1990-01-01"))).toBe(0);
	});
});

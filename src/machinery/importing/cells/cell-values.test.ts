import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerKey } from "../columns/header-name.ts";
import { formatOfCode } from "../workbook/number-formats.ts";
import { findSerialDate } from "../workbook/serial-date.ts";
import { findStoredDecimal } from "../workbook/stored-number.ts";
import { shiftDecimal } from "./cell.ts";
import { findWrittenDate } from "./date-text.ts";
import { findDecimal, findPercentDecimal, toScaledInteger } from "./number-text.ts";

describe("numbers as people write them", () => {
	it.each([
		["1234.5", "1234.5"],
		["1234,5", "1234.5"],
		["1 234,5", "1234.5"],
		["1\u00a0234,5", "1234.5"],
		["1\u202f234 567,5", "1234567.5"],
		[" 80 ", "80"],
		["-5", "-5"],
		["\u22125", "-5"],
		["1.234,5", undefined],
		["1,234.5", undefined],
		["12 34", undefined],
		["1 2345", undefined],
		["1e3", undefined],
		["", undefined],
		["80 %", undefined],
		["åtti", undefined],
		["0x10", undefined],
	])("%j is %j", (written, decimal) => {
		expect(findDecimal(written)).toBe(decimal);
	});
	it.each([
		["80", "80"],
		["80 %", "80"],
		["80%", "80"],
		["80,0", "80.0"],
		["80 %%", undefined],
		["%", undefined],
	])("%j percent is %j", (written, decimal) => {
		expect(findPercentDecimal(written)).toBe(decimal);
	});
	it("rounds halves up from the digits, where fractions would not", () => {
		expect(toScaledInteger("37.555", 2)).toBe(3756);
		expect(toScaledInteger("1.005", 2)).toBe(101);
		expect(toScaledInteger("1.0049999999999999999999", 2)).toBe(100);
		expect(toScaledInteger("80", 2)).toBe(8000);
		expect(toScaledInteger("-1.005", 2)).toBe(-100);
	});
	it("moves the point of a percent cell without adding digits", () => {
		expect(shiftDecimal("0.57", 2)).toBe("57");
		expect(shiftDecimal("0.375", 2)).toBe("37.5");
		expect(shiftDecimal("1", 2)).toBe("100");
		expect(shiftDecimal("-0.005", 2)).toBe("-0.5");
	});
	it("writes any whole percent of a workbook as itself", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 15_000 }), (hundredths) => {
				const stored = findStoredDecimal(String(hundredths / 10_000)) ?? "";
				expect(toScaledInteger(shiftDecimal(stored, 2), 2)).toBe(hundredths);
			}),
		);
	});
});

describe("dates", () => {
	it.each([
		["2026-03-01", "2026-03-01"],
		["01.03.2026", "2026-03-01"],
		["1.3.2026", "2026-03-01"],
		["29.02.2024", "2024-02-29"],
		["29.02.2026", undefined],
		["01.03.26", undefined],
		["3/1/2026", undefined],
		["2026-3-1", undefined],
		["1. mars 2026", undefined],
		["46082", undefined],
	])("%j is %j", (written, date) => {
		expect(findWrittenDate(written)).toBe(date);
	});
	it("count as a spreadsheet counts, round its day that never was", () => {
		expect(findSerialDate(1, "1900")).toBe("1900-01-01");
		expect(findSerialDate(59, "1900")).toBe("1900-02-28");
		expect(findSerialDate(60, "1900")).toBeUndefined();
		expect(findSerialDate(61, "1900")).toBe("1900-03-01");
		expect(findSerialDate(45_991.999_999_99, "1900")).toBe("2025-12-01");
		expect(findSerialDate(0, "1904")).toBe("1904-01-01");
		expect(findSerialDate(0.5, "1900")).toBeUndefined();
		expect(findSerialDate(3_000_000, "1900")).toBeUndefined();
	});
});

describe("number formats", () => {
	it.each([
		["0%", "percent"],
		['0.0" %"', "plain"],
		["General", "plain"],
		["[Red]0.00", "plain"],
		['"kr" #,##0', "plain"],
		["[$-414]d. mmmm yyyy;@", "date"],
		["[h]:mm", "date"],
		["yyyy\\-mm\\-dd", "date"],
		["0.00E+00", "plain"],
	])("%j is %s", (code, format) => {
		expect(formatOfCode(code)).toBe(format);
	});
});

describe("headers", () => {
	it("are the same whatever the case, spaces and Norwegian letters", () => {
		for (const header of [
			"Fødselsår",
			"FOEDSELSAAR",
			" fødselsår ",
			"fo\u0308dselsår".replace("o\u0308", "ø"),
		]) {
			expect(headerKey(header)).toBe("foedselsaar");
		}
		expect(headerKey("Ansatt_fra")).toBe(headerKey("ansatt fra"));
		expect(headerKey("a\u030a")).toBe("aa");
	});
});

import { describe, expect, it } from "vitest";
import {
	dropIdentityNumbers,
	hasValidControlDigits,
	isIdentityNumberWithoutZero,
} from "./identity-number.ts";

/** A number with valid control digits on a date that nobody is born on: month 13, or 81 as in synthetic numbers. */
function withControlDigits(date: string): string {
	for (let number = 10_000; number < 100_000; number += 1) {
		if (hasValidControlDigits(date + number)) return date + number;
	}
	throw new Error(`No control digits fit ${date}`);
}

const invented = withControlDigits("011399");
const dNumber = withControlDigits("411399");

describe("national identity numbers", () => {
	it("are told by their control digits", () => {
		expect(hasValidControlDigits(invented)).toBe(true);
		const wrong = invented.slice(0, 10) + ((Number(invented[10]) + 1) % 10);
		expect(hasValidControlDigits(wrong)).toBe(false);
	});
	it("are dropped wherever they stand in a text", () => {
		expect(dropIdentityNumbers(invented)).toBe("");
		expect(dropIdentityNumbers(dNumber)).toBe("");
		expect(dropIdentityNumbers(`Kari ${invented} Eksempel`)).toBe("Kari Eksempel");
		expect(dropIdentityNumbers(`${invented.slice(0, 6)} ${invented.slice(6)}`)).toBe("");
		expect(dropIdentityNumbers(`f.nr.${invented}.`)).toBe("f.nr. .");
	});
	it.each([
		["15.08.76 123 45"],
		["150876.12345"],
		["150876  12345"],
		["150876/12345"],
		["150876\u201312345"],
		["150876\u200b12345"],
		["150876\u00ad12345"],
		["15 08 76 123 45"],
		["150876\t12345"],
		["15 087 612 345"],
		["150876\n12345"],
	])("are dropped when they are divided as %j", (form) => {
		const digits = [...invented];
		const written = form.replace(/\d/g, () => digits.shift() ?? "");
		expect(dropIdentityNumbers(`Avdeling ${written}, natt`)).toBe("Avdeling , natt");
	});
	it("leave other numbers alone", () => {
		for (const text of ["12345678901", `1${invented}`, "10234", "Avdeling 2"]) {
			expect(dropIdentityNumbers(text)).toBe(text);
		}
	});
	it("are known when a spreadsheet has taken away the first zero", () => {
		const synthetic = withControlDigits("018199");
		expect(isIdentityNumberWithoutZero(synthetic.slice(1))).toBe(true);
		expect(isIdentityNumberWithoutZero("1234567890")).toBe(false);
	});
});

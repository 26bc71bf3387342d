/**
 * National identity numbers and D-numbers: eleven digits whose last two are control digits (Skatteetaten, modulus 11).
 * They are dropped when read and never stored or printed. A day or month that no calendar has does not save a number
 * from being dropped: synthetic numbers and D-numbers have such.
 */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** What people and programs put between the digits: spaces, points, all kinds of dashes, and signs that do not show. */
const gap = String.raw`[\s./\-\u00ad\u200b-\u200d\u2010-\u2015\u2060\u2212]`;

/** Whole, or divided where people divide it: 150876 12345, 15.08.76 123 45. */
const byDate = String.raw`\d{2}${gap}?\d{2}${gap}?\d{2}${gap}{0,3}\d{3}${gap}?\d{2}`;

/** As a spreadsheet shows a large number. */
const byThousands = String.raw`\d{2}${gap}\d{3}${gap}\d{3}${gap}\d{3}`;

/** Eleven digits that no other digit touches. */
const elevenDigits = new RegExp(String.raw`(?<!\d)(?:${byDate}|${byThousands})(?!\d)`, "g");

/** A day 1–9 and a month; months 41–52 and 81–92 stand in synthetic numbers. */
const firstZeroLost = /^[1-9](0[1-9]|1[0-2]|4[1-9]|5[0-2]|8[1-9]|9[0-2])\d{7}$/;

/** `digits` is exactly eleven digits. */
export function hasValidControlDigits(digits: string): boolean {
	return (
		controlDigit(digits, firstWeights) === digits.charCodeAt(9) - 48 &&
		controlDigit(digits, secondWeights) === digits.charCodeAt(10) - 48
	);
}

/** 10 when no digit fits, which no digit equals. */
function controlDigit(digits: string, weights: readonly number[]): number {
	let sum = 0;
	for (let index = 0; index < weights.length; index += 1) {
		sum += (weights[index] ?? 0) * (digits.charCodeAt(index) - 48);
	}
	return sum % 11 === 0 ? 0 : 11 - (sum % 11);
}

/** The text without the identity numbers in it; the same text when it has none. */
export function dropIdentityNumbers(text: string): string {
	const rest = replaceIdentityNumbers(text, " ");
	return rest === text ? text : rest.replace(/ {2,}/g, " ").trim();
}

/** The text with a mark where an identity number stands, for showing that one was there. */
export function maskIdentityNumbers(text: string): string {
	return isIdentityNumberWithoutZero(text.trim()) ? mask : replaceIdentityNumbers(text, mask);
}

const mask = "•••••••••••";

function replaceIdentityNumbers(text: string, replacement: string): string {
	if (text.length < 11) return text;
	return text.replace(elevenDigits, (whole) =>
		hasValidControlDigits(whole.replace(/\D/g, "")) ? replacement : whole,
	);
}

/**
 * Whether a cell is an identity number that lost its first zero when a spreadsheet took it for a number.
 * Only ten digits that start as a day 01–09 and a month, so that few staff numbers are mistaken.
 */
export function isIdentityNumberWithoutZero(text: string): boolean {
	return firstZeroLost.test(text) && hasValidControlDigits(`0${text}`);
}

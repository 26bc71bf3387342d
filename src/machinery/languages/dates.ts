import { dayOf, monthOf, type PlainDate, yearOf } from "../../ground/vocabulary/plain-date.ts";
import type { Language, Translated } from "./language.ts";

export const monthNames: Translated<readonly string[]> = {
	nb: [
		"januar",
		"februar",
		"mars",
		"april",
		"mai",
		"juni",
		"juli",
		"august",
		"september",
		"oktober",
		"november",
		"desember",
	],
	nn: [
		"januar",
		"februar",
		"mars",
		"april",
		"mai",
		"juni",
		"juli",
		"august",
		"september",
		"oktober",
		"november",
		"desember",
	],
	en: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December",
	],
};

/** "1. mars 2026", "1 March 2026". */
export function writeDate(date: PlainDate, language: Language): string {
	const month = monthNames[language][monthOf(date) - 1] ?? "";
	return language === "en"
		? `${dayOf(date)} ${month} ${yearOf(date)}`
		: `${dayOf(date)}. ${month} ${yearOf(date)}`;
}

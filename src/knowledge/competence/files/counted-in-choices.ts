import type { Translated } from "../../../machinery/languages/language.ts";
import type { CountedIn } from "../model.ts";

/** The words for what a requirement is counted in; the other spellings after them are read too. */
export const countedInChoices: ReadonlyArray<
	readonly [CountedIn, Translated<string>, ...string[]]
> = [
	["headcount", { nb: "antall", nn: "tal", en: "headcount" }],
	["fte", { nb: "årsverk", nn: "årsverk", en: "fte" }, "aarsverk"],
	[
		"share-of-headcount",
		{ nb: "andel hoder", nn: "andel hovud", en: "share-of-headcount" },
		"share of headcount",
	],
	[
		"share-of-fte",
		{ nb: "andel årsverk", nn: "andel årsverk", en: "share-of-fte" },
		"andel aarsverk",
		"share of fte",
	],
];

import type { Translated } from "../../../machinery/languages/language.ts";
import type { Evidence } from "../model.ts";

/** The words for evidence in files, weakest first. */
export const evidenceChoices: ReadonlyArray<readonly [Evidence, Translated<string>, ...string[]]> =
	[
		[
			"self-declared",
			{ nb: "egenerklært", nn: "eigenerklært", en: "self-declared" },
			"egenerklaert",
		],
		["confirmed", { nb: "bekreftet", nn: "stadfesta", en: "confirmed" }],
		["documented", { nb: "dokumentert", nn: "dokumentert", en: "documented" }],
	];

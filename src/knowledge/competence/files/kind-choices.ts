import type { Translated } from "../../../machinery/languages/language.ts";
import type { CompetenceKind } from "../model.ts";

/** The words for kinds of competence in files. */
export const kindChoices: ReadonlyArray<
	readonly [CompetenceKind, Translated<string>, ...string[]]
> = [
	["education", { nb: "utdanning", nn: "utdanning", en: "education" }],
	["authorisation", { nb: "autorisasjon", nn: "autorisasjon", en: "authorisation" }],
	["course", { nb: "kurs", nn: "kurs", en: "course" }],
	["skill", { nb: "ferdighet", nn: "ferdigheit", en: "skill" }],
];

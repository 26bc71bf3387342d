import type { Translated } from "../../machinery/languages/language.ts";
import type { CostTable } from "./tables.ts";

type CostKind = CostTable["kind"];

/** What a line of cost is called on the thread. */
export const costTitles: Translated<Readonly<Record<CostKind, string>>> = {
	nb: {
		"salary-during-leave": "Lønn under permisjon",
		substitute: "Vikar",
		travel: "Reise og opphold",
		fee: "Kurs- og studieavgift",
	},
	nn: {
		"salary-during-leave": "Løn under permisjon",
		substitute: "Vikar",
		travel: "Reise og opphald",
		fee: "Kurs- og studieavgift",
	},
	en: {
		"salary-during-leave": "Salary during leave",
		substitute: "Substitute",
		travel: "Travel and lodging",
		fee: "Course and study fee",
	},
};

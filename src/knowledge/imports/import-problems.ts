import type { Translated } from "../../machinery/languages/language.ts";

/** Why an import cannot be decided, and what to do. */
export const importProblems = {
	hasErrors: {
		nb: "Filene har feil. Rett dem og last opp på nytt.",
		nn: "Filene har feil. Rett dei og last opp på nytt.",
		en: "The files have errors. Correct them and upload again.",
	},
	confirmedAlready: {
		nb: "Importen er lagret fra før.",
		nn: "Importen er lagra frå før.",
		en: "The import has been saved already.",
	},
	discardedAlready: {
		nb: "Importen er forkastet. Last opp filene på nytt.",
		nn: "Importen er forkasta. Last opp filene på nytt.",
		en: "The import has been discarded. Upload the files again.",
	},
	noLongerKept: {
		nb: "Det som ble lest fra filene, er ikke lenger lagret her. Last opp filene på nytt hvis importen ikke er bekreftet.",
		nn: "Det som vart lese frå filene, er ikkje lenger lagra her. Last opp filene på nytt om importen ikkje er stadfesta.",
		en: "What was read from the files is no longer kept here. Upload the files again if the import was not confirmed.",
	},
} as const satisfies Readonly<Record<string, Translated<string>>>;

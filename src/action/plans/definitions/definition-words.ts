import type { Translated } from "../../../machinery/languages/language.ts";

/** What goes into figures, as users know it. */
export const inputWords = {
	staff: {
		nb: "ansatte og arbeidsforhold",
		nn: "tilsette og arbeidsforhold",
		en: "staff and employments",
	},
	units: { nb: "enheter", nn: "einingar", en: "units" },
	requirements: { nb: "kompetansekrav", nn: "kompetansekrav", en: "competence requirements" },
	holdings: {
		nb: "registrert kompetanse",
		nn: "registrert kompetanse",
		en: "registered competence",
	},
	catalogue: {
		nb: "kompetansekatalogen",
		nn: "kompetansekatalogen",
		en: "the competence catalogue",
	},
	turnover: { nb: "turnovertabellen", nn: "turnovertabellen", en: "the turnover table" },
	recruitment: {
		nb: "andelen som blir erstattet, slik analysen oppgir",
		nn: "delen som blir erstatta, slik analysen oppgir",
		en: "the share replaced, as the analysis states it",
	},
	prices: { nb: "priser på tiltak", nn: "prisar på tiltak", en: "prices of measures" },
	funding: {
		nb: "egenandel og tilskudd på tiltak",
		nn: "eigendel og tilskot på tiltak",
		en: "own share and grant of measures",
	},
	costs: { nb: "førte kostnader", nn: "førte kostnader", en: "booked costs" },
	analyses: { nb: "lagrede analyser", nn: "lagra analysar", en: "stored analyses" },
} as const satisfies Readonly<Record<string, Translated<string>>>;

export type DefinitionInput = keyof typeof inputWords;

/** Where a definition comes from. */
export const sourceWords = {
	own: {
		nb: "Egen definisjon i Rødtråd",
		nn: "Eigen definisjon i Rødtråd",
		en: "Rødtråd's own definition",
	},
	ssb: { nb: "Statistisk sentralbyrå", nn: "Statistisk sentralbyrå", en: "Statistics Norway" },
	ks: {
		nb: "KS: strategisk kompetanseplanlegging, steg 5",
		nn: "KS: strategisk kompetanseplanlegging, steg 5",
		en: "KS (the municipalities' association): strategic competence planning, step 5",
	},
	lai: {
		nb: "Linda Lai: Strategisk kompetanseledelse",
		nn: "Linda Lai: Strategisk kompetanseledelse",
		en: "Linda Lai: Strategisk kompetanseledelse",
	},
} as const satisfies Readonly<Record<string, Translated<string>>>;

export type DefinitionSource = keyof typeof sourceWords;

import type { CountedIn, Evidence } from "../../knowledge/competence/model.ts";
import type { GapState } from "../../knowledge/gaps/model.ts";
import type { Translated } from "../../machinery/languages/language.ts";

/** What several chapters of the plan say. */
export interface PlanTexts {
	readonly title: string;
	readonly subtitle: string;
	readonly contentsTitle: string;
	readonly marking: string;
	readonly markingSuggested: string;
	readonly asOf: (date: string) => string;
	readonly draft: string;
	readonly edition: string;
	/** Stands where the municipality is to write. */
	readonly fillIn: string;
	/** Stands where there is nothing to say, and that is not 0. */
	readonly none: string;
	readonly unknown: string;
	readonly shownOf: (shown: string, total: string, where: string) => string;
	readonly shownOnly: (shown: string, total: string) => string;
	readonly andMore: (names: string, more: string) => string;
	readonly everyone: string;
	readonly states: Readonly<Record<GapState, string>>;
	readonly countedIn: Readonly<Record<CountedIn, string>>;
	readonly evidence: Readonly<Record<Evidence, string>>;
	readonly appliesTo: (roles: string) => string;
	readonly columns: {
		readonly unit: string;
		readonly competence: string;
		readonly countedIn: string;
		readonly required: string;
		readonly supply: string;
		readonly gap: string;
		readonly coverage: string;
		readonly criticality: string;
		readonly persons: string;
		readonly fte: string;
	};
	readonly lessThanOnePercent: string;
	readonly moreThan99Percent: string;
}

export const planTexts: Translated<PlanTexts> = {
	nb: {
		title: "Strategisk kompetanseplan",
		subtitle: "Helse- og omsorgstjenestene",
		contentsTitle: "Innhold",
		marking: "Intern utgave: små tall er ikke skjermet",
		markingSuggested: "Kravene er forslag",
		asOf: (date) => `Tall per ${date}`,
		draft: "Utkast til behandling",
		edition:
			"Intern utgave. Små tall er ikke skjermet, så planen skal ikke deles utenfor kommunen.",
		fillIn: "[fyll ut]",
		none: "–",
		unknown: "Ukjent",
		shownOf: (shown, total, where) =>
			`Tabellen viser de ${shown} viktigste av ${total}. Resten står i ${where}.`,
		shownOnly: (shown, total) => `Tabellen viser de ${shown} første av ${total}.`,
		andMore: (names, more) => `${names} og ${more} til`,
		everyone: "alle ansatte",
		states: {
			gap: "gap",
			"one-away": "sårbar",
			robust: "robust",
			"empty-group": "ingen ansatte",
		},
		countedIn: {
			headcount: "personer",
			fte: "årsverk",
			"share-of-headcount": "andel av personene",
			"share-of-fte": "andel av årsverkene",
		},
		evidence: {
			"self-declared": "egenerklært",
			confirmed: "bekreftet",
			documented: "dokumentert",
		},
		appliesTo: (roles) => `gjelder ${roles}`,
		columns: {
			unit: "Enhet",
			competence: "Kompetanse",
			countedIn: "Måles i",
			required: "Krav",
			supply: "Har",
			gap: "Gap",
			coverage: "Dekning",
			criticality: "Kritikalitet",
			persons: "Personer",
			fte: "Årsverk",
		},
		lessThanOnePercent: "under\u00a01\u00a0%",
		moreThan99Percent: "over\u00a099\u00a0%",
	},
	nn: {
		title: "Strategisk kompetanseplan",
		subtitle: "Helse- og omsorgstenestene",
		contentsTitle: "Innhald",
		marking: "Intern utgåve: små tal er ikkje skjerma",
		markingSuggested: "Krava er framlegg",
		asOf: (date) => `Tal per ${date}`,
		draft: "Utkast til behandling",
		edition:
			"Intern utgåve. Små tal er ikkje skjerma, så planen skal ikkje delast utanfor kommunen.",
		fillIn: "[fyll ut]",
		none: "–",
		unknown: "Ukjend",
		shownOf: (shown, total, where) =>
			`Tabellen viser dei ${shown} viktigaste av ${total}. Resten står i ${where}.`,
		shownOnly: (shown, total) => `Tabellen viser dei ${shown} første av ${total}.`,
		andMore: (names, more) => `${names} og ${more} til`,
		everyone: "alle tilsette",
		states: {
			gap: "gap",
			"one-away": "sårbar",
			robust: "robust",
			"empty-group": "ingen tilsette",
		},
		countedIn: {
			headcount: "personar",
			fte: "årsverk",
			"share-of-headcount": "andel av personane",
			"share-of-fte": "andel av årsverka",
		},
		evidence: {
			"self-declared": "eigenerklært",
			confirmed: "stadfesta",
			documented: "dokumentert",
		},
		appliesTo: (roles) => `gjeld ${roles}`,
		columns: {
			unit: "Eining",
			competence: "Kompetanse",
			countedIn: "Blir målt i",
			required: "Krav",
			supply: "Har",
			gap: "Gap",
			coverage: "Dekning",
			criticality: "Kritikalitet",
			persons: "Personar",
			fte: "Årsverk",
		},
		lessThanOnePercent: "under\u00a01\u00a0%",
		moreThan99Percent: "over\u00a099\u00a0%",
	},
	en: {
		title: "Strategic competence plan",
		subtitle: "Health and care services",
		contentsTitle: "Contents",
		marking: "Internal edition: small numbers are not protected",
		markingSuggested: "The requirements are suggestions",
		asOf: (date) => `Figures as of ${date}`,
		draft: "Draft for consideration",
		edition:
			"Internal edition. Small numbers are not protected, so the plan must not be shared outside the municipality.",
		fillIn: "[fill in]",
		none: "–",
		unknown: "Unknown",
		shownOf: (shown, total, where) =>
			`The table shows the ${shown} most important of ${total}. The rest are in ${where}.`,
		shownOnly: (shown, total) => `The table shows the first ${shown} of ${total}.`,
		andMore: (names, more) => `${names} and ${more} more`,
		everyone: "all staff",
		states: {
			gap: "gap",
			"one-away": "vulnerable",
			robust: "robust",
			"empty-group": "no staff",
		},
		countedIn: {
			headcount: "persons",
			fte: "FTE",
			"share-of-headcount": "share of persons",
			"share-of-fte": "share of FTE",
		},
		evidence: {
			"self-declared": "self-declared",
			confirmed: "confirmed",
			documented: "documented",
		},
		appliesTo: (roles) => `applies to ${roles}`,
		columns: {
			unit: "Unit",
			competence: "Competence",
			countedIn: "Counted in",
			required: "Required",
			supply: "Has",
			gap: "Gap",
			coverage: "Coverage",
			criticality: "Criticality",
			persons: "Persons",
			fte: "FTE",
		},
		lessThanOnePercent: "under\u00a01%",
		moreThan99Percent: "over\u00a099%",
	},
};

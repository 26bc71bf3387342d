import type { Translated } from "../../languages/language.ts";

export interface TemplateTexts {
	readonly sheetName: string;
	readonly column: string;
	readonly required: string;
	readonly explanation: string;
	readonly form: string;
	readonly example: string;
	readonly yes: string;
	readonly no: string;
}

export const templateTexts: Translated<TemplateTexts> = {
	nb: {
		sheetName: "Forklaring",
		column: "Kolonne",
		required: "Må fylles ut",
		explanation: "Hva det er",
		form: "Hvordan det skrives",
		example: "Eksempel",
		yes: "ja",
		no: "nei",
	},
	nn: {
		sheetName: "Forklaring",
		column: "Kolonne",
		required: "Må fyllast ut",
		explanation: "Kva det er",
		form: "Korleis det blir skrive",
		example: "Døme",
		yes: "ja",
		no: "nei",
	},
	en: {
		sheetName: "Explanation",
		column: "Column",
		required: "Must be filled in",
		explanation: "What it is",
		form: "How it is written",
		example: "Example",
		yes: "yes",
		no: "no",
	},
};

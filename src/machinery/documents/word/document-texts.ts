import type { Translated } from "../../languages/language.ts";

/** The words that the writer itself puts into a document. */
export interface DocumentTexts {
	readonly table: string;
	readonly figure: string;
	readonly information: string;
	readonly warning: string;
	/** "Page 3 of 20": the words before, between and after are joined to the two numbers. */
	readonly page: string;
	readonly pageOf: string;
	/** What a screen reader says of a table before it is entered. */
	readonly tableDescription: (rows: number, columns: readonly string[]) => string;
}

export const documentTexts: Translated<DocumentTexts> = {
	nb: {
		table: "Tabell",
		figure: "Figur",
		information: "Merk",
		warning: "Viktig",
		page: "Side",
		pageOf: "av",
		tableDescription: (rows, columns) =>
			`${rows} ${rows === 1 ? "rad" : "rader"} under overskriftene: ${columns.join(", ")}.`,
	},
	nn: {
		table: "Tabell",
		figure: "Figur",
		information: "Merk",
		warning: "Viktig",
		page: "Side",
		pageOf: "av",
		tableDescription: (rows, columns) =>
			`${rows} ${rows === 1 ? "rad" : "rader"} under overskriftene: ${columns.join(", ")}.`,
	},
	en: {
		table: "Table",
		figure: "Figure",
		information: "Note",
		warning: "Important",
		page: "Page",
		pageOf: "of",
		tableDescription: (rows, columns) =>
			`${rows} ${rows === 1 ? "row" : "rows"} under the headers: ${columns.join(", ")}.`,
	},
};

import type { Translated } from "../../src/machinery/languages/language.ts";
import { writeInteger } from "../../src/machinery/languages/numbers.ts";

interface ListingTexts {
	readonly search: string;
	readonly clear: string;
	readonly count: (shown: number) => string;
	readonly pages: string;
	readonly previous: string;
	readonly next: string;
	readonly page: (page: number, of: number) => string;
	readonly nothing: string;
	readonly nothingLead: string;
}

export const listingTexts: Translated<ListingTexts> = {
	nb: {
		search: "Søk",
		clear: "Nullstill",
		count: (shown) => `${writeInteger(shown, "nb")} treff`,
		pages: "Sider",
		previous: "Forrige",
		next: "Neste",
		page: (page, of) => `Side ${page} av ${of}`,
		nothing: "Ingen treff",
		nothingLead: "Prøv et annet søkeord, eller ta bort et filter.",
	},
	nn: {
		search: "Søk",
		clear: "Nullstill",
		count: (shown) => `${writeInteger(shown, "nn")} treff`,
		pages: "Sider",
		previous: "Førre",
		next: "Neste",
		page: (page, of) => `Side ${page} av ${of}`,
		nothing: "Ingen treff",
		nothingLead: "Prøv eit anna søkjeord, eller ta bort eit filter.",
	},
	en: {
		search: "Search",
		clear: "Clear",
		count: (shown) => `${writeInteger(shown, "en")} ${shown === 1 ? "match" : "matches"}`,
		pages: "Pages",
		previous: "Previous",
		next: "Next",
		page: (page, of) => `Page ${page} of ${of}`,
		nothing: "No matches",
		nothingLead: "Try another word, or remove a filter.",
	},
};

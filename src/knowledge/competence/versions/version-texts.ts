import type { Translated } from "../../../machinery/languages/language.ts";

export const emptyCatalogue: Translated<string> = {
	nb: "Katalogen er tom. Legg til kompetanser før dere publiserer den.",
	nn: "Katalogen er tom. Legg til kompetansar før de publiserer han.",
	en: "The catalogue is empty. Add competences before you publish it.",
};

export const unknownCooperation: Translated<string> = {
	nb: "Det finnes ikke noe slikt samarbeid som dere eier og som pågår.",
	nn: "Det finst ikkje noko slikt samarbeid som de eig og som går føre seg.",
	en: "There is no such cooperation that you own and that is open.",
};

export const ownVersion: Translated<string> = {
	nb: "Dette er deres egen katalog. Dere kan bare ta inn katalogene til andre.",
	nn: "Dette er dykkar eigen katalog. De kan berre ta inn katalogane til andre.",
	en: "This is your own catalogue. Only those of others can be adopted.",
};

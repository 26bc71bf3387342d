import type { CountedIn } from "../../knowledge/competence/model.ts";
import type { Amount } from "../../knowledge/gaps/model.ts";
import type { Language } from "../../machinery/languages/language.ts";
import { writeFte, writeInteger } from "../../machinery/languages/numbers.ts";
import { measureTexts } from "./measures/measure-texts.ts";
import type { Quantity } from "./model.ts";

/** An amount of a finding with what it is counted in. */
export function toQuantity(amount: Amount, countedIn: CountedIn): Quantity {
	const fte = countedIn === "fte" || countedIn === "share-of-fte";
	return { countedIn: fte ? "fte" : "persons", amount };
}

/** "6 personer", "2,50 årsverk". */
export function writeQuantity(quantity: Quantity, language: Language): string {
	const texts = measureTexts[language];
	const written = writeBareQuantity(quantity, language);
	return quantity.countedIn === "fte"
		? texts.fte(written)
		: texts.persons(written, quantity.amount);
}

/** "6", "2,50": where the heading says what is counted. */
export function writeBareQuantity(quantity: Quantity, language: Language): string {
	return quantity.countedIn === "fte"
		? writeFte(quantity.amount, language)
		: writeInteger(quantity.amount, language);
}

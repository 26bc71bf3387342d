import { plainDateOf } from "../../src/ground/vocabulary/plain-date.ts";
import { writeDate } from "../../src/machinery/languages/dates.ts";
import { languageTag } from "../../src/machinery/languages/language.ts";
import {
	writeFte,
	writeInteger,
	writePercent,
	writeScaled,
} from "../../src/machinery/languages/numbers.ts";
import { useLanguage } from "./language-provider.tsx";

/** Dates and numbers as they are written in the language of the moment. */
export function useWrite() {
	const language = useLanguage();
	return {
		/** A day of the API, `2026-11-22`. */
		date: (day: string) => writeDate(plainDateOf(day), language),
		/** A moment of the API, in Norwegian time. */
		moment: (moment: string) =>
			new Intl.DateTimeFormat(languageTag(language), {
				dateStyle: "medium",
				timeStyle: "short",
				timeZone: "Europe/Oslo",
			}).format(new Date(moment)),
		integer: (value: number) => writeInteger(value, language),
		/** Hundredths of FTE. */
		fte: (hundredths: number) => writeFte(hundredths, language),
		percent: (percent: number) => writePercent(percent, language),
		/** A whole number that stands for one with so many decimals. */
		scaled: (value: number, decimals: number) => writeScaled(value, decimals, language),
	};
}

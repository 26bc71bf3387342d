import { type Language, languageTag } from "../../../src/machinery/languages/language.ts";

/** A position size of the API (0.01 %) as it is written: `80 %`, `37,5 %`. */
export function writePositionSize(size: number, language: Language): string {
	const percent = new Intl.NumberFormat(languageTag(language), { maximumFractionDigits: 2 });
	return `${percent.format(size / 100)} %`;
}

import type { Language } from "./language.ts";

/**
 * An integer of 10^-decimals as people write it: 123456 with two decimals is "1 234,56" in Norwegian, "1,234.56" in English.
 * Groups are divided by a no-break space, so that a number never breaks over two lines.
 */
export function writeScaled(value: number, decimals: number, language: Language): string {
	const digits = String(Math.abs(value)).padStart(decimals + 1, "0");
	const whole = digits.slice(0, digits.length - decimals);
	const fraction = decimals === 0 ? "" : digits.slice(digits.length - decimals);
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0");
	const sign = value < 0 ? "\u2212" : "";
	return `${sign}${grouped}${fraction === "" ? "" : (language === "en" ? "." : ",") + fraction}`;
}

export function writeInteger(value: number, language: Language): string {
	return writeScaled(value, 0, language);
}

/** Hundredths of an FTE: 1250 is "12,50". */
export function writeFte(hundredths: number, language: Language): string {
	return writeScaled(hundredths, 2, language);
}

/** Whole percent: 80 is "80 %" in Norwegian and "80%" in English. */
export function writePercent(percent: number, language: Language): string {
	return `${writeInteger(percent, language)}${language === "en" ? "" : "\u00a0"}%`;
}

/** Whole percent inside a sentence: "80 prosent", as Språkrådet advises for running text; the sign is for tables and labels. */
export function writePercentInText(percent: number, language: Language): string {
	return language === "en"
		? writePercent(percent, language)
		: `${writeInteger(percent, language)}\u00a0prosent`;
}

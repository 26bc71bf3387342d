const plain = /^[-\u2212]?\d{1,30}(?:[.,]\d{1,30})?$/;
const grouped = /^[-\u2212]?\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,9}(?:[.,]\d{1,30})?$/;

/**
 * A number as people write it (`1234.5`, `1234,5`, `1 234,5`) as plain decimal text with a point.
 * Undefined when it can be read in two ways or none: `1.234,5` is not guessed.
 */
export function findDecimal(written: string): string | undefined {
	const text = written.trim();
	if (plain.test(text)) return text.replace("\u2212", "-").replace(",", ".");
	if (!grouped.test(text)) return undefined;
	return text
		.replace(/[ \u00a0\u202f]/g, "")
		.replace("\u2212", "-")
		.replace(",", ".");
}

/** The same, with or without a percent sign after it: `80`, `80 %`, `80,0`. */
export function findPercentDecimal(written: string): string | undefined {
	const text = written.trim();
	return findDecimal(text.endsWith("%") ? text.slice(0, -1) : text);
}

/** Plain decimal text as a whole number of 10^-decimals, halves up, read from the digits and not from a fraction. */
export function toScaledInteger(decimal: string, decimals: number): number {
	const negative = decimal.startsWith("-");
	const [whole = "0", fraction = ""] = (negative ? decimal.slice(1) : decimal).split(".");
	const kept = Number(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
	const rest = fraction.slice(decimals);
	if (!negative) return kept + (rest.charCodeAt(0) >= 53 ? 1 : 0);
	const beyondHalf =
		rest.charCodeAt(0) > 53 || (rest.startsWith("5") && /[1-9]/.test(rest.slice(1)));
	return 0 - kept - (beyondHalf ? 1 : 0);
}

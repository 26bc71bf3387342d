/**
 * A number as a workbook stores it, as plain decimal text with the 15 significant digits that a spreadsheet shows:
 * "37.549999999999997" is "37.55", "1.5E-2" is "0.015". Undefined when it is no number.
 */
export function findStoredDecimal(stored: string): string | undefined {
	const value = stored.trim() === "" ? Number.NaN : Number(stored);
	if (!Number.isFinite(value)) return undefined;
	if (Number.isSafeInteger(value)) return String(value);
	const shown = Number(value.toPrecision(15));
	const text = String(shown);
	if (!text.includes("e")) return text;
	return Math.abs(shown) < 1 ? shown.toFixed(20).replace(/\.?0+$/, "") : BigInt(shown).toString();
}

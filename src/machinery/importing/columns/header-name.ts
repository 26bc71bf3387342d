/**
 * A header in the form that headers are compared in: case, spaces, `_` and `-` do not count, and `å ø æ` are `aa oe ae`.
 * "Ansatt fra", "ansatt_fra" and "ANSATT-FRA" are the same.
 */
export function headerKey(header: string): string {
	return header
		.normalize("NFC")
		.toLowerCase()
		.replace(/[\s_-]+/g, "")
		.replaceAll("å", "aa")
		.replaceAll("ø", "oe")
		.replaceAll("æ", "ae");
}

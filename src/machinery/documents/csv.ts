/** A text, a number, or nothing: an empty cell, which is not 0. */
export type CsvCell = string | number | null;

const byteOrderMark = "\uFEFF";
const lineEnd = "\r\n";

/**
 * A CSV file that a Norwegian spreadsheet opens rightly: `;` between cells, UTF-8 with byte order mark,
 * decimal comma, CRLF (RFC 4180). Text that a spreadsheet would run as a formula gets a leading apostrophe.
 * Numbers are finite, between 1e-6 and 1e15 in size or 0; texts may hold anything.
 */
export function writeCsv(
	headers: readonly string[],
	rows: readonly (readonly CsvCell[])[],
): string {
	const lines = [headers, ...rows].map((cells) => cells.map(writeCell).join(";") + lineEnd);
	return byteOrderMark + lines.join("");
}

function writeCell(cell: CsvCell): string {
	if (cell === null) return "";
	if (typeof cell === "number") return String(cell).replace(".", ",");
	return quote(defuseFormula(cell));
}

/** Spreadsheets skip white space before the sign, so it is no protection; some take wide signs for the plain ones. */
const formulaStart = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** The text with a leading apostrophe when a spreadsheet would run it (OWASP, "CSV Injection"). */
export function defuseFormula(text: string): string {
	return formulaStart.test(text) ? `'${text}` : text;
}

/** Tab and comma are quoted too: some spreadsheets split at them when a file is opened by double click. */
const needsQuotes = /[;,\t"\r\n]|^\s|\s$/u;

function quote(text: string): string {
	return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { openQuote, tooManyRows } from "./file-faults.ts";
import { maxRows } from "./limits.ts";
import type { FileProblem, TakeRecord } from "./records.ts";

/**
 * Divides CSV text into records (RFC 4180). As spreadsheets do, a quotation mark inside an unquoted text is only a
 * character, and what follows a closing quotation mark belongs to the cell. CR, LF and CRLF all end a record; a line
 * break in quotes does not. Every record has a number, blank ones too.
 *
 * Written here, and not left to a library, because a file is checked while it is divided: nothing but the record at
 * hand is held, the size of a cell and the number of records are bounded, and the code needs no more than the language.
 */
export function readCsvRecords(text: string, take: TakeRecord): FileProblem | null {
	const separator = findSeparator(text);
	const length = text.length;
	const scan = { nextSeparator: -1, nextLineFeed: -1, nextReturn: -1 };
	const find = (mark: string, from: number) => {
		const at = text.indexOf(mark, from);
		return at < 0 ? length : at;
	};
	let position = 0;
	let row = 1;
	let cells: string[] = [];

	while (position <= length) {
		let cell: string;
		if (text.charCodeAt(position) === quoteCode) {
			const quoted = readQuoted(text, position);
			if (quoted === undefined) return { kind: openQuote, row };
			cell = quoted.cell;
			position = quoted.end;
		} else {
			cell = "";
		}
		if (scan.nextSeparator < position) scan.nextSeparator = find(separator, position);
		if (scan.nextLineFeed < position) scan.nextLineFeed = find("\n", position);
		if (scan.nextReturn < position) scan.nextReturn = find("\r", position);
		const lineEnd = Math.min(scan.nextLineFeed, scan.nextReturn);
		const end = Math.min(scan.nextSeparator, lineEnd);
		if (end > position)
			cell = cell === "" ? text.slice(position, end) : cell + text.slice(position, end);
		cells.push(cell);
		if (end < lineEnd) {
			position = end + 1;
			continue;
		}
		if (end === length && cells.length === 1 && cell === "") return null;
		if (row > maxRows) return { kind: tooManyRows, row };
		if (!take(row, cells)) return null;
		if (end === length) return null;
		position = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
		row += 1;
		cells = [];
	}
	return null;
}

const quoteCode = 34;

/** The text in quotes that begins at `start`, and where it ends; undefined when nothing closes it. */
function readQuoted(text: string, start: number): { cell: string; end: number } | undefined {
	let cell = "";
	let from = start + 1;
	for (;;) {
		const quote = text.indexOf('"', from);
		if (quote < 0) return undefined;
		cell += text.slice(from, quote);
		if (text.charCodeAt(quote + 1) !== quoteCode) return { cell, end: quote + 1 };
		cell += '"';
		from = quote + 2;
	}
}

/** The mark that divides the first record best; `;` when it has none, as in a Norwegian spreadsheet. */
export function findSeparator(text: string): ";" | "," | "\t" {
	const counts = { ";": 0, ",": 0, "\t": 0 };
	let quoted = false;
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index];
		if (character === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (character === "\n" || character === "\r") break;
		else if (character === ";" || character === "," || character === "\t") counts[character] += 1;
	}
	if (counts[";"] >= counts[","] && counts[";"] >= counts["\t"]) return ";";
	return counts["\t"] >= counts[","] ? "\t" : ",";
}

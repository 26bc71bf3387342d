import type { FaultKind } from "../faults/fault-kind.ts";
import { openQuote, recordTooLong, tooManyColumns, tooManyRows } from "../faults/file-faults.ts";
import { maxRecordCells, maxRecordCharacters, maxRows } from "../limits.ts";
import type { FileProblem, TakeRecord } from "../records.ts";

/** Divides CSV text that comes in pieces. */
export interface CsvReading {
	/** False when no more is wanted: the taker has had enough, or there is a problem. */
	readonly write: (text: string) => boolean;
	readonly end: () => FileProblem | null;
}

/**
 * Divides CSV text into records (RFC 4180). As spreadsheets do, a quotation mark inside an unquoted text is only a
 * character, and what follows a closing quotation mark belongs to the cell. CR, LF and CRLF all end a record; a line
 * break in quotes does not. Every record has a number, blank ones too.
 *
 * Written here, and not left to a library, because a file is checked while it is divided: nothing but the record at
 * hand is held, the length of a record and the number of records are bounded, and the code needs no more than the
 * language. That it divides as csv-parse does is tested.
 */
export function readCsv(take: TakeRecord): CsvReading {
	let separator: string | null = null;
	let rest = "";
	let row = 1;
	let problem: FileProblem | null = null;
	let wanted = true;

	const divide = (text: string, final: boolean): void => {
		separator ??= findSeparator(text);
		let start = 0;
		while (wanted && start < text.length) {
			const record = findRecord(text, start, separator, final);
			if (record === "incomplete") break;
			if ("kind" in record) problem = { kind: record.kind, row };
			else if (row > maxRows) problem = { kind: tooManyRows, row };
			wanted = problem === null && !("kind" in record) && take(row, record.cells);
			if (!("kind" in record)) start = record.next;
			row += 1;
		}
		rest = text.slice(start);
	};

	return {
		write: (text) => {
			divide(rest + text, false);
			if (wanted && rest.length > maxRecordCharacters) {
				problem = { kind: isInsideQuotes(rest) ? openQuote : recordTooLong, row };
				wanted = false;
			}
			return wanted;
		},
		end: () => {
			if (wanted) divide(rest, true);
			return problem;
		},
	};
}

/** The same for a text that is at hand whole. */
export function readCsvRecords(text: string, take: TakeRecord): FileProblem | null {
	const csv = readCsv(take);
	csv.write(text);
	return csv.end();
}

interface CsvRecord {
	readonly cells: string[];
	/** Where the next record begins. */
	readonly next: number;
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** The record that begins at `start`. It is incomplete when more text may change it and more may come. */
function findRecord(
	text: string,
	start: number,
	separator: string,
	final: boolean,
): CsvRecord | "incomplete" | { readonly kind: FaultKind } {
	const cells: string[] = [];
	const separatorCode = separator.charCodeAt(0);
	let position = start;
	for (;;) {
		let cell = "";
		if (text.charCodeAt(position) === quote) {
			const quoted = findQuoted(text, position);
			if (quoted === undefined) return final ? { kind: openQuote } : "incomplete";
			cell = quoted.text;
			position = quoted.end;
		}
		let end = position;
		let code = text.charCodeAt(end);
		while (
			end < text.length &&
			code !== separatorCode &&
			code !== lineFeed &&
			code !== carriageReturn
		) {
			end += 1;
			code = text.charCodeAt(end);
		}
		if (end === text.length && !final) return "incomplete";
		if (end > position) {
			const unquoted = text.slice(position, end);
			cell = cell === "" ? unquoted : cell + unquoted;
		}
		if (cells.length === maxRecordCells) return { kind: tooManyColumns };
		cells.push(cell);
		if (code === separatorCode) {
			position = end + 1;
			continue;
		}
		if (code !== carriageReturn) return { cells, next: end + 1 };
		if (end + 1 === text.length && !final) return "incomplete";
		return { cells, next: text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1 };
	}
}

/** The text in quotes that begins at `start`, and where it ends; undefined when nothing closes it. */
function findQuoted(text: string, start: number): { text: string; end: number } | undefined {
	let unquoted = "";
	let from = start + 1;
	for (;;) {
		const at = text.indexOf('"', from);
		if (at < 0) return undefined;
		unquoted += text.slice(from, at);
		if (text.charCodeAt(at + 1) !== quote) return { text: unquoted, end: at + 1 };
		unquoted += '"';
		from = at + 2;
	}
}

function isInsideQuotes(text: string): boolean {
	let marks = 0;
	for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks += 1;
	return marks % 2 === 1;
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

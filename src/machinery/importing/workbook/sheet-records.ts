import { parsePlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Cell, SheetCell } from "../cells/cell.ts";
import { damagedWorkbook, tooManyRows } from "../faults/file-faults.ts";
import { maxCellCharacters, maxColumns, maxRows } from "../limits.ts";
import type { FileProblem, ReadingOutcome, TakeRecord } from "../records.ts";
import { type OpenedSheet, openSheet } from "./open-sheet.ts";
import { findSerialDate } from "./serial-date.ts";
import { decodeEscapes } from "./shared-texts.ts";
import { findStoredDecimal } from "./stored-number.ts";
import { isProblem, readPart } from "./workbook-part.ts";

/** The last column that a spreadsheet has, from 0 (XFD). */
const lastColumn = 16_383;

/** The rows of one sheet of a workbook, with the numbers and cells that the sheet shows. */
export function readSheetRecords(
	bytes: Uint8Array,
	sheetNames: readonly string[],
	take: TakeRecord,
): ReadingOutcome {
	const sheet = openSheet(bytes, sheetNames);
	if (isProblem(sheet)) return { sheet: null, problem: { kind: sheet.problem, row: 1 } };
	return { sheet: sheet.name, problem: readRows(bytes, sheet, take) };
}

/** What is known of the cell that is being read. */
interface OpenCell {
	column: number;
	type: string;
	style: number;
	hasFormula: boolean;
	hasValue: boolean;
	value: string;
	inlineText: string;
}

function readRows(bytes: Uint8Array, sheet: OpenedSheet, take: TakeRecord): FileProblem | null {
	const remembered = new Map<string, Cell>();
	let problem: FileProblem | null = null;
	let goesOn = true;
	let row = 0;
	let cells: Cell[] = [];
	let inside: "value" | "inline" | null = null;
	let inPhonetic = false;
	const cell: OpenCell = {
		column: -1,
		type: "n",
		style: 0,
		hasFormula: false,
		hasValue: false,
		value: "",
		inlineText: "",
	};
	const end = (reason: FileProblem | null) => {
		problem ??= reason;
		goesOn = false;
	};

	const partProblem = readPart(
		bytes,
		sheet.entry,
		{
			open: (name, attributes) => {
				if (!goesOn) return;
				switch (name) {
					case "row": {
						const { r } = attributes();
						const number = r === undefined ? row + 1 : Number(r);
						cells = [];
						cell.column = -1;
						if (!Number.isInteger(number) || number <= row) {
							end({ kind: damagedWorkbook, row: row + 1 });
						} else if (number > maxRows) end({ kind: tooManyRows, row: number });
						else row = number;
						break;
					}
					case "c": {
						const { r, s, t } = attributes();
						cell.column = r === undefined ? cell.column + 1 : columnOf(r);
						cell.type = t ?? "n";
						cell.style = s === undefined ? 0 : Number(s);
						cell.hasFormula = false;
						cell.hasValue = false;
						cell.value = "";
						cell.inlineText = "";
						if (cell.column < 0 || cell.column > lastColumn) end({ kind: damagedWorkbook, row });
						break;
					}
					case "f":
						cell.hasFormula = true;
						break;
					case "v":
						inside = "value";
						break;
					case "t":
						inside = inPhonetic ? null : "inline";
						break;
					case "rPh":
						inPhonetic = true;
						break;
				}
			},
			text: (text) => {
				if (inside === "value") {
					cell.hasValue = true;
					if (cell.value.length <= maxCellCharacters) cell.value += text;
				} else if (inside === "inline" && cell.inlineText.length <= maxCellCharacters) {
					cell.inlineText += text;
				}
			},
			close: (name) => {
				if (name === "v" || name === "t") inside = null;
				else if (name === "rPh") inPhonetic = false;
				else if (!goesOn) return;
				else if (name === "c") {
					const read = readCell(cell, sheet, remembered);
					if (read !== "" && (row === 1 || cell.column < maxColumns)) {
						while (cells.length < cell.column) cells.push("");
						cells[cell.column] = read;
					}
				} else if (name === "row" && cells.length > 0) {
					goesOn = take(row, cells);
					cells = [];
				}
			},
		},
		{ goesOn: () => goesOn },
	);
	if (problem !== null) return problem;
	return partProblem === null ? null : { kind: partProblem, row: Math.max(row, 1) };
}

/** "AB12" is column 27; -1 when the reference is no reference. */
function columnOf(reference: string): number {
	let column = 0;
	for (let index = 0; index < reference.length; index += 1) {
		const letter = reference.charCodeAt(index) - 64;
		if (letter < 1 || letter > 26) return index === 0 ? -1 : column - 1;
		column = column * 26 + letter;
		if (column > lastColumn + 1) return -1;
	}
	return -1;
}

const rememberAtMost = 50_000;

function readCell(cell: OpenCell, sheet: OpenedSheet, remembered: Map<string, Cell>): Cell {
	if (cell.hasFormula && !cell.hasValue && cell.type !== "str") {
		return { kind: "formula", text: "" };
	}
	switch (cell.type) {
		case "s":
			return sheet.sharedTexts[Number(cell.value)] ?? "";
		case "str":
			return decodeEscapes(cell.value);
		case "inlineStr":
			return decodeEscapes(cell.inlineText);
		case "b":
			return cell.hasValue ? { kind: "boolean", text: cell.value === "1" ? "true" : "false" } : "";
		case "e":
			return cell.hasValue ? { kind: "error", text: cell.value } : "";
	}
	if (!cell.hasValue) return "";
	const key = `${cell.type}${cell.style}:${cell.value}`;
	const known = remembered.get(key);
	if (known !== undefined) return known;
	const read = cell.type === "d" ? readIsoDate(cell.value) : readNumber(cell, sheet);
	if (remembered.size < rememberAtMost) remembered.set(key, read);
	return read;
}

function readIsoDate(value: string): Cell {
	const date = parsePlainDate(value.slice(0, 10));
	return date === undefined ? value : { kind: "date", text: date };
}

function readNumber(cell: OpenCell, sheet: OpenedSheet): SheetCell | string {
	const text = findStoredDecimal(cell.value);
	if (text === undefined) return cell.value;
	const format = sheet.formats[cell.style] ?? "plain";
	if (format === "percent") return { kind: "percent", text };
	const date = format === "date" ? findSerialDate(Number(cell.value), sheet.dateSystem) : undefined;
	return date === undefined ? { kind: "number", text } : { kind: "date", text: date };
}

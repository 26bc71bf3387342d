import { writeInteger } from "../../languages/numbers.ts";
import { type Cell, isBlank, writtenCell } from "../cells/cell.ts";
import { formulaText, identityNumberDropped, missingCell } from "../cells/cell-faults.ts";
import { dropIdentityNumbers, isIdentityNumberWithoutZero } from "../cells/identity-number.ts";
import { isUnreadable, type Unreadable } from "../faults/fault-kind.ts";
import { type ColumnPlace, type FaultLog, isFull, noteFault } from "../faults/fault-log.ts";
import { emptyFile, tooManyColumns, tooManyFilledRows } from "../faults/file-faults.ts";
import { maxColumns, maxListRows } from "../limits.ts";
import type { RecordSource } from "../records.ts";
import type { Columns, ValuesOf } from "./column.ts";
import type { MappedHeader } from "./column-mapping.ts";
import {
	type ColumnReader,
	type Header,
	type PlacesOf,
	placesOf,
	readHeader,
	trimEnd,
} from "./read-header.ts";

/** What a file gave besides its rows. */
export interface RowsRead<Of extends Columns> {
	/** Whether there was a header at all. */
	readonly headed: boolean;
	/** Whether all of the file was read: else it says nothing of what it lacks. */
	readonly whole: boolean;
	/** Data rows that are not blank. */
	readonly rowsRead: number;
	/** Headers of the columns that are not read, as written. */
	readonly ignoredColumns: readonly string[];
	/** Headers that a mapping gave their column. */
	readonly mappedColumns: readonly MappedHeader[];
	/** Where each column stands in this file. */
	readonly places: PlacesOf<Of>;
}

/** A data row as it is taken. */
export interface Row<Of extends Columns> {
	/** As the spreadsheet numbers it. */
	readonly number: number;
	readonly values: ValuesOf<Of>;
	/** False when the row already has an error. */
	readonly sound: boolean;
	readonly places: PlacesOf<Of>;
	/** The cells as the file has them, for faults that repeat what was written. */
	readonly cells: readonly Cell[];
}

export type TakeRow<Of extends Columns> = (row: Row<Of>) => void;

/** What stands in the row at a place, trimmed; null when the file lacks the column. */
export function writtenAt(row: Row<Columns>, place: ColumnPlace): string | null {
	const cell = row.cells[place.index];
	return cell === undefined ? null : writtenCell(cell).trim();
}

const rememberAtMost = 20_000;

/**
 * Reads every row of a file by its columns. All that is wrong is noted in `log`; a row is taken even when some of its
 * cells are wrong, so that one pass finds every fault. The file is given up after `mostRows` rows with content.
 */
export function readRows<Of extends Columns>(
	source: RecordSource,
	columns: Of,
	log: FaultLog,
	take: TakeRow<Of>,
	mostRows = maxListRows,
): RowsRead<Of> {
	let header: Header<Of> | null = null;
	let rowsRead = 0;
	let tooMany = false;
	const outcome = source((row, cells) => {
		if (header === null) {
			if (cells.every(isBlank)) return true;
			const names = row === 1 ? trimEnd(cells) : [];
			if (names.length > maxColumns) {
				noteFault(log, tooManyColumns, 1);
				return false;
			}
			header = readHeader(names, columns, log, source.mapping);
			if (row === 1) return true;
		}
		if (cells.every(isBlank)) return true;
		if (rowsRead === mostRows) {
			noteFault(log, tooManyFilledRows, row, null, null, writeInteger(mostRows, "nb"));
			tooMany = true;
			return false;
		}
		rowsRead += 1;
		readRow(row, cells, header, log, take);
		return !isFull(log);
	});
	log.sheet = outcome.sheet === null ? null : dropIdentityNumbers(outcome.sheet);
	if (outcome.problem !== null) noteFault(log, outcome.problem.kind, outcome.problem.row);
	else if (header === null && log.errors === 0) noteFault(log, emptyFile, 1);
	const found = header as Header<Of> | null;
	return {
		headed: found !== null,
		whole: found !== null && outcome.problem === null && !tooMany && !isFull(log),
		rowsRead,
		ignoredColumns: found?.ignored ?? [],
		mappedColumns: found?.mapped ?? [],
		places: found?.places ?? placesOf(columns, []),
	};
}

function readRow<Of extends Columns>(
	row: number,
	cells: readonly Cell[],
	header: Header<Of>,
	log: FaultLog,
	take: TakeRow<Of>,
): void {
	const errorsBefore = log.errors;
	const values: Record<string, unknown> = {};
	for (const key of header.absent) values[key] = null;
	for (const reader of header.readers) {
		values[reader.key] = readCell(row, cells[reader.place.index] ?? "", reader, log);
	}
	if (header.others.size > 0) {
		for (const [index, place] of header.others) {
			const cell = cells[index];
			if (cell !== undefined && withoutIdentityNumber(cell) !== cell) {
				noteFault(log, identityNumberDropped, row, place);
			}
		}
	}
	take({
		number: row,
		values: values as ValuesOf<Of>,
		sound: log.errors === errorsBefore,
		places: header.places,
		cells,
	});
}

/** The cell's value, or null after noting what is wrong with it. */
function readCell(row: number, written: Cell, reader: ColumnReader, log: FaultLog): unknown {
	const { column, place, remembered } = reader;
	if (column.repeats && typeof written === "string") {
		const known = remembered.get(written);
		if (known !== undefined) return known;
	}
	const cell = withoutIdentityNumber(written);
	if (cell !== written) noteFault(log, identityNumberDropped, row, place);
	if (isBlank(cell)) {
		if (column.required) noteFault(log, missingCell, row, place);
		return null;
	}
	const value = column.parse(cell);
	if (isUnreadable(value)) {
		noteUnreadable(log, row, place, cell, value);
		return null;
	}
	if (column.freeText && typeof cell === "string" && cell.trimStart().startsWith("=")) {
		noteFault(log, formulaText, row, place, cell.trim());
	} else if (column.repeats && cell === written && typeof cell === "string") {
		if (remembered.size < rememberAtMost) remembered.set(cell, value);
	}
	return value;
}

function noteUnreadable(
	log: FaultLog,
	row: number,
	place: ColumnPlace,
	cell: Cell,
	problem: Unreadable,
): void {
	const written = writtenCell(cell).trim();
	noteFault(log, problem.unreadable, row, place, written === "" ? null : written, problem.detail);
}

/** A number may be an identity number that lost its first zero, also in a CSV file that a spreadsheet has written. */
function withoutIdentityNumber(cell: Cell): Cell {
	const text = typeof cell === "string" ? cell : cell.text;
	if (text.length < 10) return cell;
	if (isIdentityNumberWithoutZero(text.trim())) return "";
	const rest = dropIdentityNumbers(text);
	if (rest === text) return cell;
	return typeof cell === "string" ? rest : "";
}

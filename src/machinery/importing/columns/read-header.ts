import { type Cell, isBlank, writtenCell } from "../cells/cell.ts";
import {
	duplicateColumn,
	duplicateMapping,
	identityNumberDropped,
	missingColumn,
	unknownColumn,
} from "../cells/cell-faults.ts";
import { dropIdentityNumbers } from "../cells/identity-number.ts";
import { type ColumnPlace, type FaultLog, noteFault } from "../faults/fault-log.ts";
import type { Column, Columns } from "./column.ts";
import type { ColumnMapping, MappedHeader } from "./column-mapping.ts";
import { headerKey } from "./header-name.ts";

/** Where each of a file's columns stands. */
export type PlacesOf<Of extends Columns> = Readonly<Record<keyof Of, ColumnPlace>>;

/** One column of this file that is read. */
export interface ColumnReader {
	readonly key: string;
	readonly column: Column<unknown>;
	readonly place: ColumnPlace;
	readonly remembered: Map<string, unknown>;
}

/** A spreadsheet's own limit for a column's name. */
const maxHeaderCharacters = 255;

/** What a file's first row says. */
export interface Header<Of extends Columns> {
	readonly readers: readonly ColumnReader[];
	/** Keys of the columns that the file lacks. */
	readonly absent: readonly string[];
	/** By index: where a cell stands that no reader reads. */
	readonly others: ReadonlyMap<number, ColumnPlace>;
	readonly ignored: readonly string[];
	/** Headers that a mapping gave their column. */
	readonly mapped: readonly MappedHeader[];
	readonly places: PlacesOf<Of>;
}

export function trimEnd(cells: readonly Cell[]): readonly Cell[] {
	let length = cells.length;
	while (length > 0 && isBlank(cells[length - 1])) length -= 1;
	return cells.slice(0, length);
}

export function readHeader<Of extends Columns>(
	cells: readonly Cell[],
	columns: Of,
	log: FaultLog,
	mapping: ColumnMapping = new Map(),
): Header<Of> {
	const keyOf = new Map<string, string>();
	const keyOfField = new Map(Object.entries(columns).map(([key, { field }]) => [field, key]));
	for (const [key, column] of Object.entries(columns)) {
		for (const name of Object.values(column.headers)) keyOf.set(headerKey(name), key);
	}
	const readers: ColumnReader[] = [];
	const others = new Map<number, ColumnPlace>();
	const ignored: string[] = [];
	const mapped: MappedHeader[] = [];
	cells.forEach((cell, index) => {
		const written = writtenCell(cell).trim();
		const name = dropIdentityNumbers(written);
		const said = mapping.get(headerKey(name));
		const key = said === undefined ? keyOf.get(headerKey(name)) : keyOfField.get(said ?? "");
		const column = key === undefined ? undefined : columns[key];
		const place: ColumnPlace = {
			header: name.length > maxHeaderCharacters ? `${name.slice(0, maxHeaderCharacters)}…` : name,
			index,
			field: column?.field ?? null,
			personal: column?.personal ?? true,
		};
		if (name !== written) noteFault(log, identityNumberDropped, 1, place);
		if (key === undefined || column === undefined) {
			others.set(index, place);
			if (name === "") return;
			ignored.push(place.header ?? "");
			if (said === null) return;
			const known = Object.values(columns).map((each) => each.headers.nb);
			noteFault(log, unknownColumn, 1, place, null, known.join(", "));
			return;
		}
		const first = readers.find((reader) => reader.key === key);
		if (first === undefined) {
			readers.push({ key, column, place, remembered: new Map() });
			if (said !== undefined) mapped.push({ header: place.header ?? "", field: column.field });
		} else {
			others.set(index, place);
			const fault = mapping.size === 0 ? duplicateColumn : duplicateMapping;
			noteFault(log, fault, 1, place, null, first.place.header ?? "");
		}
	});
	const absent = Object.keys(columns).filter((key) => !readers.some((each) => each.key === key));
	for (const key of absent) {
		const column = columns[key];
		if (column?.required) noteMissingColumn(log, column);
	}
	return { readers, absent, others, ignored, mapped, places: placesOf(columns, readers) };
}

/** `alternatives` would have done as well. */
export function noteMissingColumn(
	log: FaultLog,
	column: Column<unknown>,
	...alternatives: readonly Column<unknown>[]
): void {
	const place = { header: null, index: -1, field: column.field, personal: false };
	const headers = [column, ...alternatives].map((each) => each.headers.nb).join(" / ");
	noteFault(log, missingColumn, 1, place, null, headers);
}

export function placesOf<Of extends Columns>(
	columns: Of,
	readers: readonly ColumnReader[],
): Record<keyof Of, ColumnPlace> {
	const entries = Object.entries(columns).map(([key, column]) => {
		const place = readers.find((reader) => reader.key === key)?.place;
		const missing = { header: null, index: -1, field: column.field, personal: column.personal };
		return [key, place ?? missing] as const;
	});
	return Object.fromEntries(entries) as Record<keyof Of, ColumnPlace>;
}

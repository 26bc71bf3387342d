import type { Cell } from "./cells/cell.ts";
import type { ColumnMapping } from "./columns/column-mapping.ts";
import type { FaultKind } from "./faults/fault-kind.ts";

/** A file as it came in. */
export interface NamedBytes {
	/** The file's name without folders. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What its headers stand for, where they are not those that are known. */
	readonly mapping?: ColumnMapping | undefined;
}

/**
 * Takes one record: its number as a spreadsheet shows it, and its cells from the first column.
 * The array belongs to the taker. False ends the reading.
 */
export type TakeRecord = (row: number, cells: Cell[]) => boolean;

/** What kept a file, or the rest of it, from being read. */
export interface FileProblem {
	readonly kind: FaultKind;
	readonly row: number;
}

export interface ReadingOutcome {
	/** The name of the sheet that was read; null for CSV. */
	readonly sheet: string | null;
	readonly problem: FileProblem | null;
}

/** Records as they are read: nothing of a file is held but what the taker keeps. */
export interface RecordSource {
	(take: TakeRecord): ReadingOutcome;
	/** What the file's headers stand for, where they are not those that are known. */
	readonly mapping?: ColumnMapping | undefined;
}

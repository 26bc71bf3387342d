import type { MappedHeader } from "../../../machinery/importing/columns/column-mapping.ts";
import type { Fault } from "../../../machinery/importing/faults/fault.ts";
import {
	type ColumnPlace,
	type FaultLog,
	writeFaults,
} from "../../../machinery/importing/faults/fault-log.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { type FileKind, fileKinds } from "./file-kinds.ts";

/** What was read of one file. */
export interface FileReport {
	readonly kind: FileKind;
	/** The name without folders. */
	readonly file: string;
	/** The sheet that was read; null for CSV. */
	readonly sheet: string | null;
	/** Data rows that are not blank. */
	readonly rowsRead: number;
	/** Rows that became data. */
	readonly rowsUsed: number;
	/** Headers of the columns that are not read. */
	readonly ignoredColumns: readonly string[];
	/** Headers that a mapping gave their column; left out where there are none. */
	readonly mappedColumns?: readonly MappedHeader[];
}

export interface ImportReport {
	/** The files that were given, in the order of `fileKinds`. */
	readonly files: readonly FileReport[];
	/** By file in the same order, then row, then column. */
	readonly faults: readonly Fault[];
}

/** A file as it was read, and what was found wrong with it. */
export interface FileReading {
	readonly log: FaultLog;
	readonly read: {
		readonly rowsRead: number;
		readonly ignoredColumns: readonly string[];
		readonly mappedColumns: readonly MappedHeader[];
		readonly places: Readonly<Record<string, ColumnPlace>>;
	};
	readonly used: number;
}

/** The report on the files that were given, whatever order they were read in. */
export function reportOn(
	readings: Readonly<Partial<Record<FileKind, FileReading | undefined>>>,
	language: Language,
): ImportReport {
	const given = fileKinds.flatMap((kind) => {
		const reading = readings[kind];
		return reading === undefined ? [] : [{ kind, ...reading }];
	});
	return {
		files: given.map(({ kind, log, read, used }) => ({
			kind,
			file: log.file,
			sheet: log.sheet,
			rowsRead: read.rowsRead,
			rowsUsed: used,
			ignoredColumns: read.ignoredColumns,
			...(read.mappedColumns.length > 0 && { mappedColumns: read.mappedColumns }),
		})),
		faults: given.flatMap(({ log }) => writeFaults(log, language)),
	};
}

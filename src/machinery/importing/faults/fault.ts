export type Severity = "error" | "warning";

/** What is wrong in a file, where, and what to do about it. An error blocks the whole job; a warning does not. */
export interface Fault {
	readonly severity: Severity;
	/** The file's name without folders. */
	readonly file: string;
	/** The sheet's name in a workbook; null for CSV. */
	readonly sheet: string | null;
	/** As a spreadsheet numbers rows: the header is row 1. */
	readonly row: number;
	/** The header as written; null when the fault is not in one column. */
	readonly column: string | null;
	/** The field's English name; null when the fault is not in one field. */
	readonly field: string | null;
	/** The value as written, or null where there is none, or it must not be repeated. */
	readonly value: string | null;
	/** A stable English code, e.g. `unreadable-date`. */
	readonly code: string;
	readonly message: string;
	readonly remedy: string;
}

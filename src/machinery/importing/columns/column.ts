import type { Translated } from "../../languages/language.ts";
import type { Cell } from "../cells/cell.ts";
import type { Unreadable } from "../faults/fault-kind.ts";

/**
 * One field of a file, declared once: the same object finds the column, reads its cells, names its faults,
 * makes the template and explains itself on the help page.
 */
export interface Column<Value> {
	/** The field's English name, e.g. `person_id`: also an English header. */
	readonly field: string;
	/** Headers in each language; all are recognised in every language. The `en` header is the field's name. */
	readonly headers: Translated<string>;
	/** Whether the file must have the column, and every row its cell. */
	readonly required: boolean;
	/** Whether values stand for a person and are never repeated in faults. */
	readonly personal: boolean;
	/** What it is, for the one who fills in the sheet. */
	readonly explanation: Translated<string>;
	/** How it is written, e.g. allowed words or bounds. */
	readonly form: Translated<string>;
	readonly example: Translated<string>;
	/** How a template formats the column's cells. */
	readonly format: "text" | "date" | "number";
	/** The value of a cell that is not blank. */
	readonly parse: (cell: Cell) => Value | Unreadable;
	/** Whether the same text comes often, so that what it parsed to is worth remembering. */
	readonly repeats: boolean;
	/** Whether the cell's text is kept as it is, so that one that begins with `=` is worth a warning. */
	readonly freeText: boolean;
}

/** A file's columns by the name that the code reads them under. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row's values; null where the cell is blank, unreadable or its column missing. */
export type ValuesOf<Of extends Columns> = {
	-readonly [Key in keyof Of]: Of[Key] extends Column<infer Value> ? Value | null : never;
};

/** What a column says of itself; how it is read comes from its kind (column-kinds.ts). */
export interface ColumnWords {
	readonly field: string;
	readonly nb: string;
	readonly nn: string;
	readonly required?: boolean;
	readonly personal?: boolean;
	readonly explanation: Translated<string>;
	readonly example: string | Translated<string>;
}

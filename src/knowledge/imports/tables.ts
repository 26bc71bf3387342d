import type { Generated } from "kysely";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { FileKind } from "../gaps/files/file-kinds.ts";

/** checked: read and judged, nothing of it saved. confirmed: saved. discarded: let go. */
export type ImportStatus = "checked" | "confirmed" | "discarded";

/** Files that came in together. */
export interface ImportTable {
	readonly owner: string;
	readonly id: Generated<string>;
	readonly version: Generated<number>;
	readonly as_of: PlainDate;
	/** Whether what holdings, requirements and catalogue lack is ended too. */
	readonly whole: Generated<boolean>;
	readonly status: Generated<ImportStatus>;
	/** A moment, as text in UTC. */
	readonly created_at: Generated<string>;
	readonly created_by: string | null;
	readonly confirmed_at: string | null;
	/** JSON. */
	readonly report: unknown;
	/** JSON. */
	readonly faults: unknown;
	/** JSON. */
	readonly changes: unknown;
}

/** What was read of one file: gzip of JSON, never the file itself. Gone when the import is confirmed or let go. */
export interface ImportFileTable {
	readonly owner: string;
	readonly id: Generated<string>;
	readonly version: Generated<number>;
	readonly import: string;
	readonly kind: FileKind;
	readonly name: string;
	/** Of the file as it came in, in bytes. */
	readonly size: number;
	/** SHA-256 of the file as it came in, in hexadecimal. */
	readonly content_hash: string;
	readonly content: Uint8Array;
}

/** What headers of the organisation's own files stand for: one row a kind of file. No person. */
export interface ColumnMappingTable {
	readonly owner: string;
	readonly id: Generated<string>;
	readonly version: Generated<number>;
	readonly kind: FileKind;
	/** JSON: a list of `{ header, field }`. */
	readonly columns: unknown;
}

export interface ImportsTables {
	readonly column_mapping: ColumnMappingTable;
	readonly import: ImportTable;
	readonly import_file: ImportFileTable;
}

import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { RecordedMigration } from "../migrating/migrate.ts";
import { readEnvelope } from "./backup-envelope.ts";
import type { BackupDamage } from "./backup-problems.ts";

/** A column with its type as SQL writes it. */
export interface BackupColumn {
	readonly name: string;
	readonly type: string;
}

/** Where a sequence stands; `called` as in `setval`. */
export interface BackupSequence {
	readonly sequence: string;
	readonly value: string;
	readonly called: boolean;
}

/** One line of the content. Rows carry every value as the engine's text, so that either engine reads the other's. */
export type BackupLine =
	| { readonly kind: "schema"; readonly migrations: readonly RecordedMigration[] }
	| { readonly kind: "table"; readonly table: string; readonly columns: readonly BackupColumn[] }
	| { readonly kind: "rows"; readonly rows: readonly (readonly (string | null)[])[] }
	| { readonly kind: "table-end"; readonly table: string; readonly rows: number }
	| ({ readonly kind: "sequence" } & BackupSequence)
	| { readonly kind: "end"; readonly tables: number; readonly rows: number };

export interface BackupSummary {
	readonly migrations: readonly RecordedMigration[];
	readonly tables: number;
	readonly rows: number;
}

/** Reads the whole content and counts it against what it says of itself. */
export async function checkContent(file: string): Promise<Result<BackupSummary, BackupDamage>> {
	let at = 0;
	let migrations: readonly RecordedMigration[] = [];
	let tables = 0;
	let rows = 0;
	let rowsOfTable = 0;
	let ended = false;
	try {
		for await (const text of readEnvelope(file)) {
			at++;
			const line = JSON.parse(text) as BackupLine;
			if (ended) return failure({ code: "content-unreadable", line: at });
			if (line.kind === "schema") migrations = line.migrations;
			else if (line.kind === "table") rowsOfTable = 0;
			else if (line.kind === "rows") rowsOfTable += line.rows.length;
			else if (line.kind === "table-end") {
				if (line.rows !== rowsOfTable) return failure({ code: "content-unreadable", line: at });
				tables++;
				rows += rowsOfTable;
			} else if (line.kind === "end") ended = line.tables === tables && line.rows === rows;
		}
	} catch {
		return failure({ code: "content-unreadable", line: at });
	}
	return ended
		? success({ migrations, tables, rows })
		: failure({ code: "content-unreadable", line: at });
}

export async function* readContent(file: string): AsyncGenerator<BackupLine> {
	for await (const text of readEnvelope(file)) yield JSON.parse(text) as BackupLine;
}

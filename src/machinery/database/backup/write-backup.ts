import fs from "node:fs";
import { type Kysely, sql, type Transaction } from "kysely";
import { failure, type Result } from "../../../ground/vocabulary/result.ts";
import { readRecordedMigrations } from "../migrating/migrate.ts";
import {
	type BackupLine,
	type BackupSequence,
	type BackupSummary,
	checkContent,
} from "./backup-content.ts";
import { checkEnvelope, writeEnvelope } from "./backup-envelope.ts";
import type { WriteBackupProblem } from "./backup-problems.ts";
import { listStoredTables, type StoredTable } from "./stored-tables.ts";

/** Rows fetched at a time, and so the most that is held in memory. */
const rowsAtATime = 500;

/**
 * Writes everything in the database to one file, as it stood at one moment. The file is read back and counted before it
 * gets its name, so a file with that name is a whole backup. Takes the login role's `db`.
 */
export async function writeBackup<Tables>(
	db: Kysely<Tables>,
	file: string,
): Promise<Result<BackupSummary, WriteBackupProblem>> {
	if (fs.existsSync(file)) return failure({ code: "file-exists", file });
	if ((await readRecordedMigrations(db)).length === 0)
		return failure({ code: "nothing-to-back-up" });
	const unfinished = `${file}.unfinished`;
	fs.rmSync(unfinished, { force: true });
	try {
		await db
			.transaction()
			.setIsolationLevel("repeatable read")
			.setAccessMode("read only")
			.execute((transaction) => writeEnvelope(unfinished, writeLines(transaction)));
		const whole = await checkEnvelope(unfinished);
		if (!whole.ok) return whole;
		const content = await checkContent(unfinished);
		if (content.ok) fs.renameSync(unfinished, file);
		return content;
	} finally {
		fs.rmSync(unfinished, { force: true });
	}
}

async function* writeLines<Tables>(transaction: Transaction<Tables>): AsyncGenerator<string> {
	for await (const line of listLines(transaction)) yield JSON.stringify(line);
}

async function* listLines<Tables>(transaction: Transaction<Tables>): AsyncGenerator<BackupLine> {
	// Rather an error than a backup that lacks, without a word, the rows that a policy hides from this login.
	await sql`select set_config('row_security', 'off', true)`.execute(transaction);
	yield { kind: "schema", migrations: await readRecordedMigrations(transaction) };
	const tables = await listStoredTables(transaction);
	let rows = 0;
	for (const table of tables) {
		yield { kind: "table", ...table };
		let rowsOfTable = 0;
		for await (const some of fetchRows(transaction, table)) {
			rowsOfTable += some.length;
			yield { kind: "rows", rows: some };
		}
		yield { kind: "table-end", table: table.table, rows: rowsOfTable };
		rows += rowsOfTable;
	}
	for (const sequence of await listSequences(transaction)) yield { kind: "sequence", ...sequence };
	yield { kind: "end", tables: tables.length, rows };
}

async function* fetchRows<Tables>(
	transaction: Transaction<Tables>,
	{ table, columns }: StoredTable,
): AsyncGenerator<(string | null)[][]> {
	const values = sql.join(columns.map(({ name }) => sql`${sql.id(name)}::text`));
	await sql`declare backup_rows no scroll cursor for
		select array[${values}]::text[] as "values" from ${sql.raw(table)}`.execute(transaction);
	for (;;) {
		const { rows } = await sql<{
			values: (string | null)[];
		}>`fetch ${sql.lit(rowsAtATime)} from backup_rows`.execute(transaction);
		if (rows.length === 0) break;
		yield rows.map((row) => row.values);
	}
	await sql`close backup_rows`.execute(transaction);
}

async function listSequences<Tables>(
	transaction: Transaction<Tables>,
): Promise<readonly BackupSequence[]> {
	const { rows: names } = await sql<{ name: string }>`
		select format('%I.%I', n.nspname, c.relname) as name
		from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
		where c.relkind = 'S' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
		order by 1`.execute(transaction);
	const sequences: BackupSequence[] = [];
	for (const { name } of names) {
		const { rows } = await sql<{ value: string; called: boolean }>`
			select last_value::text as value, is_called as called from ${sql.raw(name)}`.execute(
			transaction,
		);
		if (rows[0] !== undefined) sequences.push({ sequence: name, ...rows[0] });
	}
	return sequences;
}

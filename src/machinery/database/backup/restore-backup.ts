import { type Kysely, sql, type Transaction } from "kysely";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { findDisagreement, lockSchema, runStepsInOneTransaction } from "../migrating/migrate.ts";
import type { Migration } from "../migrating/migration-files.ts";
import {
	type BackupColumn,
	type BackupSummary,
	checkContent,
	readContent,
} from "./backup-content.ts";
import { checkEnvelope } from "./backup-envelope.ts";
import type { RestoreProblem } from "./backup-problems.ts";
import { listStoredTables, type StoredTable } from "./stored-tables.ts";

/**
 * Restores a backup of either engine into an empty database of either engine: the schema as it was then, and every row,
 * in one transaction. The file is checked first. Opening the database afterwards brings its schema up to date.
 */
export async function restoreBackup<Tables>(
	db: Kysely<Tables>,
	file: string,
	migrations: readonly Migration[],
): Promise<Result<BackupSummary, RestoreProblem>> {
	const whole = await checkEnvelope(file);
	if (!whole.ok) return whole;
	const content = await checkContent(file);
	if (!content.ok) return content;
	const disagreement = findDisagreement(content.value.migrations, migrations);
	if (disagreement !== undefined) {
		return failure({ code: "backup-of-other-program", disagreement });
	}
	const steps = migrations.slice(0, content.value.migrations.length);
	try {
		return await db.transaction().execute(async (transaction) => {
			await lockSchema(transaction);
			const table = await findAnyTable(transaction);
			if (table !== undefined) return failure({ code: "database-not-empty", table });
			await runStepsInOneTransaction(transaction, steps);
			await loadContent(transaction, file);
			return success(content.value);
		});
	} catch (error) {
		return failure({
			code: "restore-failed",
			reason: error instanceof Error ? error.message : String(error),
		});
	}
}

async function findAnyTable<Tables>(transaction: Transaction<Tables>): Promise<string | undefined> {
	const { rows } = await sql<{ name: string }>`
		select c.oid::regclass::text as name
		from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
		where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
		order by 1 limit 1`.execute(transaction);
	return rows[0]?.name;
}

/**
 * References between tables are taken away and made again around the rows, which so come in any order and are all checked
 * at the end. Rows that the steps put in go first: the backup has them too, as they were.
 */
async function loadContent<Tables>(transaction: Transaction<Tables>, file: string): Promise<void> {
	const stored = await listStoredTables(transaction);
	const tables = stored.map(({ table }) => table);
	const references = await takeReferencesAway(transaction);
	for (const table of tables) {
		await sql`alter table ${sql.raw(table)} disable trigger user`.execute(transaction);
		await sql`delete from ${sql.raw(table)}`.execute(transaction);
	}
	let into: StoredTable | undefined;
	for await (const line of readContent(file)) {
		if (line.kind === "table") {
			// Names and types come from the schema, never from the file: they are put into SQL as they are.
			into = stored.find(({ table }) => table === line.table);
			if (JSON.stringify(into?.columns) !== JSON.stringify(line.columns)) {
				throw new Error(`The columns of ${line.table} are not those of its schema.`);
			}
		} else if (line.kind === "rows" && into !== undefined) {
			await insertRows(transaction, into.table, into.columns, line.rows);
		} else if (line.kind === "sequence") {
			await sql`select setval(${line.sequence}::regclass, ${line.value}::bigint, ${line.called}::boolean)`.execute(
				transaction,
			);
		}
	}
	for (const table of tables) {
		await sql`alter table ${sql.raw(table)} enable trigger user`.execute(transaction);
	}
	for (const { table, name, definition } of references) {
		await sql`alter table ${sql.raw(table)} add constraint ${sql.id(name)} ${sql.raw(definition)}`.execute(
			transaction,
		);
	}
}

async function takeReferencesAway<Tables>(transaction: Transaction<Tables>) {
	const { rows } = await sql<{ table: string; name: string; definition: string }>`
		select format('%I.%I', n.nspname, c.relname) as "table", k.conname as name,
			pg_get_constraintdef(k.oid) as definition
		from pg_constraint as k
			join pg_class as c on c.oid = k.conrelid join pg_namespace as n on n.oid = c.relnamespace
		where k.contype = 'f' and k.conparentid = 0 order by 1, 2`.execute(transaction);
	for (const { table, name } of rows) {
		await sql`alter table ${sql.raw(table)} drop constraint ${sql.id(name)}`.execute(transaction);
	}
	return rows;
}

async function insertRows<Tables>(
	transaction: Transaction<Tables>,
	table: string,
	columns: readonly BackupColumn[],
	rows: readonly (readonly (string | null)[])[],
): Promise<void> {
	const names = columns.map(({ name }) => sql.id(name));
	const values = columns.map(({ name, type }) => sql`given.${sql.id(name)}::${sql.raw(type)}`);
	const arrays = columns.map((_, at) => sql`${rows.map((row) => row[at] ?? null)}::text[]`);
	await sql`insert into ${sql.raw(table)} (${sql.join(names)}) overriding system value
		select ${sql.join(values)} from unnest(${sql.join(arrays)}) as given (${sql.join(names)})`.execute(
		transaction,
	);
}

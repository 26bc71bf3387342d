import { type Kysely, sql, type Transaction } from "kysely";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Migration } from "./migration-files.ts";

export type MigrationProblem =
	/** The step ran here with another text than the program has now. */
	| { readonly code: "migration-changed"; readonly name: string }
	/** The database has a step that the program does not know, or in another order: a newer program was here. */
	| { readonly code: "migration-unknown"; readonly name: string }
	/** The step failed, and nothing of it is left. */
	| { readonly code: "migration-failed"; readonly name: string; readonly reason: string };

export interface RecordedMigration {
	readonly name: string;
	readonly hash: string;
}

/** Any number will do, if nothing else takes this lock: the first digits of the hash of "rodtrad migration". */
const lock = "7231649087512301";

/**
 * Brings the schema up to the last of `migrations`; gives the names of those that ran now. Each step is one transaction
 * with its record. Two processes that start at once take turns by a lock that ends with the transaction.
 */
export async function migrate<Tables>(
	db: Kysely<Tables>,
	migrations: readonly Migration[],
): Promise<Result<readonly string[], MigrationProblem>> {
	const done: string[] = [];
	for (;;) {
		const step = await takeNextStep(db, migrations);
		if (!step.ok) return step;
		if (step.value === undefined) return success(done);
		done.push(step.value);
	}
}

/** The steps that have run, in order; none when the database is new. */
export async function readRecordedMigrations<Tables>(
	db: Kysely<Tables>,
): Promise<readonly RecordedMigration[]> {
	const { rows } = await sql<{
		found: boolean;
	}>`select to_regclass('tenancy.migration') is not null as found`.execute(db);
	if (rows[0]?.found !== true) return [];
	return (
		await sql<RecordedMigration>`select name, hash from tenancy.migration order by name collate "C"`.execute(
			db,
		)
	).rows;
}

/** The name of the step that ran, or undefined when all have. */
async function takeNextStep<Tables>(
	db: Kysely<Tables>,
	migrations: readonly Migration[],
): Promise<Result<string | undefined, MigrationProblem>> {
	let running: string | undefined;
	try {
		return await db.transaction().execute(async (transaction) => {
			await lockSchema(transaction);
			const recorded = await readRecordedMigrations(transaction);
			const problem = findDisagreement(recorded, migrations);
			if (problem !== undefined) return failure(problem);
			const next = migrations[recorded.length];
			if (next === undefined) return success(undefined);
			running = next.name;
			await runStep(transaction, next, recorded.length === 0);
			return success(next.name);
		});
	} catch (error) {
		if (running === undefined) throw error;
		const reason = error instanceof Error ? error.message : String(error);
		return failure({ code: "migration-failed", name: running, reason });
	}
}

/** Runs all of them in the transaction given, on a database that has none: for restore, which is whole or nothing. */
export async function runStepsInOneTransaction<Tables>(
	transaction: Transaction<Tables>,
	migrations: readonly Migration[],
): Promise<void> {
	for (const [at, migration] of migrations.entries())
		await runStep(transaction, migration, at === 0);
}

/** Until the transaction ends, no other process changes the schema. */
export async function lockSchema<Tables>(transaction: Transaction<Tables>): Promise<void> {
	await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(transaction);
}

async function runStep<Tables>(
	transaction: Transaction<Tables>,
	migration: Migration,
	isFirst: boolean,
): Promise<void> {
	await sql.raw(migration.sql).execute(transaction);
	if (isFirst) {
		// After the first step, which makes the schema. Requests have no right to it.
		await sql`create table tenancy.migration (
			name text primary key, hash text not null, ran_at timestamptz not null default now()
		)`.execute(transaction);
	}
	await sql`insert into tenancy.migration (name, hash) values (${migration.name}, ${migration.hash})`.execute(
		transaction,
	);
}

/** How what has run differs from what the program knows; undefined when it is the beginning of it. */
export function findDisagreement(
	recorded: readonly RecordedMigration[],
	migrations: readonly Migration[],
): MigrationProblem | undefined {
	for (const [at, { name, hash }] of recorded.entries()) {
		const known = migrations[at];
		if (known === undefined || known.name !== name) return { code: "migration-unknown", name };
		if (known.hash !== hash) return { code: "migration-changed", name };
	}
	return undefined;
}

import fs from "node:fs";
import { Kysely } from "kysely";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import { guardDialect } from "./connection/guarded-dialect.ts";
import { createEmbeddedDialect } from "./embedded/embedded-dialect.ts";
import { type FolderLock, lockFolder } from "./embedded/folder-lock.ts";
import { startWorker, type WorkerClient } from "./embedded/worker-client.ts";
import { migrate } from "./migrating/migrate.ts";
import type { Migration } from "./migrating/migration-files.ts";
import { durabilityPromises, type OpeningProblem, type Words } from "./problem-texts.ts";
import { createServerDialect } from "./server/server-dialect.ts";
import { createServerPool, type ServerSettings } from "./server/server-pool.ts";
import { findUnmakableRoles } from "./tenancy/missing-roles.ts";
import { findRolePowers } from "./tenancy/request-role-check.ts";
import {
	createThroughDoor,
	createWithDoor,
	createWithTenant,
	doorRole,
	type RunAtDoor,
	type RunThroughDoor,
	type RunWithTenant,
	refuseOutsideTransaction,
	requestRole,
} from "./tenancy/tenant.ts";

export interface EmbeddedSettings {
	/** Made with mode 0700 when missing. */
	readonly dataFolder: string;
	/** Milliseconds between checkpoint and vacuum; five minutes unless told. */
	readonly upkeepEvery?: number;
}

export type ConnectionSettings =
	| { readonly embedded: EmbeddedSettings }
	| { readonly server: ServerSettings };

export type DatabaseSettings = ConnectionSettings & {
	/** All steps of the schema, from `readMigrations`. Those that have not run are run. */
	readonly migrations: readonly Migration[];
	/** For the tests of the guard alone: the role that requests run under. */
	readonly requestRole?: string;
};

/** An open database without promises about its schema: for opening, backup and restore. */
export interface DatabaseConnections<Tables> {
	readonly db: Kysely<Tables>;
	readonly engine: "embedded" | "server";
	/** Checkpoint and vacuum now. Only the embedded engine needs it; a server looks after itself. */
	upkeep(): Promise<void>;
	close(): Promise<void>;
}

export interface Database<Tables> extends DatabaseConnections<Tables> {
	/**
	 * The login role's hand, past every policy: for migrations, the check of the catalogue, backup. A request never uses
	 * it; inside `withTenant` it is refused.
	 */
	readonly db: Kysely<Tables>;
	/** The only road for requests: one transaction, one organisation, bound by the policies. */
	readonly withTenant: RunWithTenant<Tables>;
	/** Sign-in's road, before an organisation is known: accounts, sessions and one-time links, nothing else. */
	readonly withDoor: RunAtDoor<Tables>;
	/** Both, one after the other in one transaction: the door finds out who asks, and the request goes on as that tenant. */
	readonly throughDoor: RunThroughDoor<Tables>;
	/** What is promised about saved data, for users to read. */
	readonly promises: Words;
}

/**
 * Opens or creates the database, brings its schema up to date, and refuses to serve when the role of requests would not
 * be bound by the policies.
 */
export async function openDatabase<Tables>(
	settings: DatabaseSettings,
): Promise<Result<Database<Tables>, OpeningProblem>> {
	const role = settings.requestRole ?? requestRole;
	const opened = await openConnections<Tables>(settings);
	if (!opened.ok) return opened;
	const { db, engine, close } = opened.value;
	try {
		const problem =
			(await findUnmakableRoles(db, [requestRole, doorRole])) ??
			(await findMigrationProblem(db, settings.migrations)) ??
			(await findUnboundRole(db, role)) ??
			(await findUnboundRole(db, doorRole));
		if (problem !== undefined) {
			await close();
			return failure(problem);
		}
	} catch (error) {
		await close();
		throw error;
	}
	return success({
		...opened.value,
		withTenant: createWithTenant(db, role),
		withDoor: createWithDoor(db, doorRole),
		throughDoor: createThroughDoor(db, { door: doorRole, request: role }),
		promises: durabilityPromises[engine],
	});
}

/** Opens the engine alone: no step of the schema is run, no role is judged. */
export async function openConnections<Tables>(
	settings: ConnectionSettings,
): Promise<Result<DatabaseConnections<Tables>, OpeningProblem>> {
	return "embedded" in settings ? openEmbedded(settings.embedded) : openServer(settings.server);
}

async function findMigrationProblem<Tables>(
	db: Kysely<Tables>,
	migrations: readonly Migration[],
): Promise<OpeningProblem | undefined> {
	const migrated = await migrate(db, migrations);
	return migrated.ok ? undefined : migrated.problem;
}

async function findUnboundRole<Tables>(
	db: Kysely<Tables>,
	role: string,
): Promise<OpeningProblem | undefined> {
	const powers = await findRolePowers(db, role);
	return powers.length === 0 ? undefined : { code: "role-not-bound", role, powers };
}

const fiveMinutes = 5 * 60 * 1000;

async function openEmbedded<Tables>({
	dataFolder,
	upkeepEvery = fiveMinutes,
}: EmbeddedSettings): Promise<Result<DatabaseConnections<Tables>, OpeningProblem>> {
	let lock: FolderLock;
	let client: WorkerClient;
	try {
		// Before the lock, which is bound to the folder itself.
		fs.mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
		const locked = await lockFolder(dataFolder);
		if (!locked.ok) return failure({ code: "folder-in-use", holder: locked.problem });
		lock = locked.value;
	} catch (error) {
		return failure({ code: "engine-not-opened", reason: reasonOf(error) });
	}
	try {
		client = await startWorker({ dataFolder, upkeepEvery });
	} catch (error) {
		await lock.release();
		return failure({ code: "engine-not-opened", reason: reasonOf(error) });
	}
	const db = new Kysely<Tables>({
		dialect: guardDialect(createEmbeddedDialect(client), refuseOutsideTransaction),
	});
	return success({
		db,
		engine: "embedded",
		upkeep: () => client.upkeep(),
		async close() {
			await db.destroy();
			await client.close();
			await lock.release();
		},
	});
}

async function openServer<Tables>(
	settings: ServerSettings,
): Promise<Result<DatabaseConnections<Tables>, OpeningProblem>> {
	const pool = createServerPool(settings);
	try {
		(await pool.connect()).release();
	} catch (error) {
		await pool.end();
		return failure({ code: "server-not-reached", reason: reasonOf(error) });
	}
	const db = new Kysely<Tables>({
		dialect: guardDialect(createServerDialect(pool), refuseOutsideTransaction),
	});
	return success({
		db,
		engine: "server",
		upkeep: async () => undefined,
		close: () => db.destroy(),
	});
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

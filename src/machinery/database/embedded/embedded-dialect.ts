import {
	CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type QueryResult,
	type TransactionSettings,
} from "kysely";
import { readValue } from "../values/read-value.ts";
import type { WorkerClient } from "./worker-client.ts";
import type { QueryAnswer } from "./worker-messages.ts";

/** Kysely on the embedded engine: PostgreSQL's SQL, one connection, everybody else waits in turn. */
export function createEmbeddedDialect(client: WorkerClient): Dialect {
	return {
		createAdapter: () => new PostgresAdapter(),
		createQueryCompiler: () => new PostgresQueryCompiler(),
		createIntrospector: (db) => new PostgresIntrospector(db),
		createDriver: () => createDriver(client),
	};
}

function createDriver(client: WorkerClient): Driver {
	const connection: DatabaseConnection = {
		executeQuery: async <Row>(query: CompiledQuery) =>
			readAnswer<Row>(
				await client.query(query.sql, query.parameters as readonly (string | null)[]),
			),
		streamQuery() {
			throw new Error("The embedded engine does not stream.");
		},
	};
	const run = async (sql: string) => {
		await connection.executeQuery(CompiledQuery.raw(sql));
	};
	let last: Promise<void> = Promise.resolve();
	let release: () => void = () => undefined;
	return {
		async init() {},
		async acquireConnection() {
			const before = last;
			let releaseThis = () => {};
			last = new Promise((resolve) => {
				releaseThis = resolve;
			});
			await before;
			release = releaseThis;
			return connection;
		},
		async releaseConnection() {
			release();
		},
		beginTransaction: (_, settings) => run(writeBegin(settings)),
		commitTransaction: () => run("commit"),
		rollbackTransaction: () => run("rollback"),
		savepoint: (_, name) => run(`savepoint "${name.replaceAll('"', '""')}"`),
		rollbackToSavepoint: (_, name) => run(`rollback to savepoint "${name.replaceAll('"', '""')}"`),
		releaseSavepoint: (_, name) => run(`release savepoint "${name.replaceAll('"', '""')}"`),
		destroy: () => client.close(),
	};
}

function writeBegin({ isolationLevel, accessMode }: TransactionSettings): string {
	return [
		"start transaction",
		isolationLevel === undefined ? "" : `isolation level ${isolationLevel}`,
		accessMode ?? "",
	].join(" ");
}

const changingCommands = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

function readAnswer<Row>({ command, rowCount, fields, rows }: QueryAnswer): QueryResult<Row> {
	const read = rows.map((row) =>
		Object.fromEntries(fields.map(({ name, oid }, at) => [name, readValue(oid, row[at] ?? null)])),
	) as Row[];
	return changingCommands.has(command)
		? { rows: read, numAffectedRows: BigInt(rowCount) }
		: { rows: read };
}

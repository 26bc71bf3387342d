import {
	CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type QueryResult,
} from "kysely";
import type { SentQuery } from "../connection/sent-query.ts";
import { createRowReader } from "../values/read-rows.ts";
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
		executeQuery: async <Row>({ sql, parameters, ahead }: SentQuery) =>
			readAnswer<Row>(await client.query(sql, parameters as readonly (string | null)[], ahead)),
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
		// The guard in front begins with the first statement.
		async beginTransaction() {},
		commitTransaction: () => run("commit"),
		rollbackTransaction: () => run("rollback"),
		savepoint: (_, name) => run(`savepoint "${name.replaceAll('"', '""')}"`),
		rollbackToSavepoint: (_, name) => run(`rollback to savepoint "${name.replaceAll('"', '""')}"`),
		releaseSavepoint: (_, name) => run(`release savepoint "${name.replaceAll('"', '""')}"`),
		destroy: () => client.close(),
	};
}

const changingCommands = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

function readAnswer<Row>({ command, rowCount, fields, rows }: QueryAnswer): QueryResult<Row> {
	const read = rows.map(createRowReader<Row>(fields));
	return changingCommands.has(command)
		? { rows: read, numAffectedRows: BigInt(rowCount) }
		: { rows: read };
}

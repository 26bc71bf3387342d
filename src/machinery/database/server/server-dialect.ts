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
import type pg from "pg";
import type { SentQuery } from "../connection/sent-query.ts";
import { Flight } from "./flight.ts";

/**
 * Kysely on a server. Its own dialect for node-postgres waits for the answer to each statement before it sends the next,
 * and has every statement planned anew.
 */
export function createServerDialect(pool: pg.Pool): Dialect {
	return {
		createAdapter: () => new PostgresAdapter(),
		createQueryCompiler: () => new PostgresQueryCompiler(),
		createIntrospector: (db) => new PostgresIntrospector(db),
		createDriver: () => createDriver(pool),
	};
}

interface ServerConnection extends DatabaseConnection {
	readonly client: pg.PoolClient;
}

function createDriver(pool: pg.Pool): Driver {
	const connections = new WeakMap<pg.PoolClient, ServerConnection>();
	const run = async (connection: DatabaseConnection, sql: string) => {
		await connection.executeQuery(CompiledQuery.raw(sql));
	};
	const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
	return {
		async init() {},
		async acquireConnection() {
			const client = await pool.connect();
			const known = connections.get(client) ?? createConnection(client);
			connections.set(client, known);
			return known;
		},
		async releaseConnection(connection) {
			(connection as ServerConnection).client.release();
		},
		// The guard in front begins with the first statement.
		async beginTransaction() {},
		commitTransaction: (connection) => run(connection, "commit"),
		rollbackTransaction: (connection) => run(connection, "rollback"),
		savepoint: (connection, name) => run(connection, `savepoint ${quote(name)}`),
		rollbackToSavepoint: (connection, name) =>
			run(connection, `rollback to savepoint ${quote(name)}`),
		releaseSavepoint: (connection, name) => run(connection, `release savepoint ${quote(name)}`),
		destroy: () => pool.end(),
	};
}

function createConnection(client: pg.PoolClient): ServerConnection {
	return {
		client,
		executeQuery: <Row>(query: SentQuery) =>
			new Promise<QueryResult<Row>>((resolve, reject) => {
				const asked = new Error();
				const flight = new Flight<Row>(query, (error, result) => {
					if (result !== undefined) return resolve(result);
					// Where it was asked, instead of where the driver read the answer.
					if (error !== null)
						error.stack = `${error}\n${asked.stack?.split("\n").slice(1).join("\n")}`;
					reject(error);
				});
				client.query(flight as never);
			}),
		streamQuery() {
			throw new Error("Rows are not streamed; declare a cursor in a transaction.");
		},
	};
}

import {
	CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult,
	type TransactionSettings,
} from "kysely";
import { writeParameter } from "../values/write-parameter.ts";
import { isUnanswered, type SentQuery } from "./sent-query.ts";
import { refuseUnsafeStatement } from "./statement-guard.ts";

interface GuardedConnection extends DatabaseConnection {
	readonly inner: DatabaseConnection;
	phase: "free" | "in transaction" | "ended";
	/** A statement of the transaction failed, so the engine has already given it up. */
	failed: boolean;
	/** Whether the engine knows of the transaction: it is begun with its first statement, not before. */
	begun: boolean;
	/** What waits to be sent with the next statement. */
	ahead: readonly string[];
	running: Promise<unknown>;
}

/**
 * The same dialect with the guards that both engines need:
 *
 * - Nothing runs on a connection once its transaction has begun to end, or after it was given back. A query that a
 *   request forgot to await, or that goes on after an abort, would otherwise run outside the transaction: as the login
 *   role, past every policy.
 * - A commit after a failed statement is an error. PostgreSQL answers such a commit with a rollback and no complaint, and
 *   a request that caught the failure would believe that its rows were saved.
 * - Parameters are written, and statements checked, in one place.
 * - A transaction's beginning and its marks go with its first statement, in one flight: each flight costs both sides more
 *   than most statements do. A transaction that asked nothing is never begun.
 *
 * `beforeAcquire` may throw to refuse a connection.
 */
export function guardDialect(dialect: Dialect, beforeAcquire: () => void): Dialect {
	return {
		createAdapter: () => dialect.createAdapter(),
		createQueryCompiler: () => dialect.createQueryCompiler(),
		createIntrospector: (db) => dialect.createIntrospector(db),
		createDriver: () => guardDriver(dialect.createDriver(), beforeAcquire),
	};
}

function guardDriver(driver: Driver, beforeAcquire: () => void): Driver {
	const guarded = (connection: DatabaseConnection) => connection as GuardedConnection;
	return {
		init: () => driver.init(),
		destroy: () => driver.destroy(),
		async acquireConnection() {
			beforeAcquire();
			return guardConnection(await driver.acquireConnection());
		},
		async releaseConnection(connection) {
			guarded(connection).phase = "ended";
			await guarded(connection).running;
			await driver.releaseConnection(guarded(connection).inner);
		},
		async beginTransaction(connection, settings: TransactionSettings) {
			guarded(connection).failed = false;
			guarded(connection).begun = false;
			guarded(connection).ahead = [writeBegin(settings)];
			guarded(connection).phase = "in transaction";
		},
		async commitTransaction(connection) {
			guarded(connection).phase = "ended";
			await guarded(connection).running;
			if (guarded(connection).failed) {
				throw new Error("A statement of the transaction failed, so nothing of it is saved.");
			}
			if (guarded(connection).begun) await driver.commitTransaction(guarded(connection).inner);
		},
		async rollbackTransaction(connection) {
			guarded(connection).phase = "ended";
			await guarded(connection).running;
			if (guarded(connection).begun) await driver.rollbackTransaction(guarded(connection).inner);
		},
		async savepoint(connection, name, compile) {
			if (guarded(connection).ahead.length > 0) {
				await guarded(connection).executeQuery(CompiledQuery.raw("select"));
			}
			await driver.savepoint?.(guarded(connection).inner, name, compile);
		},
		async rollbackToSavepoint(connection, name, compile) {
			await driver.rollbackToSavepoint?.(guarded(connection).inner, name, compile);
			guarded(connection).failed = false;
		},
		async releaseSavepoint(connection, name, compile) {
			await driver.releaseSavepoint?.(guarded(connection).inner, name, compile);
		},
	};
}

function guardConnection(inner: DatabaseConnection): GuardedConnection {
	return {
		inner,
		phase: "free",
		failed: false,
		begun: false,
		ahead: [],
		running: Promise.resolve(),
		async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
			if (this.phase === "ended") {
				throw new Error("The transaction has ended: this query came too late and was not run.");
			}
			if (isUnanswered(query)) {
				this.ahead = [...this.ahead, query.sql];
				return { rows: [] };
			}
			refuseUnsafeStatement(query.sql, query.parameters);
			const parameters = query.parameters.map(writeParameter);
			const ahead = this.ahead.length === 0 ? {} : { ahead: this.ahead };
			this.ahead = [];
			this.begun = true;
			const sent: SentQuery = { ...query, parameters, ...ahead };
			const result = inner.executeQuery<Row>(sent);
			this.running = result.catch(() => {
				this.failed = true;
			});
			return result;
		},
		streamQuery() {
			throw new Error("Rows are not streamed; declare a cursor in a transaction.");
		},
	};
}

function writeBegin({ isolationLevel, accessMode }: TransactionSettings): string {
	return [
		"start transaction",
		isolationLevel === undefined ? "" : `isolation level ${isolationLevel}`,
		accessMode ?? "",
	].join(" ");
}

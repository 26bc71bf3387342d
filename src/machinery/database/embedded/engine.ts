import type { PGlite, Results } from "@electric-sql/pglite";
import { ensureEngineFolder } from "./engine-folder.ts";
import { openDurableEngine } from "./open-durable-engine.ts";
import type { QueryAnswer, WorkerSettings } from "./worker-messages.ts";

/** The embedded engine, one statement at a time. Whoever holds it must hold the folder's lock. */
export interface Engine {
	/** `ahead`: statements that are run before it; when one of them fails, it is not run. */
	query(
		sql: string,
		parameters: readonly (string | null)[],
		ahead?: readonly string[],
	): Promise<QueryAnswer>;
	/** Whether it was done: in the middle of a transaction both commands would be refused. */
	upkeep(): Promise<boolean>;
	close(): Promise<void>;
}

export async function openEngine({
	dataFolder,
}: Pick<WorkerSettings, "dataFolder">): Promise<Engine> {
	const engine = await openDurableEngine(await ensureEngineFolder(dataFolder));
	return {
		async query(sql, parameters, ahead = []) {
			if (ahead.length > 0) await engine.exec(ahead.join("; "));
			return runQuery(engine, sql, parameters);
		},
		upkeep: () => doUpkeep(engine),
		async close() {
			await engine.exec("checkpoint").catch(() => undefined);
			await engine.close();
		},
	};
}

/** Without parameters by the simple protocol, as the server's driver does: several statements may stand in one text. */
async function runQuery(
	engine: PGlite,
	sql: string,
	parameters: readonly (string | null)[],
): Promise<QueryAnswer> {
	const options = { rowMode: "array" } as const;
	const results: Results[] =
		parameters.length === 0
			? await engine.exec(sql, options)
			: [await engine.query(sql, [...parameters], options)];
	const last = results.at(-1) as (Results & { command?: string; rowCount?: number }) | undefined;
	return {
		command: last?.command ?? "",
		rowCount: last?.rowCount ?? 0,
		fields: (last?.fields ?? []).map(({ name, dataTypeID }) => ({ name, oid: dataTypeID })),
		rows: (last?.rows ?? []) as unknown as readonly (readonly (string | null)[])[],
	};
}

/** The embedded engine has neither automatic checkpoint (its log grew to 3.9 GB) nor autovacuum. */
async function doUpkeep(engine: PGlite): Promise<boolean> {
	if (engine.isInTransaction()) return false;
	await engine.exec("vacuum (analyze, skip_locked)");
	await engine.exec("checkpoint");
	return true;
}

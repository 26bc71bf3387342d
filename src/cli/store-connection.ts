import { existsSync } from "node:fs";
import { failure, type Result } from "../ground/vocabulary/result.ts";
import type { AnalysedTables } from "../knowledge/gaps/analyses/municipality-data-store.ts";
import {
	type ConnectionSettings,
	type Database,
	openDatabase,
} from "../machinery/database/open-database.ts";
import { describeOpeningProblem } from "../machinery/database/problem-texts.ts";
import { readAllMigrations } from "../serving/all-migrations.ts";
import { prepareStore } from "../serving/prepare-store.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { StoreArguments } from "./store-arguments.ts";
import { storeTexts } from "./store-texts.ts";
import type { Terminal } from "./terminal.ts";

export type StoredTables = AnalysedTables;

/** The folder that is named, else what the environment says, as the server has it. */
export function findConnection(
	data: string | undefined,
	environment: NodeJS.ProcessEnv = process.env,
): ConnectionSettings {
	const url = environment.DATABASE_URL;
	if (data === undefined && url) return { server: { url, connections: 2 } };
	return { embedded: { dataFolder: data ?? (environment.RODTRAD_DATA || "data") } };
}

/**
 * Opens the store for one command, runs it, and closes the store however it ends. `mayCreate`: a data folder that is not
 * there is made; else it is a mistake in its name.
 */
export async function onStore(
	{ data, language }: StoreArguments,
	terminal: Terminal,
	mayCreate: boolean,
	run: (database: Database<StoredTables>) => Promise<ExitCode>,
): Promise<ExitCode> {
	const connection = findConnection(data);
	const missing = findMissingFolder(connection);
	if (missing !== undefined && !mayCreate) {
		terminal.complain(storeTexts[language].noStore(missing));
		return exitCode.wrongCall;
	}
	terminal.progress(storeTexts[language].opening);
	const opened = await openStore(connection);
	if (!opened.ok) {
		terminal.complain(opened.problem[language]);
		return exitCode.wrongCall;
	}
	try {
		return await run(opened.value);
	} finally {
		await opened.value.close();
	}
}

/** The folder of an embedded store that nobody has made. */
export function findMissingFolder(connection: ConnectionSettings): string | undefined {
	if (!("embedded" in connection)) return undefined;
	const { dataFolder } = connection.embedded;
	return existsSync(dataFolder) ? undefined : dataFolder;
}

async function openStore(
	connection: ConnectionSettings,
): Promise<Result<Database<StoredTables>, ReturnType<typeof describeOpeningProblem>>> {
	const opened = await openDatabase<StoredTables>({
		...connection,
		migrations: readAllMigrations(),
	});
	if (!opened.ok) return failure(describeOpeningProblem(opened.problem));
	await prepareStore(opened.value);
	return opened;
}

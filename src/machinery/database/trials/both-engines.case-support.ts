import { afterAll, beforeAll, describe } from "vitest";
import { type Migration, readMigrations, tenancyMigrations } from "../migrating/migration-files.ts";
import { type ConnectionSettings, type Database, openDatabase } from "../open-database.ts";
import { createDataFolder } from "./embedded-trial.case-support.ts";
import { findServerPrograms, startTrialServer, type TrialServer } from "./trial-server.ts";
import { type TrialTables, trialTables } from "./trial-tables.case-support.ts";

export interface TrialEngine {
	readonly engine: "embedded" | "server";
	/** Where a new, empty database is; on the server with five connections. */
	createEmpty(): Promise<ConnectionSettings>;
	/** The server itself, for what only its superuser can do. */
	getServer(): TrialServer;
}

/** The tests on the embedded engine, and on PostgreSQL where its programs are installed. */
export function describeOnBothEngines(name: string, tests: (trial: TrialEngine) => void): void {
	describe(`${name}, embedded engine`, () => {
		tests({
			engine: "embedded",
			createEmpty: async () => ({ embedded: { dataFolder: await createDataFolder() } }),
			getServer() {
				throw new Error("The embedded engine has no server.");
			},
		});
	});
	describeOnServer(`${name}, PostgreSQL`, tests);
}

export function describeOnServer(name: string, tests: (trial: TrialEngine) => void): void {
	const programs = findServerPrograms();
	describe.skipIf(programs === undefined)(name, () => {
		let server: TrialServer;
		beforeAll(async () => {
			server = await startTrialServer(programs!);
		});
		afterAll(() => server?.stop());
		tests({
			engine: "server",
			createEmpty: async () => ({ server: { url: await server.createDatabase(), connections: 5 } }),
			getServer: () => server,
		});
	});
}

export function getTrialMigrations(): readonly Migration[] {
	return [...readMigrations([tenancyMigrations]), trialTables];
}

/** Opens with the trial tables; a problem fails the test. */
export async function openTrial(settings: ConnectionSettings): Promise<Database<TrialTables>> {
	const opened = await openDatabase<TrialTables>({ ...settings, migrations: getTrialMigrations() });
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	return opened.value;
}

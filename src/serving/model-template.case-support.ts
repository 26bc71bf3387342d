import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type ConnectionSettings, openDatabase } from "../machinery/database/open-database.ts";
import {
	createDataFolder,
	getTrialsFolder,
} from "../machinery/database/trials/embedded-trial.case-support.ts";
import { runOn } from "../machinery/database/trials/trial-server.ts";
import { readAllMigrations } from "./all-migrations.ts";

/** A new data folder with the whole schema: a copy of one that is made once in the run. */
export async function createModelFolder(): Promise<ConnectionSettings> {
	const template = await makeOnce("model-folder", async () => {
		const dataFolder = await createDataFolder();
		await bringUp({ embedded: { dataFolder } });
		return dataFolder;
	});
	const dataFolder = fs.mkdtempSync(path.join(getTrialsFolder(), "model-"));
	fs.cpSync(template, dataFolder, { recursive: true });
	return { embedded: { dataFolder } };
}

/** The run's own server, for the tests that need nothing of a server but a database; see scripts/trial-folder.mjs. */
export function findSharedServer(): string | undefined {
	return process.env.RODTRAD_TRIAL_SERVER;
}

/** A new database on the run's own server with the whole schema: a copy of one that is made once in the run. */
export async function createModelDatabase(server: string): Promise<ConnectionSettings> {
	const asApp = (database: string) => `${server.replace("//postgres@", "//app@")}/${database}`;
	const template = await makeOnce("model-database", async () => {
		await runOn(`${server}/postgres`, "create database model owner app");
		await bringUp({ server: { url: asApp("model"), connections: 1 } });
		return "model";
	});
	const name = `model_${randomUUID().replaceAll("-", "")}`;
	await runOn(`${server}/postgres`, `create database ${name} template ${template} owner app`);
	return { server: { url: asApp(name), connections: 5 } };
}

async function bringUp(settings: ConnectionSettings): Promise<void> {
	const opened = await openDatabase<unknown>({ ...settings, migrations: readAllMigrations() });
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	await opened.value.close();
}

/** A new data folder of all that `fill` put in: a copy of one that is filled once in the run under this name. */
export async function createFilledFolder(
	name: string,
	fill: (settings: ConnectionSettings) => Promise<void>,
): Promise<ConnectionSettings> {
	const template = await makeOnce(name, async () => {
		const settings = await createModelFolder();
		await fill(settings);
		if (!("embedded" in settings)) throw new Error("A model folder is of the embedded engine.");
		return settings.embedded.dataFolder;
	});
	const dataFolder = fs.mkdtempSync(path.join(getTrialsFolder(), `${name}-`));
	fs.cpSync(template, dataFolder, { recursive: true });
	return { embedded: { dataFolder } };
}

/** What the first of all test files makes, for the others that wait for it meanwhile; known by its name in the run. */
async function makeOnce(name: string, make: () => Promise<string>): Promise<string> {
	const made = path.join(getTrialsFolder(), `${name}.made`);
	try {
		fs.mkdirSync(path.join(getTrialsFolder(), `${name}.making`));
	} catch {
		while (!fs.existsSync(made)) await setTimeout(50);
		return fs.readFileSync(made, "utf8");
	}
	const result = await make();
	fs.writeFileSync(`${made}.part`, result);
	fs.renameSync(`${made}.part`, made);
	return result;
}

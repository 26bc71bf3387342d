import fs from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { openEngine } from "../embedded/engine.ts";

/** The run's temporary folder; see scripts/trial-folder.mjs. */
export function getTrialsFolder(): string {
	const folder = process.env.RODTRAD_TRIALS;
	if (folder === undefined) throw new Error("The test run has no temporary folder.");
	return folder;
}

/** A data folder with a new, empty database: a copy of one that is made once in the run, for making it takes seconds. */
export async function createDataFolder(): Promise<string> {
	const template = await ensureTemplate();
	const folder = fs.mkdtempSync(path.join(getTrialsFolder(), "data-"));
	fs.cpSync(template, folder, { recursive: true });
	return folder;
}

async function ensureTemplate(): Promise<string> {
	const template = path.join(getTrialsFolder(), "template");
	const making = `${template}.making`;
	try {
		fs.mkdirSync(making);
	} catch {
		while (!fs.existsSync(template)) await setTimeout(50);
		return template;
	}
	await (await openEngine({ dataFolder: making })).close();
	// The folder stays as the mark that it is made; what is in it moves.
	const staging = `${template}.ready`;
	fs.cpSync(making, staging, { recursive: true });
	fs.renameSync(staging, template);
	return template;
}

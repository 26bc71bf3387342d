import fs from "node:fs";
import path from "node:path";
import { openDurableEngine } from "./open-durable-engine.ts";

/**
 * The engine's own folder inside the data folder, made when it is missing. It is made under another name, synced file by
 * file and renamed, so that a stop in the middle of the first start leaves nothing that looks like a database.
 */
export async function ensureEngineFolder(dataFolder: string): Promise<string> {
	// Personal data: for the owner of the process alone, whatever the umask is.
	fs.mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
	fs.chmodSync(dataFolder, 0o700);
	const folder = path.join(dataFolder, "engine");
	if (fs.existsSync(folder)) return folder;
	const unfinished = path.join(dataFolder, "engine.unfinished");
	fs.rmSync(unfinished, { recursive: true, force: true });
	fs.mkdirSync(unfinished, { mode: 0o700 });
	const engine = await openDurableEngine(unfinished);
	await engine.close();
	syncTree(unfinished);
	fs.renameSync(unfinished, folder);
	syncFolder(dataFolder);
	return folder;
}

function syncTree(folder: string): void {
	for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
		const place = path.join(folder, entry.name);
		if (entry.isDirectory()) syncTree(place);
		else syncFile(place);
	}
	syncFolder(folder);
}

function syncFile(file: string): void {
	const descriptor = fs.openSync(file, "r+");
	fs.fsyncSync(descriptor);
	fs.closeSync(descriptor);
}

function syncFolder(folder: string): void {
	if (process.platform === "win32") return; // cannot be done there, and NTFS journals names itself
	const descriptor = fs.openSync(folder, "r");
	fs.fsyncSync(descriptor);
	fs.closeSync(descriptor);
}

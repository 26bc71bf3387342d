import { PGlite } from "@electric-sql/pglite";
import { sessionSettings } from "../connection/session-settings.ts";
import { openDurableFileSystem } from "./durable-file-system.ts";

/** `-F` switches fsync off; the library passes it on every start. */
const libraryParameters = PGlite.defaultStartParams.filter((parameter) => parameter !== "-F");

const ourParameters = [
	// The engine's fdatasync does nothing at all; its fsync is ours.
	["wal_sync_method", "fsync"],
	["fsync", "on"],
	["full_page_writes", "on"],
	["synchronous_commit", "on"],
	...sessionSettings,
].flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/** Opens the engine on its folder, making the database when the folder is empty. Values stay text both ways. */
export async function openDurableEngine(folder: string): Promise<PGlite> {
	const engine = await PGlite.create({
		fs: openDurableFileSystem(folder),
		startParams: [...libraryParameters, ...ourParameters],
	});
	for (const oid of Object.keys(engine.serializers)) engine.serializers[oid] = keepText;
	engine.parsers = Object.fromEntries(Object.keys(engine.parsers).map((oid) => [oid, keepText]));
	return engine;
}

const keepText = (text: string) => text;

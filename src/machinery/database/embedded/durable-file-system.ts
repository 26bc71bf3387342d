import fs from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

interface Stream {
	readonly nfd: number;
}

interface EngineModule {
	readonly NODEFS: { readonly stream_ops: { fsync?: (stream: Stream) => number } };
}

/**
 * PGlite's file system on a folder, with an fsync that reaches the disk. The library's own has none, so a row that was
 * acknowledged was lost with the power: 24 of 24 simulated losses destroyed the folder. The engine asks for fsync
 * where PostgreSQL needs it; this answers before it returns.
 */
export function openDurableFileSystem(folder: string): NodeFS {
	const fileSystem = new NodeFS(folder);
	const initialise = fileSystem.init.bind(fileSystem);
	fileSystem.init = async (pg: PGlite, options) => {
		const { emscriptenOpts } = await initialise(pg, options);
		const giveFsync = (engine: EngineModule) => {
			engine.NODEFS.stream_ops.fsync = syncToDisk;
		};
		return {
			emscriptenOpts: {
				...emscriptenOpts,
				preRun: [...(emscriptenOpts.preRun ?? []), giveFsync as never],
			},
		};
	};
	return fileSystem;
}

function syncToDisk(stream: Stream): number {
	try {
		fs.fsyncSync(stream.nfd);
	} catch (error) {
		// Windows cannot sync a folder, nor a file open for reading only; NTFS keeps its own journal of names.
		if (process.platform === "win32" && (error as NodeJS.ErrnoException).code === "EPERM") return 0;
		throw error;
	}
	return 0;
}

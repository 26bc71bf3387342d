import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file to be written, by its path below the output folder. */
export interface OutputFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/**
 * Writes the files and gives their paths. Each is written beside its place and then moved there, so that a file is
 * either the old one or the whole new one.
 */
export async function writeOutputFiles(
	directory: string,
	files: readonly OutputFile[],
): Promise<string[]> {
	const written: string[] = [];
	for (const { path, content } of files) {
		const target = join(directory, path);
		const unfinished = `${target}.unfinished`;
		await mkdir(dirname(target), { recursive: true });
		await writeFile(unfinished, content);
		await rename(unfinished, target);
		written.push(target);
	}
	return written;
}

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file to be written, by its path below the output folder. */
export interface OutputFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/**
 * Writes the files and gives their paths. Each is written beside its place and then moved there, so that a file is
 * either the old one or the whole new one, also when two commands write to the same folder.
 */
export async function writeOutputFiles(
	directory: string,
	files: readonly OutputFile[],
): Promise<string[]> {
	const written: string[] = [];
	for (const { path, content } of files) {
		const target = join(directory, path);
		const unfinished = `${target}.${process.pid}.unfinished`;
		await mkdir(dirname(target), { recursive: true });
		try {
			await writeFile(unfinished, content);
			await rename(unfinished, target);
		} catch (error) {
			await rm(unfinished, { force: true });
			throw error;
		}
		written.push(target);
	}
	return written;
}

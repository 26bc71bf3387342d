import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { failure, type Result, success } from "../ground/vocabulary/result.ts";
import type { FileKind } from "../knowledge/gaps/files/file-kinds.ts";
import type { GivenFiles } from "../knowledge/gaps/files/files-content.ts";
import { maxFileBytes } from "../machinery/importing/limits.ts";
import type { NamedBytes } from "../machinery/importing/records.ts";

/** Which file could not be opened, and why: the system's own word, such as ENOENT, or `not-a-file`. */
export interface UnreadableFile {
	readonly path: string;
	readonly reason: string;
}

/** Each file that is named, by its kind. */
export async function readInputFiles<Kind extends FileKind>(
	paths: Readonly<Partial<Record<FileKind, string>>> & Readonly<Record<Kind, string>>,
): Promise<Result<GivenFiles & Readonly<Record<Kind, NamedBytes>>, UnreadableFile>> {
	const files: Partial<Record<FileKind, NamedBytes>> = {};
	for (const [kind, path] of Object.entries(paths) as [FileKind, string][]) {
		try {
			// A pipe would be waited for without end.
			const found = await stat(path);
			if (!found.isFile() && !found.isDirectory()) return failure({ path, reason: "not-a-file" });
			files[kind] = { name: basename(path), bytes: await readUpToLimit(path) };
		} catch (error) {
			return failure({ path, reason: reasonOf(error) });
		}
	}
	return success(files as GivenFiles & Readonly<Record<Kind, NamedBytes>>);
}

/** One byte more than is let through, so that a file that is too large is told from one that just fits. */
async function readUpToLimit(path: string): Promise<Uint8Array> {
	const file = await open(path, "r");
	try {
		const { size } = await file.stat();
		const bytes = new Uint8Array(Math.min(size, maxFileBytes + 1));
		let filled = 0;
		while (filled < bytes.length) {
			const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
			if (bytesRead === 0) break;
			filled += bytesRead;
		}
		return bytes.subarray(0, filled);
	} finally {
		await file.close();
	}
}

export function reasonOf(error: unknown): string {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../main.ts";

/** A folder of its own, gone when the test is over. */
export function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "rodtrad-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

export interface CommandOutcome {
	readonly code: number;
	readonly printed: readonly string[];
	readonly complained: readonly string[];
	/** Names of the files in the output folder, sorted. */
	readonly written: readonly string[];
	readonly read: (name: string) => string;
}

/**
 * Runs a command on files that are given by kind, and says all that it did. Words come after the files, so they can
 * name others.
 */
export async function runCommand(
	command: string,
	files: Readonly<Record<string, string | Uint8Array>>,
	...words: readonly string[]
): Promise<CommandOutcome> {
	const folder = makeFolder();
	const named = Object.entries(files).flatMap(([kind, content]) => {
		const path = join(folder, `${kind}.csv`);
		writeFileSync(path, content);
		return [`--${kind}`, path];
	});
	const out = join(folder, "out");
	const printed: string[] = [];
	const complained: string[] = [];
	const code = await run([command, ...named, "--out", out, ...words], {
		print: (line) => printed.push(line),
		complain: (line) => complained.push(line),
		progress: () => {},
	});
	const written = existing(out);
	return {
		code,
		printed,
		complained,
		written,
		read: (name) => readFileSync(join(out, name), "utf8"),
	};
}

function existing(folder: string): string[] {
	try {
		return readdirSync(folder).sort();
	} catch {
		return [];
	}
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** How many of `usual` rounds; `npm run soak` has four times as many. */
export function roundsOf(usual: number): number {
	return usual * Number(process.env.RODTRAD_TRIAL_TIMES ?? 1);
}

/**
 * Runs a source file as a process of its own and kills it (-9) `delay` milliseconds after it has said its `lines`th line.
 * Gives the lines it said. One that ends by itself before has said all it had to say.
 */
export async function killAfter(
	file: URL,
	words: readonly string[],
	{ lines, delay }: { readonly lines: number; readonly delay: number },
): Promise<readonly string[]> {
	const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(file), ...words], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const said: string[] = [];
	let rest = "";
	const ended = once(child, "close");
	const enough = new Promise<void>((resolve) => {
		child.stdout.on("data", (bytes) => {
			const parts = `${rest}${bytes}`.split("\n");
			rest = parts.pop() ?? "";
			said.push(...parts);
			if (said.length >= lines) resolve();
		});
	});
	await Promise.race([enough, ended]);
	await setTimeout(delay);
	child.kill("SIGKILL");
	await ended;
	return said;
}

import { demoSeed } from "../outlook/demo/demo-days.ts";
import { writeDemoRegion } from "../outlook/demo/write-demo-region.ts";
import type { ExitCode } from "./exit-code.ts";
import { runOutputJob } from "./output-job.ts";
import type { Terminal } from "./terminal.ts";

/** `rodtrad demo`: the invented region as the files that the other commands read. */
export function runDemo(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
	return runOutputJob(words, terminal, async () => writeDemoRegion(demoSeed));
}

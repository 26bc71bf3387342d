import type { ExitCode } from "./exit-code.ts";
import { runOutputJob } from "./output-job.ts";
import { writeTemplates } from "./template-files.ts";
import type { Terminal } from "./terminal.ts";

/** `rodtrad template`: an empty, explained spreadsheet for every file that a municipality can give. */
export function runTemplate(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
	return runOutputJob(words, terminal, async ({ language }) =>
		(await writeTemplates(language)).map(({ name, bytes }) => ({ path: name, content: bytes })),
	);
}

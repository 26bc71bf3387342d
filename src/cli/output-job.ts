import { type OutputArguments, readOutputArguments } from "./arguments.ts";
import { commandTexts } from "./command-texts.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { reasonOf } from "./input-files.ts";
import { type OutputFile, writeOutputFiles } from "./output-files.ts";
import { writeReason } from "./reason-texts.ts";
import type { Terminal } from "./terminal.ts";

/** A command that reads nothing and writes files. */
export async function runOutputJob(
	words: readonly string[],
	terminal: Terminal,
	work: (call: OutputArguments) => Promise<readonly OutputFile[]>,
): Promise<ExitCode> {
	const call = readOutputArguments(words);
	if (!call.ok) {
		terminal.complain(call.problem);
		return exitCode.wrongCall;
	}
	const { language, out } = call.value;
	const files = await work(call.value);
	try {
		for (const path of await writeOutputFiles(out, files)) terminal.print(path);
	} catch (error) {
		terminal.complain(
			commandTexts[language].cannotWrite(out, writeReason(reasonOf(error), language)),
		);
		return exitCode.wrongCall;
	}
	return exitCode.done;
}

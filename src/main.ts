import { commandTexts } from "./cli/command-texts.ts";
import { runDemo } from "./cli/demo-command.ts";
import { type ExitCode, exitCode } from "./cli/exit-code.ts";
import { runPlan } from "./cli/plan-command.ts";
import { runProfile } from "./cli/profile-command.ts";
import { processTerminal } from "./cli/terminal.ts";
import { findToday } from "./cli/today.ts";

/** Runs one command and gives the exit code. `words` are what stands after the program's name. */
export async function run(words: readonly string[]): Promise<ExitCode> {
	const [command, ...rest] = words;
	switch (command) {
		case "plan":
			return runPlan(rest, findToday(), processTerminal);
		case "profile":
			return runProfile(rest, findToday(), processTerminal);
		case "demo":
			return runDemo(rest, processTerminal);
		case "help":
		case "--help":
		case "-h":
			processTerminal.print(commandTexts.nb.usage);
			return exitCode.done;
		default:
			if (command !== undefined) processTerminal.complain(commandTexts.nb.unknownCommand(command));
			processTerminal.complain(commandTexts.nb.usage);
			return exitCode.wrongCall;
	}
}

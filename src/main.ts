import { commandTexts } from "./cli/command-texts.ts";
import { runDemo } from "./cli/demo-command.ts";
import { type ExitCode, exitCode } from "./cli/exit-code.ts";
import { runPlan } from "./cli/plan-command.ts";
import { runProfile } from "./cli/profile-command.ts";
import { runTemplate } from "./cli/template-command.ts";
import { processTerminal, type Terminal } from "./cli/terminal.ts";
import { findToday } from "./cli/today.ts";

/** Runs one command and gives the exit code. `words` are what stands after the program's name. */
export async function run(
	words: readonly string[],
	terminal: Terminal = processTerminal,
): Promise<ExitCode> {
	const [command, ...rest] = words;
	switch (command) {
		case "plan":
			return runPlan(rest, findToday(), terminal);
		case "profile":
			return runProfile(rest, findToday(), terminal);
		case "template":
			return runTemplate(rest, terminal);
		case "demo":
			return runDemo(rest, terminal);
		case "serve":
			// Loaded when it is asked for: the other commands need neither server nor database.
			return (await import("./cli/serve-command.ts")).runServe(rest, terminal);
		case "import":
			return (await import("./cli/store-import-command.ts")).runImport(rest, findToday(), terminal);
		case "backup":
			return (await import("./cli/store-backup-commands.ts")).runBackup(rest, terminal);
		case "restore":
			return (await import("./cli/store-backup-commands.ts")).runRestore(rest, terminal);
		case "help":
		case "--help":
		case "-h":
			terminal.print(commandTexts.nb.usage);
			return exitCode.done;
		default:
			if (command !== undefined) terminal.complain(commandTexts.nb.unknownCommand(command));
			terminal.complain(commandTexts.nb.usage);
			return exitCode.wrongCall;
	}
}

import { createWriteStream, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { failure, type Result, success } from "../ground/vocabulary/result.ts";
import { isLanguage, type Language } from "../machinery/languages/language.ts";
import { type Serving, serve } from "../serving/serve.ts";
import { readSettings } from "../serving/settings/read-settings.ts";
import type { Settings } from "../serving/settings/settings.ts";
import { commandTexts } from "./command-texts.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { reasonOf } from "./input-files.ts";
import { writeReason } from "./reason-texts.ts";
import { serveCommandTexts } from "./serve-command-texts.ts";
import type { Terminal } from "./terminal.ts";

/** `rodtrad serve`: serves until the system asks it to stop. */
export async function runServe(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const call = readServeArguments(words, process.env.RODTRAD_CONFIG);
	if (!call.ok) {
		terminal.complain(call.problem);
		return exitCode.wrongCall;
	}
	const { language, settings } = call.value;
	const texts = serveCommandTexts[language];
	const stopped = waitForSignal();
	// Told to whoever watches; the log alone goes to standard output.
	const tell = terminal.complain;
	if (settings.site.demo) tell(texts.demo);
	const served = await serve(settings, {
		onProgress: (line) => tell(line[language]),
		log: openLog(settings),
	});
	if (!served.ok) {
		tell(served.problem[language]);
		return exitCode.wrongCall;
	}
	const { address, promises }: Serving = served.value;
	if (!settings.site.demo) tell(promises[language]);
	tell(texts.ready(address));
	await stopped;
	tell(texts.stopping);
	await served.value.stop();
	return exitCode.done;
}

interface ServeArguments {
	readonly language: Language;
	readonly settings: Settings;
}

function readServeArguments(
	words: readonly string[],
	configured: string | undefined,
): Result<ServeArguments, string> {
	let values: { readonly config?: string; readonly demo?: boolean; readonly lang?: string };
	try {
		({ values } = parseArgs({
			args: [...words],
			options: {
				config: { type: "string" },
				demo: { type: "boolean" },
				lang: { type: "string" },
			},
			strict: true,
		}));
	} catch (error) {
		return failure(commandTexts.nb.wrongOption(error instanceof Error ? error.message : ""));
	}
	const language = values.lang ?? "nb";
	if (!isLanguage(language)) return failure(commandTexts.nb.wrongLanguage(language));
	const path = values.config ?? configured;
	let file: string | undefined;
	try {
		file = path === undefined ? undefined : readFileSync(path, "utf8");
	} catch (error) {
		const reason = writeReason(reasonOf(error), language);
		return failure(commandTexts[language].cannotRead(path ?? "", reason));
	}
	const read = readSettings(file, process.env, values.demo === true ? { demo: true } : {});
	if (read.ok) return success({ language, settings: read.value });
	const texts = serveCommandTexts[language];
	const lines = read.problem.map(({ name, value, remedy }) =>
		texts.fault(name, value, remedy[language]),
	);
	return failure([texts.faults, ...lines].join("\n"));
}

function openLog({ logFile }: Settings): { write: (line: string) => void } {
	if (logFile === undefined) return { write: (line) => void process.stdout.write(line) };
	const stream = createWriteStream(logFile, { flags: "a", mode: 0o600 });
	return { write: (line) => void stream.write(line) };
}

/** A second signal does what the system does without us: it ends the process. */
function waitForSignal(): Promise<void> {
	return new Promise((resolve) => {
		const signals = ["SIGINT", "SIGTERM"] as const;
		const stop = () => {
			for (const signal of signals) process.removeListener(signal, stop);
			resolve();
		};
		for (const signal of signals) process.on(signal, stop);
	});
}

import type { PlainDate } from "../ground/vocabulary/plain-date.ts";
import type { FileKind } from "../knowledge/gaps/files/file-kinds.ts";
import type { ImportReport } from "../knowledge/gaps/files/import-report.ts";
import { readMunicipality } from "../knowledge/gaps/files/municipality-files.ts";
import { dropIdentityNumbers } from "../machinery/importing/cells/identity-number.ts";
import { readJobArguments } from "./arguments.ts";
import { commandTexts } from "./command-texts.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { writeFaultLine } from "./fault-line.ts";
import { readInputFiles, reasonOf } from "./input-files.ts";
import { nameMunicipality } from "./municipality-name.ts";
import { type OutputFile, writeOutputFiles } from "./output-files.ts";
import type { ReadJob } from "./read-job.ts";
import { writeReason } from "./reason-texts.ts";
import { runStoreJob } from "./store-job.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Reads the files that a command names and hands them to `work`, whose files are written with the import report.
 * When the input has errors only the report is written, and the faults go to standard error.
 */
export async function runMunicipalityJob(
	words: readonly string[],
	today: PlainDate,
	terminal: Terminal,
	work: (job: ReadJob) => Promise<readonly OutputFile[]>,
): Promise<ExitCode> {
	if (words.some((word) => word === "--from-store" || word.startsWith("--from-store="))) {
		return runStoreJob(words, today, terminal, work);
	}
	const call = readJobArguments(words, today);
	if (!call.ok) {
		terminal.complain(call.problem);
		return exitCode.wrongCall;
	}
	const { asOf, language, out } = call.value;
	const texts = commandTexts[language];
	terminal.progress(texts.reading);
	const files = await readInputFiles<"staff">(call.value.files);
	if (!files.ok) {
		const { path, reason } = files.problem;
		terminal.complain(texts.cannotRead(dropIdentityNumbers(path), writeReason(reason, language)));
		return exitCode.wrongCall;
	}
	const { data, report } = readMunicipality(files.value, asOf, language);
	const reportFile = { path: "import-report.json", content: writeReport(report) };
	const outputs =
		data === null
			? []
			: await work({
					call: call.value,
					given: new Set(Object.keys(files.value) as FileKind[]),
					municipality: nameMunicipality(data.units),
					data,
					report,
				});
	terminal.progress(texts.writing);
	try {
		for (const path of await writeOutputFiles(out, [...outputs, reportFile])) terminal.print(path);
	} catch (error) {
		terminal.complain(texts.cannotWrite(out, writeReason(reasonOf(error), language)));
		return exitCode.wrongCall;
	}
	if (data === null) {
		for (const fault of report.faults) terminal.complain(writeFaultLine(fault, language));
		return exitCode.inputHasErrors;
	}
	terminal.progress(texts.done(report.faults.length));
	return exitCode.done;
}

function writeReport(report: ImportReport): string {
	return `${JSON.stringify(report, null, "\t")}\n`;
}

import type { PlainDate } from "../ground/vocabulary/plain-date.ts";
import type { ImportReport } from "../knowledge/gaps/files/import-report.ts";
import {
	type MunicipalityFiles,
	readMunicipality,
} from "../knowledge/gaps/files/municipality-files.ts";
import type { MunicipalityData } from "../knowledge/gaps/model.ts";
import { dropIdentityNumbers } from "../machinery/importing/cells/identity-number.ts";
import { type JobArguments, readJobArguments } from "./arguments.ts";
import { commandTexts } from "./command-texts.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { writeFaultLine } from "./fault-line.ts";
import { readInputFiles, reasonOf } from "./input-files.ts";
import { type OutputFile, writeOutputFiles } from "./output-files.ts";
import { writeReason } from "./reason-texts.ts";
import type { Terminal } from "./terminal.ts";

/** What a municipality's files gave, ready to be worked on. */
export interface ReadJob {
	readonly call: JobArguments;
	readonly files: MunicipalityFiles;
	readonly data: MunicipalityData;
	readonly report: ImportReport;
}

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
	const call = readJobArguments(words, today);
	if (!call.ok) {
		terminal.complain(call.problem);
		return exitCode.wrongCall;
	}
	const { asOf, language, out } = call.value;
	const texts = commandTexts[language];
	terminal.progress(texts.reading);
	const files = await readInputFiles(call.value.files);
	if (!files.ok) {
		const { path, reason } = files.problem;
		terminal.complain(texts.cannotRead(dropIdentityNumbers(path), writeReason(reason, language)));
		return exitCode.wrongCall;
	}
	const { data, report } = readMunicipality(files.value, asOf, language);
	const reportFile = { path: "import-report.json", content: writeReport(report) };
	const outputs =
		data === null ? [] : await work({ call: call.value, files: files.value, data, report });
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

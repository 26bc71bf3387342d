import type { PlainDate } from "../ground/vocabulary/plain-date.ts";
import { findStaffObstacle } from "../knowledge/gaps/analyses/analysis-obstacles.ts";
import { getMunicipalityData } from "../knowledge/gaps/analyses/municipality-data-store.ts";
import type { FileKind } from "../knowledge/gaps/files/file-kinds.ts";
import type { ImportReport } from "../knowledge/gaps/files/import-report.ts";
import type { MunicipalityData } from "../knowledge/gaps/model.ts";
import type { Language } from "../machinery/languages/language.ts";
import { commandTexts } from "./command-texts.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { reasonOf } from "./input-files.ts";
import { type OutputFile, writeOutputFiles } from "./output-files.ts";
import type { ReadJob } from "./read-job.ts";
import { writeReason } from "./reason-texts.ts";
import { readStoredJobArguments } from "./store-arguments.ts";
import { onStore } from "./store-connection.ts";
import { findOrganisation } from "./store-organisation.ts";
import { storeTexts } from "./store-texts.ts";
import type { Terminal } from "./terminal.ts";

/** As `runMunicipalityJob`, on what is stored of an organisation instead of files. */
export async function runStoreJob(
	words: readonly string[],
	today: PlainDate,
	terminal: Terminal,
	work: (job: ReadJob) => Promise<readonly OutputFile[]>,
): Promise<ExitCode> {
	const call = readStoredJobArguments(words, today);
	if (!call.ok) {
		terminal.complain(call.problem);
		return exitCode.wrongCall;
	}
	const { language, asOf, organisation, out } = call.value;
	return onStore(call.value, terminal, false, async (database) => {
		const found = await findOrganisation(database, organisation, language);
		if (!found.ok) {
			terminal.complain(found.problem);
			return exitCode.wrongCall;
		}
		const { id, name } = found.value;
		const { data } = await database.withTenant(
			{ organisation: id, today, roles: ["system"] },
			(db) => getMunicipalityData(db, asOf),
		);
		const obstacle = findStaffObstacle(data, asOf);
		if (obstacle !== undefined) {
			terminal.complain(obstacle.detail?.[language] ?? obstacle.code);
			return exitCode.inputHasErrors;
		}
		const outputs = await work({
			call: call.value,
			given: givenIn(data),
			municipality: name,
			data,
			report: reportOnStored(data, language),
		});
		terminal.progress(commandTexts[language].writing);
		try {
			for (const path of await writeOutputFiles(out, outputs)) terminal.print(path);
		} catch (error) {
			const reason = writeReason(reasonOf(error), language);
			terminal.complain(commandTexts[language].cannotWrite(out, reason));
			return exitCode.wrongCall;
		}
		terminal.progress(commandTexts[language].done(0));
		return exitCode.done;
	});
}

function countByKind({ units, employments, catalogue, holdings, requirements }: MunicipalityData) {
	const counts: readonly (readonly [FileKind, number])[] = [
		["staff", employments.length],
		["units", units.length],
		["catalogue", catalogue?.length ?? 0],
		["holdings", holdings.length],
		["requirements", requirements.length],
	];
	return counts.filter(([, rows]) => rows > 0);
}

function givenIn(data: MunicipalityData): ReadonlySet<FileKind> {
	return new Set(countByKind(data).map(([kind]) => kind));
}

/** What the plan says of the data behind it: the rows that are stored, all of them read without faults when they came. */
function reportOnStored(data: MunicipalityData, language: Language): ImportReport {
	return {
		files: countByKind(data).map(([kind, rows]) => ({
			kind,
			file: storeTexts[language].stored,
			sheet: null,
			rowsRead: rows,
			rowsUsed: rows,
			ignoredColumns: [],
		})),
		faults: [],
	};
}

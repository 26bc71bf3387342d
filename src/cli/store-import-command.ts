import { randomUUID } from "node:crypto";
import { identifierOf } from "../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../ground/vocabulary/result.ts";
import type { GivenFiles } from "../knowledge/gaps/files/files-content.ts";
import type { ImportReport } from "../knowledge/gaps/files/import-report.ts";
import { readFiles } from "../knowledge/gaps/files/read-files.ts";
import { type CountsByKind, changeKinds } from "../knowledge/imports/differences/change-counts.ts";
import { contentOfFiles } from "../knowledge/imports/import-content.ts";
import { asKnown } from "../knowledge/imports/known-municipality.ts";
import { applyMunicipality, dryRun } from "../knowledge/imports/municipality-store.ts";
import { describeObstacle } from "../knowledge/imports/obstacle-texts.ts";
import { makeStorable } from "../knowledge/imports/storable-content.ts";
import { getStoredMunicipality } from "../knowledge/imports/stored-municipality-store.ts";
import type { Database } from "../machinery/database/open-database.ts";
import { dropIdentityNumbers } from "../machinery/importing/cells/identity-number.ts";
import { commandTexts } from "./command-texts.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { writeFaultLine } from "./fault-line.ts";
import { readInputFiles } from "./input-files.ts";
import { writeReason } from "./reason-texts.ts";
import { type ImportArguments, readImportArguments } from "./store-arguments.ts";
import { onStore, type StoredTables } from "./store-connection.ts";
import { addMunicipality, type FoundOrganisation, findOrganisation } from "./store-organisation.ts";
import { storeTexts } from "./store-texts.ts";
import type { Terminal } from "./terminal.ts";

/**
 * `rodtrad import`: a municipality's files into the store. Without `--confirm` it says what would change and changes
 * nothing; with it everything is saved, or nothing.
 */
export async function runImport(
	words: readonly string[],
	today: PlainDate,
	terminal: Terminal,
): Promise<ExitCode> {
	const read = readImportArguments(words, today);
	if (!read.ok) {
		terminal.complain(read.problem);
		return exitCode.wrongCall;
	}
	const call = read.value;
	const { language } = call;
	terminal.progress(commandTexts[language].reading);
	const files = await readInputFiles<never>(call.files);
	if (!files.ok) {
		const { path, reason } = files.problem;
		const words = writeReason(reason, language);
		terminal.complain(commandTexts[language].cannotRead(dropIdentityNumbers(path), words));
		return exitCode.wrongCall;
	}
	return onStore(call, terminal, call.create, async (database) => {
		const found = await findOrganisation(database, call.organisation, language);
		if (!found.ok && !call.create) {
			terminal.complain(found.problem);
			return exitCode.wrongCall;
		}
		const organisation = found.ok ? found.value : await makeMunicipality(database, call);
		try {
			return tell(
				await importFiles(database, organisation, files.value, call, today),
				call,
				terminal,
			);
		} catch (error) {
			if (!(error instanceof ChangedMeanwhile)) throw error;
			terminal.complain(storeTexts[language].changedMeanwhile);
			return exitCode.inputHasErrors;
		}
	});
}

/** In a dry run it is only thought of: an organisation that nobody has stored owns nothing. */
async function makeMunicipality(
	database: Database<StoredTables>,
	{ organisation, confirm }: ImportArguments,
): Promise<FoundOrganisation> {
	const made = { id: identifierOf(randomUUID()), name: organisation.trim() };
	if (confirm) await addMunicipality(database, made);
	return made;
}

interface Imported {
	readonly report: ImportReport;
	/** What changes; a sentence when it was refused, undefined when the files have errors. */
	readonly counts: Result<CountsByKind, string> | undefined;
}

function importFiles(
	database: Database<StoredTables>,
	{ id }: FoundOrganisation,
	files: GivenFiles,
	{ asOf, whole, confirm, confirmEndings, language }: ImportArguments,
	today: PlainDate,
): Promise<Imported> {
	return database.withTenant({ organisation: id, today, roles: ["system"] }, async (db) => {
		const reading = readFiles(files, asOf, asKnown(await getStoredMunicipality(db, id), asOf));
		const report = reading.writeReport(language);
		if (reading.content === null) return { report, counts: undefined };
		const content = makeStorable(contentOfFiles(reading.content));
		const found = await dryRun(db, id, content, { asOf, whole });
		const [obstacle] = found.obstacles;
		if (obstacle !== undefined) {
			return { report, counts: failure(describeObstacle(obstacle)[language]) };
		}
		if (found.endsMany && !confirmEndings) {
			const { ended } = found.counts.employments;
			return { report, counts: failure(storeTexts[language].endsMany(ended)) };
		}
		if (!confirm) return { report, counts: success(found.counts) };
		const { fingerprint } = found;
		const applied = await applyMunicipality(db, id, content, {
			asOf,
			whole,
			confirmEndings,
			fingerprint,
		});
		if (applied.ok) return { report, counts: success(applied.value) };
		// Refused after the dry run let it through: somebody wrote in between, and what was written here is rolled back.
		throw new ChangedMeanwhile();
	});
}

class ChangedMeanwhile extends Error {
	constructor() {
		super("The stored data changed while the files were being saved.");
	}
}

function tell(
	{ report, counts }: Imported,
	{ language, confirm }: ImportArguments,
	terminal: Terminal,
): ExitCode {
	for (const fault of report.faults) terminal.complain(writeFaultLine(fault, language));
	if (counts === undefined) return exitCode.inputHasErrors;
	const texts = storeTexts[language];
	if (!counts.ok) {
		terminal.complain(counts.problem);
		return exitCode.inputHasErrors;
	}
	for (const kind of changeKinds) {
		terminal.print(texts.counts(texts.kinds[kind], counts.value[kind]));
	}
	terminal.print(confirm ? texts.saved : texts.dryRun);
	return exitCode.done;
}

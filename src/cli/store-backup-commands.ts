import { resolve } from "node:path";
import { describeBackupProblem } from "../machinery/database/backup/backup-problems.ts";
import { restoreBackup } from "../machinery/database/backup/restore-backup.ts";
import { writeBackup } from "../machinery/database/backup/write-backup.ts";
import { type DatabaseConnections, openConnections } from "../machinery/database/open-database.ts";
import { describeOpeningProblem } from "../machinery/database/problem-texts.ts";
import { readAllMigrations } from "../serving/all-migrations.ts";
import { commandTexts } from "./command-texts.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { reasonOf } from "./input-files.ts";
import { writeReason } from "./reason-texts.ts";
import { type BackupArguments, readBackupArguments } from "./store-arguments.ts";
import { findConnection, findMissingFolder } from "./store-connection.ts";
import { storeTexts } from "./store-texts.ts";
import type { Terminal } from "./terminal.ts";

/** `rodtrad backup FILE`: everything in the store in one file, read back before it gets its name. */
export function runBackup(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
	return onConnections(words, terminal, false, async ({ db }, { file, language }) => {
		const written = await writeBackup(db, file);
		if (!written.ok) {
			terminal.complain(describeBackupProblem(written.problem)[language]);
			return exitCode.wrongCall;
		}
		terminal.print(file);
		terminal.progress(storeTexts[language].backedUp(written.value.rows, written.value.tables));
		return exitCode.done;
	});
}

/** `rodtrad restore FILE`: a backup of either engine into an empty store of either engine. */
export function runRestore(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
	return onConnections(words, terminal, true, async ({ db }, { file, language }) => {
		const restored = await restoreBackup(db, file, readAllMigrations());
		if (!restored.ok) {
			terminal.complain(describeBackupProblem(restored.problem)[language]);
			return exitCode.inputHasErrors;
		}
		terminal.print(storeTexts[language].restored(restored.value.rows, restored.value.tables));
		return exitCode.done;
	});
}

async function onConnections(
	words: readonly string[],
	terminal: Terminal,
	mayCreate: boolean,
	run: (connections: DatabaseConnections<unknown>, call: BackupArguments) => Promise<ExitCode>,
): Promise<ExitCode> {
	const call = readBackupArguments(words);
	if (!call.ok) {
		terminal.complain(call.problem);
		return exitCode.wrongCall;
	}
	const { data, language } = call.value;
	const connection = findConnection(data);
	const missing = findMissingFolder(connection);
	if (missing !== undefined && !mayCreate) {
		terminal.complain(storeTexts[language].noStore(missing));
		return exitCode.wrongCall;
	}
	terminal.progress(storeTexts[language].opening);
	const opened = await openConnections<unknown>(connection);
	if (!opened.ok) {
		terminal.complain(describeOpeningProblem(opened.problem)[language]);
		return exitCode.wrongCall;
	}
	try {
		return await run(opened.value, { ...call.value, file: resolve(call.value.file) });
	} catch (error) {
		const reason = writeReason(reasonOf(error), language);
		const { file } = call.value;
		terminal.complain(
			mayCreate
				? commandTexts[language].cannotRead(file, reason)
				: commandTexts[language].cannotWrite(file, reason),
		);
		return exitCode.wrongCall;
	} finally {
		await opened.value.close();
	}
}

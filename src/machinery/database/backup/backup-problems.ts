import type { MigrationProblem } from "../migrating/migrate.ts";
import type { Words } from "../problem-texts.ts";

/** What is wrong with a backup file; each tells another story of what happened to it. */
export type BackupDamage =
	| { readonly code: "not-a-backup" }
	| { readonly code: "newer-format"; readonly version: number }
	| { readonly code: "cut-short" }
	| { readonly code: "altered" }
	| { readonly code: "content-unreadable"; readonly line: number };

export type WriteBackupProblem =
	| BackupDamage
	| { readonly code: "file-exists"; readonly file: string }
	| { readonly code: "nothing-to-back-up" };

export type RestoreProblem =
	| BackupDamage
	| { readonly code: "database-not-empty"; readonly table: string }
	| { readonly code: "backup-of-other-program"; readonly disagreement: MigrationProblem }
	| { readonly code: "restore-failed"; readonly reason: string };

/** What is wrong and what to do, for whoever runs backup or restore. */
export function describeBackupProblem(problem: WriteBackupProblem | RestoreProblem): Words {
	switch (problem.code) {
		case "not-a-backup":
			return {
				nb: "Filen er ikke en sikkerhetskopi fra Rødtråd.",
				nn: "Fila er ikkje ein sikkerheitskopi frå Rødtråd.",
				en: "The file is not a backup from Rødtråd.",
			};
		case "newer-format":
			return {
				nb: `Sikkerhetskopien har format ${problem.version}, fra et nyere program. Bruk det.`,
				nn: `Sikkerheitskopien har format ${problem.version}, frå eit nyare program. Bruk det.`,
				en: `The backup has format ${problem.version}, from a newer program. Use that.`,
			};
		case "cut-short":
			return {
				nb: "Sikkerhetskopien er ufullstendig: slutten mangler. Kopier filen på nytt, eller bruk en annen.",
				nn: "Sikkerheitskopien er ufullstendig: slutten manglar. Kopier fila på nytt, eller bruk ei anna.",
				en: "The backup is cut short: its end is missing. Copy the file again, or use another.",
			};
		case "altered":
			return {
				nb: "Innholdet i sikkerhetskopien er endret etter at den ble laget. Kopier filen på nytt, eller bruk en annen.",
				nn: "Innhaldet i sikkerheitskopien er endra etter at han vart laga. Kopier fila på nytt, eller bruk ei anna.",
				en: "The content of the backup was altered after it was made. Copy the file again, or use another.",
			};
		case "content-unreadable":
			return {
				nb: `Sikkerhetskopien er hel, men innholdet lar seg ikke lese (linje ${problem.line}).`,
				nn: `Sikkerheitskopien er heil, men innhaldet lèt seg ikkje lese (linje ${problem.line}).`,
				en: `The backup is whole, but its content cannot be read (line ${problem.line}).`,
			};
		case "file-exists":
			return {
				nb: `Filen ${problem.file} finnes fra før. Velg et annet navn.`,
				nn: `Fila ${problem.file} finst frå før. Vel eit anna namn.`,
				en: `The file ${problem.file} exists already. Choose another name.`,
			};
		case "nothing-to-back-up":
			return {
				nb: "Databasen er tom, så det er ingenting å ta kopi av.",
				nn: "Databasen er tom, så det er ingenting å ta kopi av.",
				en: "The database is empty, so there is nothing to back up.",
			};
		case "database-not-empty":
			return {
				nb: `Databasen er ikke tom (tabellen ${problem.table} finnes). Gjenopprett til en ny datamappe eller en tom database.`,
				nn: `Databasen er ikkje tom (tabellen ${problem.table} finst). Gjenopprett til ei ny datamappe eller ein tom database.`,
				en: `The database is not empty (it has table ${problem.table}). Restore into a new data folder or an empty database.`,
			};
		case "backup-of-other-program":
			return {
				nb: `Sikkerhetskopien har steget ${problem.disagreement.name}, som dette programmet ikke har slik. Bruk programmet som laget den.`,
				nn: `Sikkerheitskopien har steget ${problem.disagreement.name}, som dette programmet ikkje har slik. Bruk programmet som laga han.`,
				en: `The backup has step ${problem.disagreement.name}, which this program does not have so. Use the program that made it.`,
			};
		case "restore-failed":
			return {
				nb: `Gjenopprettingen stanset, og databasen er tom som før: ${problem.reason}`,
				nn: `Gjenopprettinga stansa, og databasen er tom som før: ${problem.reason}`,
				en: `The restore failed, and the database is empty as before: ${problem.reason}`,
			};
	}
}

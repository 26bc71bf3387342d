import type { ChangeKind } from "../knowledge/imports/differences/import-differences.ts";
import type { Translated } from "../machinery/languages/language.ts";

interface StoreTexts {
	readonly noFiles: string;
	readonly noBackupFile: string;
	readonly noStore: (folder: string) => string;
	readonly opening: string;
	readonly unknownOrganisation: (given: string, known: readonly string[]) => string;
	readonly severalOrganisations: (given: string) => string;
	readonly backedUp: (rows: number, tables: number) => string;
	readonly restored: (rows: number, tables: number) => string;
	readonly stored: string;
	readonly kinds: Readonly<Record<ChangeKind, string>>;
	readonly counts: (
		kind: string,
		counts: {
			readonly added: number;
			readonly changed: number;
			readonly ended: number;
			readonly removed: number;
			readonly unchanged: number;
			readonly leftAlone: number;
		},
	) => string;
	readonly dryRun: string;
	readonly saved: string;
	readonly endsMany: (ended: number) => string;
	readonly changedMeanwhile: string;
}

export const storeTexts: Translated<StoreTexts> = {
	nb: {
		noFiles: "Nevn minst én fil som skal leses inn, for eksempel --staff.",
		noBackupFile: "Navnet på sikkerhetskopien mangler.",
		noStore: (folder) =>
			`Det er ingen datamappe i ${folder}. Nevn den med --data, eller sett DATABASE_URL.`,
		opening: "Åpner databasen …",
		unknownOrganisation: (given, known) =>
			`Ingen virksomhet heter eller har nummeret «${given}».${known.length === 0 ? " Databasen har ingen ennå." : ` Databasen har: ${known.join(", ")}.`} Lag kommunen med rodtrad import --create.`,
		severalOrganisations: (given) =>
			`Flere virksomheter heter «${given}». Skriv organisasjonsnummeret i stedet.`,
		backedUp: (rows, tables) => `Sikkerhetskopien er hel: ${rows} rader i ${tables} tabeller.`,
		restored: (rows, tables) => `Hentet tilbake ${rows} rader i ${tables} tabeller.`,
		stored: "lagret i Rødtråd",
		kinds: {
			units: "enheter",
			persons: "ansatte",
			employments: "arbeidsforhold",
			positionTitles: "stillinger",
			competences: "kompetanser",
			relations: "sammenhenger mellom kompetanser",
			holdings: "registrert kompetanse",
			requirements: "krav",
			turnover: "avgang",
		},
		counts: (kind, { added, changed, ended, removed, unchanged, leftAlone }) =>
			`${kind}: ${added} nye, ${changed} endret, ${ended} avsluttet, ${removed} fjernet, ${unchanged} uendret, ${leftAlone} ikke nevnt`,
		dryRun:
			"Dette er en prøvekjøring, og ingenting er lagret. Kjør kommandoen på nytt med --confirm for å lagre.",
		saved: "Lagret.",
		endsMany: (ended) =>
			`Filen mangler så mange ansatte at ${ended} arbeidsforhold ville blitt avsluttet. Er det riktig, kan du bekrefte det med --confirm-endings.`,
		changedMeanwhile:
			"Noen endret de samme opplysningene mens filene ble lagret. Ingenting er lagret. Prøv en gang til.",
	},
	nn: {
		noFiles: "Nemn minst éi fil som skal lesast inn, til dømes --staff.",
		noBackupFile: "Namnet på sikkerheitskopien manglar.",
		noStore: (folder) =>
			`Det er inga datamappe i ${folder}. Nemn henne med --data, eller set DATABASE_URL.`,
		opening: "Opnar databasen …",
		unknownOrganisation: (given, known) =>
			`Inga verksemd heiter eller har nummeret «${given}».${known.length === 0 ? " Databasen har ingen enno." : ` Databasen har: ${known.join(", ")}.`} Lag kommunen med rodtrad import --create.`,
		severalOrganisations: (given) =>
			`Fleire verksemder heiter «${given}». Skriv organisasjonsnummeret i staden.`,
		backedUp: (rows, tables) => `Sikkerheitskopien er heil: ${rows} rader i ${tables} tabellar.`,
		restored: (rows, tables) => `Henta tilbake ${rows} rader i ${tables} tabellar.`,
		stored: "lagra i Rødtråd",
		kinds: {
			units: "einingar",
			persons: "tilsette",
			employments: "arbeidsforhold",
			positionTitles: "stillingar",
			competences: "kompetansar",
			relations: "samanhengar mellom kompetansar",
			holdings: "registrert kompetanse",
			requirements: "krav",
			turnover: "avgang",
		},
		counts: (kind, { added, changed, ended, removed, unchanged, leftAlone }) =>
			`${kind}: ${added} nye, ${changed} endra, ${ended} avslutta, ${removed} fjerna, ${unchanged} uendra, ${leftAlone} ikkje nemnde`,
		dryRun:
			"Dette er ei prøvekøyring, og ingenting er lagra. Køyr kommandoen på nytt med --confirm for å lagre.",
		saved: "Lagra.",
		endsMany: (ended) =>
			`Fila manglar så mange tilsette at ${ended} arbeidsforhold ville blitt avslutta. Er det rett, kan du stadfeste det med --confirm-endings.`,
		changedMeanwhile:
			"Nokon endra dei same opplysningane medan filene vart lagra. Ingenting er lagra. Prøv ein gong til.",
	},
	en: {
		noFiles: "Name at least one file to be imported, for example --staff.",
		noBackupFile: "The name of the backup file is missing.",
		noStore: (folder) =>
			`There is no data folder at ${folder}. Name it with --data, or set DATABASE_URL.`,
		opening: "Opening the database …",
		unknownOrganisation: (given, known) =>
			`No organisation has the name or number "${given}".${known.length === 0 ? " The database has none yet." : ` The database has: ${known.join(", ")}.`} Make the municipality with rodtrad import --create.`,
		severalOrganisations: (given) =>
			`Several organisations are called "${given}". Write the organisation number instead.`,
		backedUp: (rows, tables) => `The backup is whole: ${rows} rows in ${tables} tables.`,
		restored: (rows, tables) => `Restored ${rows} rows in ${tables} tables.`,
		stored: "stored in Rødtråd",
		kinds: {
			units: "units",
			persons: "employees",
			employments: "employments",
			positionTitles: "positions",
			competences: "competences",
			relations: "relations between competences",
			holdings: "holdings",
			requirements: "requirements",
			turnover: "turnover",
		},
		counts: (kind, { added, changed, ended, removed, unchanged, leftAlone }) =>
			`${kind}: ${added} new, ${changed} changed, ${ended} ended, ${removed} removed, ${unchanged} unchanged, ${leftAlone} not named`,
		dryRun:
			"This is a dry run, and nothing is saved. Run the command again with --confirm to save.",
		saved: "Saved.",
		endsMany: (ended) =>
			`The file lacks so many employees that ${ended} employments would end. If that is right, you can confirm it with --confirm-endings.`,
		changedMeanwhile:
			"Somebody changed the same data while the files were being saved. Nothing is saved. Try again.",
	},
};

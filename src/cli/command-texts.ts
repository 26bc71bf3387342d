import type { Translated } from "../machinery/languages/language.ts";

interface CommandTexts {
	readonly usage: string;
	readonly unknownCommand: (command: string) => string;
	readonly missingOption: (option: string) => string;
	readonly wrongOption: (detail: string) => string;
	readonly wrongLanguage: (given: string) => string;
	readonly wrongDate: (given: string) => string;
	readonly wrongShare: (given: string) => string;
	readonly cannotRead: (path: string, reason: string) => string;
	readonly cannotWrite: (path: string, reason: string) => string;
	/** Place of a fault; the column is null when the fault is not in one. */
	readonly place: (
		file: string,
		sheet: string | null,
		row: number,
		column: string | null,
	) => string;
	readonly error: string;
	readonly warning: string;
	readonly reading: string;
	readonly analysing: string;
	readonly writing: string;
	readonly done: (warnings: number) => string;
}

const options = `    --staff FILE [--requirements FILE] [--holdings FILE] [--catalogue FILE] [--units FILE]
    [--positions FILE] [--turnover FILE] [--recruitment 0..1] [--as-of YYYY-MM-DD] [--lang nb|nn|en] --out DIR`;

/** The system's codes for why a file cannot be opened, in words. */
const reasons: Translated<Readonly<Record<string, string>>> = {
	nb: {
		ENOENT: "det finnes ikke",
		EISDIR: "det er en mappe, ikke en fil",
		ENOTDIR: "det er en fil, ikke en mappe",
		EEXIST: "det er en fil, ikke en mappe",
		EACCES: "du har ikke tilgang",
		EPERM: "du har ikke tilgang",
		EROFS: "disken kan bare leses",
		ENOSPC: "disken er full",
		EBUSY: "filen er åpen i et annet program",
	},
	nn: {
		ENOENT: "det finst ikkje",
		EISDIR: "det er ei mappe, ikkje ei fil",
		ENOTDIR: "det er ei fil, ikkje ei mappe",
		EEXIST: "det er ei fil, ikkje ei mappe",
		EACCES: "du har ikkje tilgang",
		EPERM: "du har ikkje tilgang",
		EROFS: "disken kan berre lesast",
		ENOSPC: "disken er full",
		EBUSY: "fila er open i eit anna program",
	},
	en: {
		ENOENT: "it does not exist",
		EISDIR: "it is a folder, not a file",
		ENOTDIR: "it is a file, not a folder",
		EEXIST: "it is a file, not a folder",
		EACCES: "you do not have access",
		EPERM: "you do not have access",
		EROFS: "the disk is read-only",
		ENOSPC: "the disk is full",
		EBUSY: "the file is open in another program",
	},
};

/** The option or word that an English complaint quotes first; all of it when it quotes nothing. */
function findQuoted(complaint: string): string {
	return /'(\S+?)(?: <value>)?'/.exec(complaint)?.[1] ?? complaint;
}

export const commandTexts: Translated<CommandTexts> = {
	nb: {
		usage: `Bruk:
  rodtrad plan      kompetanseplan (Word), gap og forslag til tiltak
${options}
  rodtrad profile   hva kommunen har i dag, og forslag til krav
    (samme valg)
  rodtrad template  tomme regneark med forklaring
    [--lang nb|nn|en] --out DIR
  rodtrad demo      den oppdiktede demoregionen som filer
    --out DIR
  rodtrad serve     tjeneren; se docs/operations/README.md
    [--config FILE] [--demo] [--lang nb|nn|en]
  rodtrad import    filer inn i databasen; bare prøvekjøring uten --confirm
    --organisation NAVN, og én eller flere av filene under
    [--as-of YYYY-MM-DD] [--whole] [--confirm [--confirm-endings]] [--create] [--data DIR]
  rodtrad backup FILE, rodtrad restore FILE   kopi av hele databasen, og tilbake i en tom
    [--data DIR]

For plan og profile må bare --staff og --out være med. Filene er CSV eller XLSX.
  --staff         ansatte, én rad for hvert arbeidsforhold
  --requirements  kompetansekrav; uten denne filen brukes forslag
  --holdings      kompetansen de ansatte har
  --catalogue     kompetansekatalogen
  --units         enhetene
  --positions     utdanningsgruppen til hver stilling
  --turnover      avgang etter alder og utdanningsgruppe
  --recruitment   andel av dem som slutter, som blir erstattet av noen kvalifiserte
  --as-of         analysedato; ellers gjelder dagen i dag
  --out           mappen som filene skrives i
  --from-store    i plan og profile: les fra databasen i stedet for filer; virksomhetens navn eller organisasjonsnummer
  --data          datamappen; ellers gjelder DATABASE_URL eller RODTRAD_DATA
  --whole         det som filene ikke nevner, blir avsluttet
  --create        lag kommunen hvis den ikke finnes`,
		unknownCommand: (command) => `Ukjent kommando «${command}».`,
		missingOption: (option) => `${option} mangler.`,
		wrongOption: (detail) =>
			`«${findQuoted(detail)}» er ikke et kjent valg, eller mangler en verdi. Skriv rodtrad help for å se valgene.`,
		wrongLanguage: (given) => `Ukjent språk «${given}». Velg nb, nn eller en.`,
		wrongDate: (given) =>
			`«${given}» er ikke en dato. Skriv --as-of som ÅÅÅÅ-MM-DD, for eksempel 2026-03-01.`,
		wrongShare: (given) =>
			`«${given}» er ikke en andel. Skriv --recruitment som et tall fra 0 til 1, for eksempel 0.8 for 80\u00a0prosent.`,
		cannotRead: (path, reason) => `${path} kan ikke leses: ${reasons.nb[reason] ?? reason}.`,
		cannotWrite: (path, reason) => `${path} kan ikke skrives: ${reasons.nb[reason] ?? reason}.`,
		place: (file, sheet, row, column) =>
			`${file}${sheet === null ? "" : `, ark «${sheet}»`}, rad ${row}${column === null ? "" : `, kolonne «${column}»`}`,
		error: "Feil",
		warning: "Advarsel",
		reading: "Leser filene …",
		analysing: "Regner ut gap og risiko …",
		writing: "Skriver …",
		done: (warnings) =>
			warnings === 0
				? "Ferdig."
				: `Ferdig, med ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}. Se import-report.json.`,
	},
	nn: {
		usage: `Bruk:
  rodtrad plan      kompetanseplan (Word), gap og framlegg til tiltak
${options}
  rodtrad profile   kva kommunen har i dag, og framlegg til krav
    (same val)
  rodtrad template  tomme rekneark med forklaring
    [--lang nb|nn|en] --out DIR
  rodtrad demo      den oppdikta demoregionen som filer
    --out DIR
  rodtrad serve     tenaren; sjå docs/operations/README.md
    [--config FILE] [--demo] [--lang nb|nn|en]
  rodtrad import    filer inn i databasen; berre prøvekøyring utan --confirm
    --organisation NAMN, og éi eller fleire av filene under
    [--as-of YYYY-MM-DD] [--whole] [--confirm [--confirm-endings]] [--create] [--data DIR]
  rodtrad backup FILE, rodtrad restore FILE   kopi av heile databasen, og tilbake i ein tom
    [--data DIR]

For plan og profile må berre --staff og --out vere med. Filene er CSV eller XLSX.
  --staff         tilsette, éi rad for kvart arbeidsforhold
  --requirements  kompetansekrav; utan denne fila blir framlegg brukte
  --holdings      kompetansen dei tilsette har
  --catalogue     kompetansekatalogen
  --units         einingane
  --positions     utdanningsgruppa til kvar stilling
  --turnover      avgang etter alder og utdanningsgruppe
  --recruitment   andel av dei som sluttar, som blir erstatta av nokon kvalifiserte
  --as-of         analysedato; elles gjeld dagen i dag
  --out           mappa som filene blir skrivne i
  --from-store    i plan og profile: les frå databasen i staden for filer; namnet eller organisasjonsnummeret til verksemda
  --data          datamappa; elles gjeld DATABASE_URL eller RODTRAD_DATA
  --whole         det som filene ikkje nemner, blir avslutta
  --create        lag kommunen om han ikkje finst`,
		unknownCommand: (command) => `Ukjend kommando «${command}».`,
		missingOption: (option) => `${option} manglar.`,
		wrongOption: (detail) =>
			`«${findQuoted(detail)}» er ikkje eit kjent val, eller manglar ein verdi. Skriv rodtrad help for å sjå vala.`,
		wrongLanguage: (given) => `Ukjent språk «${given}». Vel nb, nn eller en.`,
		wrongDate: (given) =>
			`«${given}» er ikkje ein dato. Skriv --as-of som ÅÅÅÅ-MM-DD, til dømes 2026-03-01.`,
		wrongShare: (given) =>
			`«${given}» er ikkje ein andel. Skriv --recruitment som eit tal frå 0 til 1, til dømes 0.8 for 80\u00a0prosent.`,
		cannotRead: (path, reason) => `${path} kan ikkje lesast: ${reasons.nn[reason] ?? reason}.`,
		cannotWrite: (path, reason) => `${path} kan ikkje skrivast: ${reasons.nn[reason] ?? reason}.`,
		place: (file, sheet, row, column) =>
			`${file}${sheet === null ? "" : `, ark «${sheet}»`}, rad ${row}${column === null ? "" : `, kolonne «${column}»`}`,
		error: "Feil",
		warning: "Åtvaring",
		reading: "Les filene …",
		analysing: "Reknar ut gap og risiko …",
		writing: "Skriv …",
		done: (warnings) =>
			warnings === 0
				? "Ferdig."
				: `Ferdig, med ${warnings} ${warnings === 1 ? "åtvaring" : "åtvaringar"}. Sjå import-report.json.`,
	},
	en: {
		usage: `Usage:
  rodtrad plan      competence plan (Word), gaps and proposed measures
${options}
  rodtrad profile   what the municipality has today, and suggested requirements
    (the same options)
  rodtrad template  empty, explained spreadsheets
    [--lang nb|nn|en] --out DIR
  rodtrad demo      the invented demo region as files
    --out DIR
  rodtrad serve     the server; see docs/operations/README.md
    [--config FILE] [--demo] [--lang nb|nn|en]
  rodtrad import    files into the database; only a dry run without --confirm
    --organisation NAME, and one or more of the files below
    [--as-of YYYY-MM-DD] [--whole] [--confirm [--confirm-endings]] [--create] [--data DIR]
  rodtrad backup FILE, rodtrad restore FILE   a copy of the whole database, and back into an empty one
    [--data DIR]

For plan and profile, only --staff and --out are needed. The files are CSV or XLSX.
  --staff         employees, one row for each employment
  --requirements  competence requirements; without this file, suggestions are used
  --holdings      the competence that the employees have
  --catalogue     the competence catalogue
  --units         the units
  --positions     the education group of each position
  --turnover      leavers by age and education group
  --recruitment   share of leavers who are replaced by somebody qualified
  --as-of         the date of the analysis; otherwise today
  --out           the folder that the files are written to
  --from-store    for plan and profile: read from the database instead of files; the organisation's name or number
  --data          the data folder; otherwise DATABASE_URL or RODTRAD_DATA says where
  --whole         what the files do not name is ended
  --create        make the municipality when it is not there`,
		unknownCommand: (command) => `Unknown command "${command}".`,
		missingOption: (option) => `${option} is missing.`,
		wrongOption: (detail) =>
			`"${findQuoted(detail)}" is not a known option, or lacks a value. Type rodtrad help to see the options.`,
		wrongLanguage: (given) => `Unknown language "${given}". Choose nb, nn or en.`,
		wrongDate: (given) =>
			`"${given}" is not a date. Write --as-of as YYYY-MM-DD, for example 2026-03-01.`,
		wrongShare: (given) =>
			`"${given}" is not a share. Write --recruitment as a number from 0 to 1, for example 0.8 for 80%.`,
		cannotRead: (path, reason) => `${path} cannot be read: ${reasons.en[reason] ?? reason}.`,
		cannotWrite: (path, reason) => `${path} cannot be written: ${reasons.en[reason] ?? reason}.`,
		place: (file, sheet, row, column) =>
			`${file}${sheet === null ? "" : `, sheet "${sheet}"`}, row ${row}${column === null ? "" : `, column "${column}"`}`,
		error: "Error",
		warning: "Warning",
		reading: "Reading the files …",
		analysing: "Working out gaps and risks …",
		writing: "Writing …",
		done: (warnings) =>
			warnings === 0
				? "Done."
				: `Done, with ${warnings} ${warnings === 1 ? "warning" : "warnings"}. See import-report.json.`,
	},
};

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

Bare --staff og --out må være med. Filene er CSV eller XLSX.`,
		unknownCommand: (command) => `Ukjent kommando «${command}».`,
		missingOption: (option) => `${option} mangler.`,
		wrongOption: (detail) => `Valgene kunne ikke leses: ${detail}`,
		wrongLanguage: (given) => `Ukjent språk «${given}». Velg nb, nn eller en.`,
		wrongDate: (given) =>
			`«${given}» er ikke en dato. Skriv --as-of som ÅÅÅÅ-MM-DD, for eksempel 2026-03-01.`,
		wrongShare: (given) =>
			`«${given}» er ikke en andel. Skriv --recruitment som et tall fra 0 til 1, for eksempel 0.8.`,
		cannotRead: (path, reason) => `${path} kan ikke leses: ${reason}.`,
		cannotWrite: (path, reason) => `${path} kan ikke skrives: ${reason}.`,
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

Berre --staff og --out må vere med. Filene er CSV eller XLSX.`,
		unknownCommand: (command) => `Ukjend kommando «${command}».`,
		missingOption: (option) => `${option} manglar.`,
		wrongOption: (detail) => `Vala kunne ikkje lesast: ${detail}`,
		wrongLanguage: (given) => `Ukjent språk «${given}». Vel nb, nn eller en.`,
		wrongDate: (given) =>
			`«${given}» er ikkje ein dato. Skriv --as-of som ÅÅÅÅ-MM-DD, til dømes 2026-03-01.`,
		wrongShare: (given) =>
			`«${given}» er ikkje ein del. Skriv --recruitment som eit tal frå 0 til 1, til dømes 0.8.`,
		cannotRead: (path, reason) => `${path} kan ikkje lesast: ${reason}.`,
		cannotWrite: (path, reason) => `${path} kan ikkje skrivast: ${reason}.`,
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

Only --staff and --out are needed. The files are CSV or XLSX.`,
		unknownCommand: (command) => `Unknown command "${command}".`,
		missingOption: (option) => `${option} is missing.`,
		wrongOption: (detail) => `The options could not be read: ${detail}`,
		wrongLanguage: (given) => `Unknown language "${given}". Choose nb, nn or en.`,
		wrongDate: (given) =>
			`"${given}" is not a date. Write --as-of as YYYY-MM-DD, for example 2026-03-01.`,
		wrongShare: (given) =>
			`"${given}" is not a share. Write --recruitment as a number from 0 to 1, for example 0.8.`,
		cannotRead: (path, reason) => `${path} cannot be read: ${reason}.`,
		cannotWrite: (path, reason) => `${path} cannot be written: ${reason}.`,
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

import type { Language } from "../../languages/language.ts";
import { dropIdentityNumbers } from "../cells/identity-number.ts";
import { maxFaultDetailCharacters, maxFaultsPerFile, maxFaultValueCharacters } from "../limits.ts";
import type { Fault } from "./fault.ts";
import type { FaultKind } from "./fault-kind.ts";
import { tooManyErrors, tooManyWarnings } from "./file-faults.ts";

/** Where in a row a fault stands. */
export interface ColumnPlace {
	/** The header as written; null for a column that the file lacks. */
	readonly header: string | null;
	/** From 0; -1 for a column that the file lacks. */
	readonly index: number;
	/** The field's English name; null for a column that is not read. */
	readonly field: string | null;
	/** Whether values of the column stand for a person, and must not be repeated. */
	readonly personal: boolean;
}

interface Note {
	readonly kind: FaultKind;
	readonly row: number;
	readonly place: ColumnPlace | null;
	readonly value: string | null;
	readonly detail: string;
}

/** The faults of one file as they are found. */
export interface FaultLog {
	readonly file: string;
	sheet: string | null;
	readonly notes: Note[];
	errors: number;
	warnings: number;
	firstUnlistedWarning: number;
}

export function startFaultLog(file: string): FaultLog {
	return {
		file: dropIdentityNumbers(file),
		sheet: null,
		notes: [],
		errors: 0,
		warnings: 0,
		firstUnlistedWarning: 0,
	};
}

/** `value` as written; it is left out by itself where it stands for a person. */
export function noteFault(
	log: FaultLog,
	kind: FaultKind,
	row: number,
	place: ColumnPlace | null = null,
	value: string | null = null,
	detail = "",
): void {
	if (kind.severity === "error") {
		log.errors += 1;
		if (log.errors > maxFaultsPerFile) {
			if (log.errors === maxFaultsPerFile + 1) log.notes.push(plainNote(tooManyErrors, row));
			return;
		}
	} else {
		log.warnings += 1;
		if (log.warnings > maxFaultsPerFile) {
			if (log.warnings === maxFaultsPerFile + 1) log.firstUnlistedWarning = row;
			return;
		}
	}
	log.notes.push({ kind, row, place, value: place?.personal ? null : value, detail });
}

function plainNote(kind: FaultKind, row: number, detail = ""): Note {
	return { kind, row, place: null, value: null, detail };
}

/** Whether there are so many errors that reading on is of no use. */
export function isFull(log: FaultLog): boolean {
	return log.errors > maxFaultsPerFile;
}

/** By row, then column as it stands in the sheet; what stands in no column goes first. */
export function writeFaults(log: FaultLog, language: Language): Fault[] {
	const inOrder = log.notes
		.map((note, order) => ({ note, order }))
		.sort(
			(a, b) =>
				a.note.row - b.note.row ||
				(a.note.place?.index ?? -1) - (b.note.place?.index ?? -1) ||
				a.order - b.order,
		);
	const faults = inOrder.map(({ note }) => writeFault(log, note, language));
	const unlisted = log.warnings - maxFaultsPerFile;
	if (unlisted > 0) {
		const rest = plainNote(tooManyWarnings, log.firstUnlistedWarning, String(unlisted));
		faults.push(writeFault(log, rest, language));
	}
	return faults;
}

function writeFault(log: FaultLog, note: Note, language: Language): Fault {
	const value = note.value === null ? null : shorten(note.value, maxFaultValueCharacters);
	const column = note.place?.header ?? null;
	const texts = note.kind.texts[language];
	const detail = shorten(note.detail, maxFaultDetailCharacters);
	const about = { value: value ?? "", column: column ?? "", detail };
	return {
		severity: note.kind.severity,
		file: log.file,
		sheet: log.sheet,
		row: note.row,
		column,
		field: note.place?.field ?? null,
		value,
		code: note.kind.code,
		message: texts.message(about),
		remedy: texts.remedy(about),
	};
}

function shorten(text: string, characters: number): string {
	const safe = dropIdentityNumbers(text);
	if (safe.length <= characters) return safe;
	return `${[...safe.slice(0, characters)].slice(0, -1).join("")}…`;
}

import type { Language } from "../languages/language.ts";
import type { Fault } from "./fault.ts";
import type { FaultKind } from "./fault-kind.ts";
import { tooManyFaults } from "./file-faults.ts";
import { dropIdentityNumbers } from "./identity-number.ts";
import { maxFaultsPerFile, maxFaultValueCharacters } from "./limits.ts";

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
	/** Faults beyond the limit. */
	unlisted: number;
	firstUnlistedRow: number;
}

export function startFaultLog(file: string): FaultLog {
	return {
		file: dropIdentityNumbers(file),
		sheet: null,
		notes: [],
		errors: 0,
		unlisted: 0,
		firstUnlistedRow: 0,
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
	if (kind.severity === "error") log.errors += 1;
	if (log.notes.length >= maxFaultsPerFile) {
		if (log.unlisted === 0) log.firstUnlistedRow = row;
		log.unlisted += 1;
		return;
	}
	log.notes.push({ kind, row, place, value: place?.personal ? null : value, detail });
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
	if (log.unlisted > 0) {
		const rest = {
			kind: log.errors > 0 ? tooManyFaults : { ...tooManyFaults, severity: "warning" as const },
			row: log.firstUnlistedRow,
			place: null,
			value: null,
			detail: String(log.unlisted),
		};
		faults.push(writeFault(log, rest, language));
	}
	return faults;
}

function writeFault(log: FaultLog, note: Note, language: Language): Fault {
	const value = note.value === null ? null : shorten(note.value);
	const column = note.place?.header ?? null;
	const texts = note.kind.texts[language];
	const about = { value: value ?? "", column: column ?? "", detail: note.detail };
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

function shorten(value: string): string {
	const safe = dropIdentityNumbers(value);
	if (safe.length <= maxFaultValueCharacters) return safe;
	return `${[...safe.slice(0, maxFaultValueCharacters)].slice(0, -1).join("")}…`;
}

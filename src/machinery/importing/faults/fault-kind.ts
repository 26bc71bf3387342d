import type { Translated } from "../../languages/language.ts";
import type { Severity } from "./fault.ts";

/** What a fault's texts may speak of. `detail` depends on the kind: allowed words, bounds, names, a number. */
export interface FaultSubject {
	/** The value as written; empty where there is none, or it must not be repeated. */
	readonly value: string;
	/** The header as written; empty when the fault is not in one column. */
	readonly column: string;
	readonly detail: string;
}

export interface FaultTexts {
	readonly message: (about: FaultSubject) => string;
	readonly remedy: (about: FaultSubject) => string;
}

/** One way in which a file can be wrong. Rooms declare theirs as data, so that help shows the same list. */
export interface FaultKind {
	/** Stable and English, e.g. `unreadable-date`. */
	readonly code: string;
	readonly severity: Severity;
	readonly texts: Translated<FaultTexts>;
}

/** A cell that no value can be read from, and why. */
export interface Unreadable {
	readonly unreadable: FaultKind;
	readonly detail: string;
}

export function unreadable(kind: FaultKind, detail = ""): Unreadable {
	return { unreadable: kind, detail };
}

export function isUnreadable(value: unknown): value is Unreadable {
	return typeof value === "object" && value !== null && "unreadable" in value;
}

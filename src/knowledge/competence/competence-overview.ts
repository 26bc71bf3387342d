import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";

/** What holdings there are at a day, without naming anyone. */
export interface CompetenceOverview {
	readonly asOf: PlainDate;
	/** Every competence that somebody employed holds, by code point. */
	readonly competences: readonly CompetenceRow[];
	/** How many holdings end within 3, 6 and 12 months after the day, per competence; most first. */
	readonly expiries: readonly ExpiryRow[];
	/** Competences that exactly one employed person holds, by code point. */
	readonly heldByOne: readonly string[];
}

export interface CompetenceRow {
	readonly competence: string;
	readonly holders: number;
	readonly documented: number;
	readonly notInUse: number;
}

export interface ExpiryRow {
	readonly competence: string;
	readonly within3Months: number;
	readonly within6Months: number;
	readonly within12Months: number;
}

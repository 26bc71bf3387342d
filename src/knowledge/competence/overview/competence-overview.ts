import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";

/** What holdings there are at a day, without naming anyone. */
export interface CompetenceOverview {
	readonly asOf: PlainDate;
	/** Every competence that somebody employed holds, by code point. */
	readonly competences: readonly CompetenceRow[];
	/** How many holders lose the competence within 3, 6 and 12 months after the day unless they renew; most first. */
	readonly expiries: readonly ExpiryRow[];
	/** Competences that exactly one employed person holds, by code point. */
	readonly heldByOne: readonly string[];
}

export interface CompetenceRow {
	readonly competence: string;
	/** Persons with a holding that covers the day at level 1 or higher, direct or implied. */
	readonly holders: number;
	/** Holders with at least one such holding that is documented. */
	readonly documented: number;
	/** Holders for whom all such holdings are marked as not in use. */
	readonly notInUse: number;
}

/** The later figures include the earlier ones. */
export interface ExpiryRow {
	readonly competence: string;
	readonly within3Months: number;
	readonly within6Months: number;
	readonly within12Months: number;
}

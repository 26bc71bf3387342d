import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { UnitPath } from "../../people/organisation/model.ts";

export type CompetenceKind = "education" | "authorisation" | "course" | "skill";

/** Something a person can hold. Known by its name, which is trimmed; case counts. */
export interface Competence {
	readonly name: string;
	readonly kind: CompetenceKind | null;
	readonly area: string | null;
	/** How long a holding counts when it has no end of its own. Null: it does not expire. */
	readonly validityMonths: number | null;
	/** Names of what a holder of this also holds (directly; the rest follows). */
	readonly implies: readonly string[];
	/** Names of what one must hold before one can learn this. */
	readonly prerequisites: readonly string[];
}

/** Weakest first: a higher index is stronger evidence. */
export const evidenceKinds = ["self-declared", "confirmed", "documented"] as const;
export type Evidence = (typeof evidenceKinds)[number];

export function evidenceRank(evidence: Evidence): number {
	return evidenceKinds.indexOf(evidence);
}

/** 0 no training, 1 needs guidance, 2 independent in known situations, 3 also in unknown, 4 can teach others. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** That a person has a competence, at a level, on some evidence, for a time. */
export interface Holding {
	readonly personId: string;
	readonly competence: string;
	readonly level: Level;
	readonly from: PlainDate | null;
	readonly to: PlainDate | null;
	readonly evidence: Evidence;
	readonly inUse: boolean;
	readonly willingToShare: boolean | null;
}

export const countedInKinds = ["headcount", "fte", "share-of-headcount", "share-of-fte"] as const;
/** What a requirement is counted in (måles i). */
export type CountedIn = (typeof countedInKinds)[number];

export type Criticality = 1 | 2 | 3;

/** What a unit and all below it must have. */
export interface Requirement {
	readonly unit: UnitPath;
	readonly competence: string;
	readonly countedIn: CountedIn;
	/** Persons (whole), FTE, or percent, as `countedIn` says; the number as the file has it. */
	readonly required: number;
	readonly minLevel: Level;
	readonly minEvidence: Evidence;
	/** Education groups or positions that it is for; empty is everyone. */
	readonly roles: readonly string[];
	readonly criticality: Criticality;
	/** The guidance behind it: law, plan, agreement. Empty when none is given. */
	readonly basis: string;
	readonly from: PlainDate | null;
}

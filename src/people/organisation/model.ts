import type { PositionSize } from "../../ground/vocabulary/fte.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";

/** Names from the top unit down, joined by ` / `: "Sykehjem / 1. etasje". Names are trimmed; case counts. */
export type UnitPath = string;

/** KOSTRA functions of municipal health and care services (SSB). */
export const kostraFunctions = ["232", "233", "241", "234", "253", "254", "261"] as const;
export type KostraFunction = (typeof kostraFunctions)[number];

/** A unit of the municipality's organisation, known by its path. */
export interface Unit {
	readonly path: UnitPath;
	readonly code: string | null;
	readonly kostraFunction: KostraFunction | null;
}

export type Gender = "female" | "male";

export interface Person {
	/** The staff number, as text. Never a national identity number. */
	readonly id: string;
	readonly name: string | null;
	/** A birth year alone is kept as 1 January of that year. */
	readonly birth: PlainDate | null;
	readonly gender: Gender | null;
}

export type EmploymentType = "permanent" | "temporary" | "substitute" | "apprentice";

/** One contract of one person in one unit. A person may have several. Both ends of the period are inclusive. */
export interface Employment {
	readonly personId: string;
	readonly unit: UnitPath;
	readonly educationGroup: string | null;
	/** Title or code as the payroll has it. */
	readonly position: string | null;
	readonly positionSize: PositionSize;
	readonly from: PlainDate;
	readonly to: PlainDate | null;
	readonly employmentType: EmploymentType | null;
}

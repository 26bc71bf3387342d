import type {
	CountedIn,
	Criticality,
	Evidence,
	Level,
} from "../../../knowledge/competence/model.ts";
import type { OccupationCode } from "../staffing/occupations.ts";
import type { UnitKind } from "../units/unit-kinds.ts";

/** Where a template makes requirements. */
export type Place =
	| { readonly at: "municipality" }
	/** Each unit of the kinds. */
	| { readonly at: "unit"; readonly kinds: readonly UnitKind[] }
	/** Each unit that has units of the kinds right below it: a nursing home with its wards. */
	| { readonly at: "branch"; readonly kinds: readonly UnitKind[] };

/** How much is required. */
export type Amount =
	/** Percent, or persons, as it stands. */
	| { readonly fixed: number }
	/** Percent of the FTE that the occupations have, to the nearest half. */
	| { readonly percentOfFte: number; readonly codes: readonly OccupationCode[] }
	/** Persons per 1,000 care-service FTE, at least one. */
	| { readonly perThousandFte: number }
	/** Persons for each unit of the kinds that the place holds. */
	| { readonly perUnit: number };

/** A requirement that every municipality of the demo has in its own size. Invented, with the bases named. */
export interface RequirementTemplate {
	readonly place: Place;
	readonly competence: string;
	readonly countedIn: CountedIn;
	readonly amount: Amount;
	readonly roles?: readonly string[];
	readonly minLevel?: Level;
	readonly minEvidence?: Evidence;
	readonly criticality: Criticality;
	readonly basis: string;
	/** YYYY-MM-DD. */
	readonly from?: string;
	/** Left out in municipalities with fewer care-service FTE. */
	readonly leastFte?: number;
}

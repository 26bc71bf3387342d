import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { Employment, Person, Unit, UnitPath } from "../../people/organisation/model.ts";
import type {
	Competence,
	CountedIn,
	Criticality,
	Evidence,
	Holding,
	Level,
	Requirement,
} from "../competence/model.ts";

/** The version of the definitions that every analysis is marked with (gap analysis: exact definitions). */
export const definitionVersion = 1;

/** How far ahead risk is judged, in months. */
export const horizons = [12, 24, 36, 60] as const;
export type Horizon = (typeof horizons)[number];

/** The share of an age band (both ages inclusive) that leaves within a year. */
export interface TurnoverRow {
	readonly ageFrom: number;
	readonly ageTo: number;
	/** Null: for every group that has no rows of its own at the age. */
	readonly educationGroup: string | null;
	/** 0–1. */
	readonly yearlyExit: number;
}

export interface TurnoverTable {
	readonly name: string;
	readonly source: string;
	readonly rows: readonly TurnoverRow[];
}

/** Everything that is known of one municipality. */
export interface MunicipalityData {
	readonly units: readonly Unit[];
	readonly persons: readonly Person[];
	readonly employments: readonly Employment[];
	/** Null when no catalogue was given: then education groups count as competences held. */
	readonly catalogue: readonly Competence[] | null;
	readonly holdings: readonly Holding[];
	readonly requirements: readonly Requirement[];
	readonly turnover: TurnoverTable;
}

export interface AnalysisQuestion {
	readonly asOf: PlainDate;
	/** The share of leavers that are replaced by somebody qualified, 0–1; null: the product's own by kind. */
	readonly recruitment: number | null;
}

/**
 * An amount of what the requirement is counted in, as an integer:
 * persons for headcounts and shares of headcount, hundredths of an FTE for FTE and shares of FTE.
 */
export type Amount = number;

export type GapState = "gap" | "one-away" | "robust" | "empty-group";

/** How many persons each remedy (virkemiddel) can give; they sum to the gap in persons. */
export interface Remedies {
	readonly verify: number;
	readonly mobilise: number;
	readonly learn: number;
	readonly acquire: number;
}

/** The gap to be expected at a later day, without and with normal recruitment. */
export interface Ahead {
	readonly months: Horizon;
	/** P(supply < required), in whole hundred-thousandths. */
	readonly risk: number;
	/** E[max(0, required − supply)] in persons or FTE, in whole hundred-thousandths. */
	readonly expectedShortfall: number;
	readonly riskWithRecruitment: number;
	readonly expectedShortfallWithRecruitment: number;
}

/** What was found for one requirement. Holds no person. */
export interface GapFinding {
	/** The requirement's place in the input. */
	readonly requirementIndex: number;
	readonly unit: UnitPath;
	readonly competence: string;
	readonly countedIn: CountedIn;
	/** Percent for shares, else null. */
	readonly share: number | null;
	readonly roles: readonly string[];
	readonly minLevel: Level;
	readonly minEvidence: Evidence;
	readonly criticality: Criticality;
	readonly basis: string;
	readonly required: Amount;
	readonly supply: Amount;
	readonly gap: Amount;
	readonly surplus: Amount;
	/** Supply over required in whole hundredths, at most 100. */
	readonly coverage: number;
	readonly state: GapState;
	/** Persons in the group. */
	readonly groupSize: number;
	readonly remedies: Remedies;
	readonly ahead: readonly Ahead[];
	/** How many qualified persons' loss opens or widens the gap. */
	readonly keyPersons: number;
}

/** A competence that somebody holds and no requirement asks for. */
export interface PhaseOut {
	readonly competence: string;
	readonly holders: number;
}

export interface GapAnalysis {
	readonly asOf: PlainDate;
	readonly definitionVersion: number;
	readonly turnover: { readonly name: string; readonly source: string };
	readonly recruitment: number | null;
	/** In the order that matters most first. */
	readonly gaps: readonly GapFinding[];
	readonly phaseOut: readonly PhaseOut[];
}

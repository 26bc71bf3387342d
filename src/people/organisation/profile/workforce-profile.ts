import type { FteHundredths } from "../../../ground/vocabulary/fte.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { UnitPath } from "../model.ts";

/** What the staff list alone tells of who works in the municipality at a day. */
export interface WorkforceProfile {
	readonly asOf: PlainDate;
	/** Persons with an active employment; a person is counted once. */
	readonly persons: number;
	readonly employments: number;
	readonly fte: FteHundredths;
	/** Largest FTE first, then by name; a person counts in the group of the largest active employment. */
	readonly educationGroups: readonly EducationGroupRow[];
	/** By the person's sum of active positions; bands from small to large, all present. */
	readonly positionSizes: readonly PositionSizeRow[];
	/** Bands from young to old, all present, unknown last. */
	readonly ages: readonly AgeRow[];
	/** Every unit with staff of its own or below it, in path order; figures include the units below. */
	readonly units: readonly UnitRow[];
}

export interface EducationGroupRow {
	/** Null: no group is known. */
	readonly group: string | null;
	readonly persons: number;
	readonly fte: FteHundredths;
	/** Mean of the persons' summed positions in whole percent, halves up. */
	readonly meanPositionPercent: number;
	/** Persons whose positions sum to 100 % or more. */
	readonly fullTime: number;
	readonly aged55OrMore: number;
	readonly ageUnknown: number;
}

export interface PositionSizeRow {
	/** In percent: from ≤ sum < below. The last band has no end. */
	readonly from: number;
	readonly below: number | null;
	readonly persons: number;
}

export interface AgeRow {
	/** Completed years; null in both: age unknown. */
	readonly from: number | null;
	readonly to: number | null;
	readonly persons: number;
}

export interface UnitRow {
	readonly unit: UnitPath;
	readonly persons: number;
	readonly fte: FteHundredths;
}

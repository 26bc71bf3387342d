import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { UnitPath } from "../../people/organisation/model.ts";

/**
 * What a measure (tiltak) does, in the order in which the plan considers them: use what is there before buying new.
 * The four after `verify` are Lai's and KS's strategies; to verify is to find what is already there but not confirmed.
 * The first four are the remedies of a finding, under the same names.
 */
export const measureKinds = ["verify", "mobilise", "learn", "acquire", "phase-out"] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** How a measure is carried out. Not only by courses. */
export const deliveryKinds = [
	"confirmation",
	"task-shift",
	"training",
	"recruitment",
	"position-change",
	"placement",
	"project",
] as const;
export type DeliveryKind = (typeof deliveryKinds)[number];

export const measureStatuses = ["proposed", "adopted", "started", "done", "dropped"] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

/** Whole kroner. Null: not priced yet, which is not 0. */
export type Kroner = number | null;

export interface MeasureCost {
	readonly salaryDuringLeave: Kroner;
	readonly substitute: Kroner;
	readonly travel: Kroner;
	readonly fee: Kroner;
}

export interface MeasureFunding {
	readonly ownShare: Kroner;
	readonly grant: Kroner;
}

/** A count of persons, or hundredths of an FTE. */
export interface Quantity {
	readonly countedIn: "persons" | "fte";
	readonly amount: number;
}

/** What the municipality will do about one finding. Texts are in the plan's language and may be edited; no person in them. */
export interface Measure {
	/** 1, 2, 3 … in the plan; written T1, T2 …, the same in the document and in measures.csv. */
	readonly number: number;
	/** What is to be reached. */
	readonly goal: string;
	/** The finding it answers, in words. */
	readonly finding: string;
	/** The requirement behind the finding by its place in the input; null when no requirement asks (phase-out). */
	readonly requirementIndex: number | null;
	readonly measure: string;
	readonly kind: MeasureKind;
	readonly delivery: DeliveryKind;
	readonly targetGroup: string;
	/** Persons the measure is for. */
	readonly persons: number;
	/** Null: the whole municipality. */
	readonly unit: UnitPath | null;
	readonly responsibleRole: string;
	readonly deadline: PlainDate;
	readonly cost: MeasureCost;
	readonly funding: MeasureFunding;
	readonly indicator: string;
	/** The indicator at the as-of date. Null: not known. */
	readonly baseline: Quantity | null;
	/** Null: to be decided. */
	readonly target: Quantity | null;
	readonly status: MeasureStatus;
}

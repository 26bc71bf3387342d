import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { InputCounts } from "../../knowledge/gaps/tables.ts";
import type { PlanStatus } from "./drafting/plan-status.ts";
import type { GoalShown } from "./goals/goal-contract.ts";
import type { InputShown } from "./involvement/input-contract.ts";
import type { ParticipantShown } from "./involvement/participant-contract.ts";
import type { PlanTotals } from "./measures/measure-totals.ts";

/** What is kept of how a plan came about. A plan made from files alone has none: its document has forms to fill in. */
export interface PlanProcess {
	readonly title: string;
	readonly status: PlanStatus;
	readonly validFrom: PlainDate;
	readonly validTo: PlainDate;
	readonly mandate: {
		readonly purpose: string;
		readonly scope: string;
		readonly leadRole: string;
		readonly givenBy: string;
		readonly givenOn: PlainDate | null;
	};
	readonly adoptedOn: PlainDate | null;
	readonly adoptedBy: string;
	readonly participants: readonly Pick<
		ParticipantShown,
		"kind" | "name" | "validFrom" | "validTo"
	>[];
	readonly inputs: readonly Pick<
		InputShown,
		"participantName" | "aboutKind" | "aboutName" | "said" | "saidOn" | "answer" | "answeredOn"
	>[];
	readonly goals: readonly Pick<
		GoalShown,
		| "kind"
		| "goal"
		| "indicator"
		| "unitOfMeasure"
		| "baseline"
		| "baselineOn"
		| "target"
		| "targetOn"
	>[];
	readonly totals: PlanTotals;
	/** The analysis that the figures are of: how many rows went into it, and when it was recorded (UTC). */
	readonly inputCounts: InputCounts;
	readonly recordedAt: string;
	readonly inputHash: string;
}

import type { Criticality } from "../../../knowledge/competence/model.ts";
import type { Remedies } from "../../../knowledge/gaps/model.ts";
import type { DeliveryKind, MeasureKind } from "../model.ts";

export type ResponsibleRole =
	| "unit-leader"
	| "service-leader"
	| "quality-developer"
	| "municipal-director";

/** What a proposed measure of one kind looks like before anyone has edited it. */
export interface MeasureRule {
	readonly kind: MeasureKind;
	/** The remedy of a finding that it carries out; null for phase-out, which answers no gap. */
	readonly remedy: keyof Remedies | null;
	readonly delivery: DeliveryKind;
	/** Roles as in Loppa's and Vestre Toten's plans and the evaluation of K2020: who is nearest to carrying it out. */
	readonly responsible: ResponsibleRole;
	/** Months from the as-of date to the deadline, by how critical the requirement is. */
	readonly deadlineMonths: Readonly<Record<Criticality, number>>;
}

/**
 * Suggestions, not norms: no source gives deadlines by kind. What needs only a signature comes first, what needs an
 * advertisement or an education last; a recruitment that matters most gets the shorter time.
 */
export const measureRules: readonly MeasureRule[] = [
	{
		kind: "verify",
		remedy: "verify",
		delivery: "confirmation",
		responsible: "unit-leader",
		deadlineMonths: { 1: 3, 2: 3, 3: 3 },
	},
	{
		kind: "mobilise",
		remedy: "mobilise",
		delivery: "task-shift",
		responsible: "service-leader",
		deadlineMonths: { 1: 6, 2: 6, 3: 6 },
	},
	{
		kind: "learn",
		remedy: "learn",
		delivery: "training",
		responsible: "quality-developer",
		deadlineMonths: { 1: 12, 2: 12, 3: 12 },
	},
	{
		kind: "acquire",
		remedy: "acquire",
		delivery: "recruitment",
		responsible: "service-leader",
		deadlineMonths: { 1: 18, 2: 18, 3: 12 },
	},
	{
		kind: "phase-out",
		remedy: null,
		delivery: "task-shift",
		responsible: "municipal-director",
		deadlineMonths: { 1: 12, 2: 12, 3: 12 },
	},
];

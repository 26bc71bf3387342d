import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";

export const deliveryStatuses = ["planned", "running", "completed", "cancelled"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

export interface DeliveryFacts {
	readonly status: DeliveryStatus;
	readonly plannedPersons: number | null;
	readonly completedPersons: number | null;
	readonly validFrom: PlainDate;
	readonly validTo: PlainDate | null;
}

export type DeliveryFault =
	| "ends-before-beginning"
	| "end-missing"
	| "ends-in-future"
	| "begins-in-future"
	| "completed-too-early"
	| "more-than-planned";

/**
 * What cannot be true of a delivery: one that is over has a last day, not after today; one that runs has begun; nobody has
 * completed what has not begun; and no more have completed than were planned (where that is known: correct it first).
 */
export function findDeliveryFaults(facts: DeliveryFacts, today: PlainDate): DeliveryFault[] {
	const { status, plannedPersons, completedPersons, validFrom, validTo } = facts;
	const over = status === "completed" || status === "cancelled";
	const faults: (DeliveryFault | false)[] = [
		validTo !== null && validTo < validFrom && "ends-before-beginning",
		over && validTo === null && "end-missing",
		status === "completed" && validTo !== null && validTo > today && "ends-in-future",
		status === "running" && validFrom > today && "begins-in-future",
		status === "planned" && completedPersons !== null && "completed-too-early",
		plannedPersons !== null &&
			completedPersons !== null &&
			completedPersons > plannedPersons &&
			"more-than-planned",
	];
	return faults.filter((fault) => fault !== false);
}

/** Costs of a delivery that is over stand as they were booked: what was wrong is corrected by one more. */
export function isOver(status: DeliveryStatus): boolean {
	return status === "completed" || status === "cancelled";
}

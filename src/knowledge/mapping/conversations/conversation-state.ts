import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";

/** planned: not held yet. held: it was, and somebody has still to agree to what is written. agreed: closed by both. */
export const conversationStates = ["planned", "held", "agreed"] as const;
export type ConversationState = (typeof conversationStates)[number];

interface Dates {
	readonly heldOn: PlainDate | null;
	readonly employeeAgreedOn: PlainDate | null;
	readonly leaderAgreedOn: PlainDate | null;
}

export function stateOf({ heldOn, employeeAgreedOn, leaderAgreedOn }: Dates): ConversationState {
	if (employeeAgreedOn !== null && leaderAgreedOn !== null) return "agreed";
	return heldOn === null ? "planned" : "held";
}

/** Whether what is written may still be changed: as long as nobody has agreed to it. */
export function isOpen({ employeeAgreedOn, leaderAgreedOn }: Dates): boolean {
	return employeeAgreedOn === null && leaderAgreedOn === null;
}

/** How many must work in a unit before it is told how many of them have had a conversation. */
export const fewestToCount = 5;

/** Months after which the next conversation is due. */
export const monthsBetween = 12;

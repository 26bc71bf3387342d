/** A plan's life. Each status but the first and the last is reached by hand; see `judgeMove`. */
export const planStatuses = ["mandate", "draft", "hearing", "adopted", "replaced"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** What a plan can be moved to by hand. It is replaced when a later plan for the same time is adopted. */
export const movesByHand = ["draft", "hearing", "adopted"] as const;
export type MoveByHand = (typeof movesByHand)[number];

const moves: Readonly<Record<PlanStatus, readonly MoveByHand[]>> = {
	mandate: ["draft"],
	draft: ["hearing"],
	hearing: ["draft", "adopted"],
	adopted: [],
	replaced: [],
};

/** What a mandate must say before anybody drafts: why, who leads the work, who gave it, and when. */
export const mandateParts = ["purpose", "leadRole", "givenBy", "givenOn"] as const;
export type MandatePart = (typeof mandateParts)[number];

export interface PlanFacts {
	readonly status: PlanStatus;
	readonly missingInMandate: readonly MandatePart[];
	/** Who takes part today. */
	readonly participants: number;
	/** Inputs without an answer. */
	readonly openInputs: number;
}

export type MoveHindrance =
	| { readonly code: "no-such-move"; readonly from: PlanStatus; readonly to: MoveByHand }
	| { readonly code: "mandate-incomplete"; readonly missing: readonly MandatePart[] }
	| { readonly code: "nobody-to-hear" }
	| { readonly code: "inputs-open"; readonly count: number };

/** Why a plan cannot be moved, or undefined when it can. */
export function judgeMove(facts: PlanFacts, to: MoveByHand): MoveHindrance | undefined {
	const { status, missingInMandate, participants, openInputs } = facts;
	if (!moves[status].includes(to)) return { code: "no-such-move", from: status, to };
	if (missingInMandate.length > 0) return { code: "mandate-incomplete", missing: missingInMandate };
	if (to === "hearing" && participants === 0) return { code: "nobody-to-hear" };
	if (to === "adopted" && openInputs > 0) return { code: "inputs-open", count: openInputs };
	return undefined;
}

/**
 * What may be changed while a plan has this status. What was adopted stands: its mandate, goals, inputs and answers are
 * closed. Measures are still followed up and added to (each kept version says what changed), until another plan
 * replaces this one. Deliveries and costs are facts, and are registered whatever the status.
 */
export function mayChange(status: PlanStatus): {
	readonly text: boolean;
	readonly participants: boolean;
	readonly inputs: boolean;
	readonly measures: boolean;
} {
	const open = status === "mandate" || status === "draft" || status === "hearing";
	const inForce = open || status === "adopted";
	return { text: open, participants: inForce, inputs: open, measures: inForce };
}

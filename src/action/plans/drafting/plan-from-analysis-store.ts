import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Problem } from "../../../machinery/http/problems/problem.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type { GoalBody } from "../goals/goal-contract.ts";
import { addGoal } from "../goals/goals-store.ts";
import type { ParticipantBody } from "../involvement/participant-contract.ts";
import { addParticipant } from "../involvement/participants-store.ts";
import { saveProposals } from "../measures/proposals-store.ts";
import type { PlanDb } from "../tables.ts";
import type { PlanBody } from "./plan-contract.ts";
import { addPlan } from "./plans-store.ts";

/** A plan with everything that can be said when an analysis is there. */
export interface PlanFromAnalysis extends PlanBody {
	readonly analysis: Identifier;
	readonly participants: readonly ParticipantBody[];
	readonly goals: readonly GoalBody[];
	/** How many of the proposed measures, the first first; left out: all. */
	readonly measures?: number;
}

/** Makes a plan in one call: the mandate, who takes part, the goals, and measures that the analysis proposes. */
export async function addPlanFromAnalysis(
	db: PlanDb,
	owner: Identifier,
	{ participants, goals, measures, ...body }: PlanFromAnalysis,
	{ today, language }: { readonly today: PlainDate; readonly language: Language },
): Promise<Result<{ readonly plan: Identifier; readonly measures: Identifier[] }, Problem>> {
	const added = await addPlan(db, owner, body, today);
	if (!added.ok) return added;
	const plan = added.value.id;
	for (const participant of participants) {
		const joined = await addParticipant(db, owner, plan, participant);
		if (!joined.ok) return joined;
	}
	for (const goal of goals) {
		const set = await addGoal(db, owner, plan, goal);
		if (!set.ok) return set;
	}
	const saved = await saveProposals(
		db,
		owner,
		plan,
		measures === undefined ? "all" : { first: measures },
		language,
	);
	return saved.ok
		? success({ plan, measures: saved.value.added.map(({ id }) => id) })
		: failure(saved.problem);
}

import { type MandatePart, mandateParts } from "../../../src/action/plans/drafting/plan-status.ts";
import type { PlanStep, StepState } from "../plan-words.ts";
import type { Plan } from "./use-plan.ts";

/** What the mandate still lacks before anybody drafts. */
export function missingInMandate({ mandate }: Pick<Plan, "mandate">): readonly MandatePart[] {
	return mandateParts.filter((part) => mandate[part] === null || mandate[part] === "");
}

/** How far each step has come, from what the plan holds: nobody ticks it off. */
export function readStepStates(plan: Plan): Readonly<Record<PlanStep, StepState>> {
	const missing = missingInMandate(plan).length;
	const several = (all: number, open: number): StepState =>
		all === 0 ? "none" : open > 0 ? "some" : "done";
	return {
		mandate: missing === 0 ? "done" : missing < mandateParts.length ? "some" : "none",
		involvement:
			plan.participants === 0
				? plan.inputs === 0
					? "none"
					: "some"
				: plan.inputs === 0 || plan.openInputs > 0
					? "some"
					: "done",
		goals: several(plan.goals, plan.openGoals),
		analysis: plan.analysis === null ? "none" : "done",
		measures: several(plan.measures, plan.unpricedMeasures),
		priorities:
			plan.measures === plan.measuresWithoutGoal
				? "none"
				: plan.measuresWithoutGoal > 0
					? "some"
					: "done",
		adoption:
			plan.status === "mandate"
				? "none"
				: plan.status === "draft" || plan.status === "hearing"
					? "some"
					: "done",
	};
}

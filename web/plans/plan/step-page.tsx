import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTexts } from "../../language/language-provider.tsx";
import { Page } from "../../shell/page.tsx";
import { type PlanStep, planSteps, planWords } from "../plan-words.ts";
import "../plans.css";
import { planTexts } from "./plan-texts.ts";
import { StateMark } from "./state-mark.tsx";
import { readStepStates } from "./step-states.ts";
import type { Plan } from "./use-plan.ts";

interface StepPageProps {
	readonly plan: Plan;
	readonly step: PlanStep;
	readonly lead?: ReactNode;
	readonly actions?: ReactNode;
	readonly children: ReactNode;
}

/** The page of a step: the steps with how far each has come, the step itself, and the way to the next. */
export function StepPage({ plan, step, lead, actions, children }: StepPageProps) {
	const words = useTexts(planWords);
	const texts = useTexts(planTexts);
	const at = planSteps.indexOf(step);
	const previous = planSteps[at - 1];
	const next = planSteps[at + 1];
	return (
		<Page
			title={`${at + 1} ${words.steps[step]}`}
			lead={lead}
			actions={actions}
			crumbs={[
				<Link key="plans" to="/plans">
					{words.plans}
				</Link>,
				<Link key="plan" to="/plans/$plan" params={{ plan: plan.id }}>
					{plan.title}
				</Link>,
			]}
		>
			<StepNav plan={plan} />
			{children}
			<nav className="links plans-onward" aria-label={texts.onward}>
				{previous !== undefined && (
					<Link to={`/plans/$plan/${previous}`} params={{ plan: plan.id }}>
						{texts.previous(words.steps[previous])}
					</Link>
				)}
				{next !== undefined && (
					<Link to={`/plans/$plan/${next}`} params={{ plan: plan.id }}>
						{texts.next(words.steps[next])}
					</Link>
				)}
			</nav>
		</Page>
	);
}

function StepNav({ plan }: { readonly plan: Plan }) {
	const words = useTexts(planWords);
	const states = readStepStates(plan);
	return (
		<nav className="plans-steps" aria-label={words.stepNav}>
			<ol>
				{planSteps.map((step, at) => (
					<li key={step}>
						<Link
							to={`/plans/$plan/${step}`}
							params={{ plan: plan.id }}
							activeOptions={{ includeSearch: false }}
						>
							<span className="plans-step-name">
								{at + 1} {words.steps[step]}
							</span>
							<StateMark state={states[step]} />
						</Link>
					</li>
				))}
			</ol>
		</nav>
	);
}

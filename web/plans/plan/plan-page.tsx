import { Heading } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { AskFirst } from "../../shell/ask-first.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { type PlanStep, planSteps, planWords } from "../plan-words.ts";
import "../plans.css";
import { PlanFiles } from "./plan-files.tsx";
import { planTexts } from "./plan-texts.ts";
import { StateMark } from "./state-mark.tsx";
import { missingInMandate, readStepStates } from "./step-states.ts";
import { type Plan, usePlan, usePlanRights } from "./use-plan.ts";

/** A plan: where it stands, its seven steps with how far each has come, and its files. */
export function PlanPage() {
	const texts = useTexts(planTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const plan = usePlan();
	const rights = usePlanRights(plan);
	const states = readStepStates(plan);
	return (
		<Page
			title={plan.title}
			lead={plan.mandate.purpose === "" ? undefined : plan.mandate.purpose}
			crumbs={[
				<Link key="plans" to="/plans">
					{words.plans}
				</Link>,
			]}
			actions={rights.files ? <PlanFiles plan={plan.id} /> : undefined}
		>
			<dl className="facts">
				<dt>{texts.status}</dt>
				<dd>{words.statuses[plan.status]}</dd>
				<dt>{texts.period}</dt>
				<dd>{words.period(write.date(plan.validFrom), write.date(plan.validTo))}</dd>
				{plan.adoptedOn !== null && (
					<>
						<dt>{texts.adopted}</dt>
						<dd>{texts.adoptedBy(plan.adoptedBy, write.date(plan.adoptedOn))}</dd>
					</>
				)}
			</dl>
			<Heading level={2} data-size="sm">
				{texts.stepsHeading}
			</Heading>
			<p>{texts.stepsLead}</p>
			<ol className="plans-overview">
				{planSteps.map((step, at) => (
					<li key={step}>
						<Link to={`/plans/$plan/${step}`} params={{ plan: plan.id }}>
							{at + 1} {words.steps[step]}
						</Link>
						<span>
							<Says plan={plan} step={step} />
						</span>
						<StateMark state={states[step]} />
					</li>
				))}
			</ol>
			<p className="links">
				<Link to="/plans/$plan/versions" params={{ plan: plan.id }}>
					{texts.versions}
				</Link>
			</p>
			{rights.remove && <RemovePlan plan={plan} />}
		</Page>
	);
}

function Says({ plan, step }: { readonly plan: Plan; readonly step: PlanStep }) {
	const { says, parts } = useTexts(planTexts);
	const missing = missingInMandate(plan);
	switch (step) {
		case "mandate":
			return missing.length === 0
				? says.mandateDone
				: says.mandate(missing.map((part) => parts[part]).join(", "));
		case "involvement":
			return says.involvement(plan.participants, plan.inputs, plan.openInputs);
		case "goals":
			return says.goals(plan.goals, plan.openGoals);
		case "analysis":
			return plan.analysis === null ? says.noAnalysis : says.analysis;
		case "measures":
			return says.measures(plan.measures, plan.unpricedMeasures);
		case "priorities":
			return says.priorities(plan.measures, plan.measuresWithoutGoal);
		case "adoption":
			return says.adoption[plan.status];
	}
}

function RemovePlan({ plan }: { readonly plan: Plan }) {
	const texts = useTexts(planTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const navigate = useNavigate();
	return (
		<AskFirst
			label={texts.remove}
			question={texts.removeTitle(plan.title)}
			confirm={texts.remove}
			danger
			onConfirm={async () => {
				const removed = await attempt(
					client.DELETE("/plans/{plan}", {
						params: { path: { plan: plan.id }, header: from(plan.version) },
					}),
				);
				if (!removed.ok) return notify(removed.problem.detail, "danger");
				notify(texts.removed);
				await navigate({ to: "/plans" });
				await queries.invalidateQueries();
			}}
		>
			<p>{texts.removeLead(plan.goals, plan.measures)}</p>
		</AskFirst>
	);
}

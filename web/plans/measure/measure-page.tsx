import { Heading } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { attempt, client, from } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { AskFirst } from "../../shell/ask-first.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { ThreadBar } from "../../thread/thread-bar.tsx";
import { goalsQuery } from "../goals/goals-query.ts";
import { InputsAbout } from "../involvement/inputs-about.tsx";
import type { Measure } from "../measures/measure-values.ts";
import { measuresTexts } from "../measures/measures-texts.ts";
import { type Plan, usePlan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import "../plans.css";
import { Deliveries } from "./deliveries.tsx";
import { LinkedFindings } from "./linked-findings.tsx";
import { MeasureFacts, MeasurePrice } from "./measure-facts.tsx";
import { measurePageTexts } from "./measure-page-texts.ts";
import { useMeasure } from "./use-measure.ts";

/** A measure with the thread it stands on, its findings, price, deliveries and what is said of it. */
export function MeasurePage() {
	const texts = useTexts(measurePageTexts);
	const words = useTexts(planWords);
	const { number } = useTexts(measuresTexts);
	const plan = usePlan();
	const measure = useMeasure();
	const rights = usePlanRights(plan);
	const { items: goals } = useSuspenseQuery(goalsQuery(plan.id)).data;
	const path = { plan: plan.id, measure: measure.id };
	const mayRemove =
		rights.removeMeasures && measure.deliveries === 0 && measure.status === "proposed";
	return (
		<Page
			title={`${number(measure.number)} ${measure.measure}`}
			crumbs={[
				<Link key="plans" to="/plans">
					{words.plans}
				</Link>,
				<Link key="plan" to="/plans/$plan" params={{ plan: plan.id }}>
					{plan.title}
				</Link>,
				<Link key="measures" to="/plans/$plan/measures" params={{ plan: plan.id }}>
					{words.steps.measures}
				</Link>,
			]}
			actions={
				rights.measures ? (
					<>
						<Link to="/plans/$plan/measures/$measure/edit" params={path}>
							{texts.edit}
						</Link>
						{mayRemove && <RemoveMeasure plan={plan} measure={measure} />}
					</>
				) : undefined
			}
		>
			<ThreadBar kind="measure" id={measure.id} />
			<MeasureFacts
				measure={measure}
				goal={goals.find(({ id }) => id === measure.goal)?.goal ?? null}
			/>
			<LinkedFindings measure={measure.id} mayChange={rights.measures} />
			<section className="plans-part">
				<Heading level={2} data-size="sm">
					{texts.price}
				</Heading>
				<MeasurePrice measure={measure} />
			</section>
			<Deliveries measure={measure} mayChange={rights.deliveries} />
			<InputsAbout plan={plan} aboutKind="measure" about={measure.id} />
		</Page>
	);
}

function RemoveMeasure({ plan, measure }: { readonly plan: Plan; readonly measure: Measure }) {
	const texts = useTexts(measurePageTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const navigate = useNavigate();
	return (
		<AskFirst
			label={texts.remove}
			question={texts.removeQuestion(measure.number)}
			confirm={texts.remove}
			danger
			onConfirm={async () => {
				const removed = await attempt(
					client.DELETE("/measures/{measure}", {
						params: { path: { measure: measure.id }, header: from(measure.version) },
					}),
				);
				if (!removed.ok) return notify(removed.problem.detail, "danger");
				notify(texts.removed);
				await navigate({ to: "/plans/$plan/measures", params: { plan: plan.id } });
				queries.removeQueries({ queryKey: ["measures", measure.id] });
				await queries.invalidateQueries();
			}}
		>
			<p>{texts.removeLead}</p>
		</AskFirst>
	);
}

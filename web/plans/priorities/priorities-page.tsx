import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { StepPage } from "../plan/step-page.tsx";
import { usePlan } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { AnnualWheel } from "./annual-wheel.tsx";
import { DeadlineMonths } from "./deadline-months.tsx";
import { MeasureOrder } from "./measure-order.tsx";
import { prioritiesTexts } from "./priorities-texts.ts";

/** Step 6: the measures in order, each with its goal, and when in the year the work happens. */
export function PrioritiesPage() {
	const texts = useTexts(prioritiesTexts);
	const words = useTexts(planWords);
	const plan = usePlan();
	const { sort = "deadline" } = useSearch({ strict: false }) as { readonly sort?: string };
	const { items } = useSuspenseQuery({
		queryKey: ["measures", plan.id, "all", sort],
		queryFn: () =>
			get(
				client.GET("/plans/{plan}/measures", {
					params: { path: { plan: plan.id }, query: { limit: 500, sort } },
				}),
			),
	}).data;
	const kept = items.filter(({ status }) => status !== "dropped");
	return (
		<StepPage plan={plan} step="priorities" lead={texts.lead}>
			{kept.length === 0 ? (
				<EmptyState title={texts.empty}>
					<p>{texts.emptyLead}</p>
					<Link to="/plans/$plan/measures" params={{ plan: plan.id }}>
						{words.steps.measures}
					</Link>
				</EmptyState>
			) : (
				<>
					<MeasureOrder plan={plan} measures={kept} />
					<DeadlineMonths plan={plan.id} measures={kept} />
				</>
			)}
			<AnnualWheel />
		</StepPage>
	);
}

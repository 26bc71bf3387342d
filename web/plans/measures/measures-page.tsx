import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { deliveryKinds, measureKinds, measureStatuses } from "../../../src/action/plans/model.ts";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery, type ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { goalsQuery } from "../goals/goals-query.ts";
import { StepPage } from "../plan/step-page.tsx";
import { usePlan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { useKroner } from "../use-kroner.ts";
import { measuresTexts } from "./measures-texts.ts";
import { PlanCosts } from "./plan-costs.tsx";

/** Step 5: the measures of a plan, what they cost together, and the way to more. */
export function MeasuresPage() {
	const texts = useTexts(measuresTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const kroner = useKroner();
	const plan = usePlan();
	const { measures: mayChange } = usePlanRights(plan);
	const search = useSearch({ strict: false }) as ListSearch<
		"kind" | "delivery" | "status" | "goal"
	>;
	const { items, total } = useSuspenseQuery({
		queryKey: ["measures", plan.id, search],
		queryFn: () =>
			get(
				client.GET("/plans/{plan}/measures", {
					params: { path: { plan: plan.id }, query: asQuery(search) as object },
				}),
			),
	}).data;
	const { items: goals } = useSuspenseQuery(goalsQuery(plan.id)).data;
	const { columns, filters } = texts;
	const isFiltered = Object.keys(search).some((name) => name !== "sort" && name !== "page");
	const choicesOf = <Value extends string>(
		values: readonly Value[],
		labels: Readonly<Record<Value, string>>,
	) => values.map((value) => ({ value, label: labels[value] }));
	return (
		<StepPage
			plan={plan}
			step="measures"
			lead={texts.lead}
			actions={
				mayChange ? (
					<>
						<Link to="/plans/$plan/measures/proposed" params={{ plan: plan.id }}>
							{texts.proposals}
						</Link>
						<Link to="/plans/$plan/measures/new" params={{ plan: plan.id }}>
							{texts.newMeasure}
						</Link>
					</>
				) : undefined
			}
		>
			{(total > 0 || isFiltered) && (
				<ListTools hint={texts.searchHint} total={total}>
					<FilterSelect
						name="kind"
						label={filters.kind}
						all={filters.all}
						choices={choicesOf(measureKinds, words.kinds)}
					/>
					<FilterSelect
						name="delivery"
						label={filters.delivery}
						all={filters.all}
						choices={choicesOf(deliveryKinds, words.deliveries)}
					/>
					<FilterSelect
						name="status"
						label={filters.status}
						all={filters.all}
						choices={choicesOf(measureStatuses, words.measureStatuses)}
					/>
					{goals.length > 0 && (
						<FilterSelect
							name="goal"
							label={filters.goal}
							all={filters.all}
							choices={goals.map(({ id, goal }) => ({ value: id, label: goal }))}
						/>
					)}
				</ListTools>
			)}
			<DataTable
				caption={texts.measures}
				rows={items}
				keyOf={({ id }) => id}
				{...(isFiltered
					? {}
					: {
							empty: (
								<EmptyState title={texts.empty}>
									{mayChange ? texts.emptyLead : texts.emptyReader}
								</EmptyState>
							),
						})}
				columns={[
					{ title: columns.number, sort: "number", show: ({ number }) => texts.number(number) },
					{
						title: columns.measure,
						sort: "measure",
						isHead: true,
						show: ({ id, measure }) => (
							<Link to="/plans/$plan/measures/$measure" params={{ plan: plan.id, measure: id }}>
								{measure}
							</Link>
						),
					},
					{ title: columns.kind, sort: "kind", show: ({ kind }) => words.kinds[kind] },
					{
						title: columns.unit,
						sort: "unit",
						show: ({ unit }) => unit?.name ?? words.wholeMunicipality,
					},
					{
						title: columns.deadline,
						sort: "deadline",
						show: (row) => <span className="plans-day">{write.date(row.deadline)}</span>,
					},
					{
						title: columns.status,
						sort: "status",
						show: ({ status }) => words.measureStatuses[status],
					},
					{
						title: columns.cost,
						sort: "fullCost",
						isNumber: true,
						show: ({ totals }) => kroner(totals.fullCost),
					},
					{
						title: columns.uncovered,
						sort: "uncovered",
						isNumber: true,
						show: ({ totals }) => kroner(totals.uncovered),
					},
				]}
			/>
			<Pager total={total} />
			{plan.measures > 0 && <PlanCosts plan={plan.id} />}
		</StepPage>
	);
}

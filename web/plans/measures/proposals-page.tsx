import { Button, Checkbox } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { measureKinds } from "../../../src/action/plans/model.ts";
import { attempt, client, get } from "../../api/client.ts";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery, type ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { type Plan, usePlan, usePlanRights } from "../plan/use-plan.ts";
import { planWords } from "../plan-words.ts";
import { ReadOnly } from "../read-only.tsx";
import "../plans.css";
import { measuresTexts } from "./measures-texts.ts";

type Proposal = Item<"listProposedMeasures">;
const keyOf = ({ finding, kind }: Proposal) => `${finding} ${kind}`;

/** What the analysis proposes, to take into the plan singly or many at once. */
export function ProposalsPage() {
	const texts = useTexts(measuresTexts);
	const words = useTexts(planWords);
	const plan = usePlan();
	const { measures: mayChange } = usePlanRights(plan);
	return (
		<Page
			title={texts.proposalsTitle}
			lead={texts.proposalsLead}
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
		>
			{!mayChange ? (
				<ReadOnly />
			) : plan.analysis === null ? (
				<EmptyState title={texts.noAnalysis}>
					<p>{texts.noAnalysisLead}</p>
					<Link to="/plans/$plan/analysis" params={{ plan: plan.id }}>
						{texts.chooseAnalysis}
					</Link>
				</EmptyState>
			) : (
				<Proposals plan={plan} />
			)}
		</Page>
	);
}

function Proposals({ plan }: { readonly plan: Plan }) {
	const texts = useTexts(measuresTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const notify = useNotice();
	const queries = useQueryClient();
	const { measures: mayChange } = usePlanRights(plan);
	const [chosen, setChosen] = useState<ReadonlyMap<string, Proposal>>(new Map());
	const [isBusy, setBusy] = useState(false);
	const search = useSearch({ strict: false }) as ListSearch<"kind" | "saved">;
	const { items, total } = useSuspenseQuery({
		queryKey: ["proposals", plan.id, search],
		queryFn: () =>
			get(
				client.GET("/plans/{plan}/measures/proposed", {
					params: { path: { plan: plan.id }, query: asQuery(search) as object },
				}),
			),
	}).data;
	const free = items.filter(({ saved }) => saved === null);
	const tick = (some: readonly Proposal[], isChosen: boolean) =>
		setChosen((before) => {
			const next = new Map(before);
			for (const one of some) {
				if (isChosen) next.set(keyOf(one), one);
				else next.delete(keyOf(one));
			}
			return next;
		});
	const take = async () => {
		if (isBusy) return;
		if (chosen.size === 0) return notify(texts.nothingChosen, "danger");
		setBusy(true);
		const taken = await attempt(
			client.POST("/plans/{plan}/measures/proposed", {
				params: { path: { plan: plan.id } },
				body: { chosen: [...chosen.values()].map(({ finding, kind }) => ({ finding, kind })) },
			}),
		);
		setBusy(false);
		if (!taken.ok) return notify(taken.problem.detail, "danger");
		setChosen(new Map());
		notify(texts.taken(taken.value.added.length));
		await queries.invalidateQueries();
	};
	const takeButton = mayChange && (
		<div className="buttons">
			<Button type="button" onClick={take} loading={isBusy} aria-disabled={isBusy || undefined}>
				{texts.take(chosen.size)}
			</Button>
			<Link to="/plans/$plan/measures" params={{ plan: plan.id }}>
				{texts.measures}
			</Link>
		</div>
	);
	const isFiltered = Object.keys(search).some((name) => name !== "sort" && name !== "page");
	return (
		<>
			<ListTools total={total}>
				<FilterSelect
					name="kind"
					label={texts.filters.kind}
					all={texts.filters.all}
					choices={measureKinds.map((value) => ({ value, label: words.kinds[value] }))}
				/>
				<FilterSelect
					name="saved"
					label={texts.inPlanFilter}
					all={texts.filters.all}
					choices={[
						{ value: "no", label: texts.notInPlan },
						{ value: "yes", label: texts.inPlan },
					]}
				/>
			</ListTools>
			{mayChange && free.length > 0 && (
				<Checkbox
					label={texts.chooseAll}
					value="all"
					checked={free.every((one) => chosen.has(keyOf(one)))}
					onChange={(event) => tick(free, event.target.checked)}
				/>
			)}
			<DataTable
				caption={texts.proposalsTitle}
				rows={items}
				keyOf={keyOf}
				{...(isFiltered
					? {}
					: {
							empty: <EmptyState title={texts.noProposals}>{texts.noProposalsLead}</EmptyState>,
						})}
				columns={[
					...(mayChange
						? [
								{
									title: texts.choose,
									show: (row: Proposal) =>
										row.saved === null ? (
											<Checkbox
												value={keyOf(row)}
												aria-label={texts.chooseOf(
													`${row.measure.measure}, ${row.measure.unit?.name ?? words.wholeMunicipality}`,
												)}
												checked={chosen.has(keyOf(row))}
												onChange={(event) => tick([row], event.target.checked)}
											/>
										) : (
											<Link
												to="/plans/$plan/measures/$measure"
												params={{ plan: plan.id, measure: row.saved }}
												aria-label={`${texts.seeMeasure}: ${row.measure.measure}`}
											>
												{texts.seeMeasure}
											</Link>
										),
								},
							]
						: []),
					{ title: texts.columns.measure, isHead: true, show: ({ measure }) => measure.measure },
					{ title: texts.columns.kind, sort: "kind", show: ({ kind }) => words.kinds[kind] },
					{
						title: texts.columns.unit,
						sort: "unit",
						show: ({ measure }) => measure.unit?.name ?? words.wholeMunicipality,
					},
					{
						title: texts.finding,
						show: ({ finding, measure }) => (
							<Link
								to="/gaps/findings/$finding"
								params={{ finding }}
								aria-label={`${texts.finding}: ${measure.findingText}`}
							>
								{measure.findingText}
							</Link>
						),
					},
					{
						title: texts.criticality,
						sort: "criticality",
						show: ({ criticality }) =>
							criticality === null ? words.none : texts.critical[criticality as 1 | 2 | 3],
					},
					{
						title: texts.columns.deadline,
						sort: "deadline",
						show: ({ measure }) => (
							<span className="plans-day">{write.date(measure.deadline)}</span>
						),
					},
				]}
			/>
			{takeButton}
			<Pager total={total} />
		</>
	);
}

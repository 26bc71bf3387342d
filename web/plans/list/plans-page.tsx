import { Button } from "@digdir/designsystemet-react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { planStatuses } from "../../../src/action/plans/drafting/plan-status.ts";
import { attempt, client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery, type ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { Page } from "../../shell/page.tsx";
import { planWords } from "../plan-words.ts";
import { plansTexts } from "./plans-texts.ts";
import { firstMeasures, suggestPeriod } from "./suggested-plan.ts";

/** The organisation's plans. */
export function PlansPage() {
	const texts = useTexts(plansTexts);
	const words = useTexts(planWords);
	const write = useWrite();
	const { may } = useOwnAccount();
	const search = useSearch({ strict: false }) as ListSearch<"status">;
	const { items, total } = useSuspenseQuery({
		queryKey: ["plans", "list", search],
		queryFn: () =>
			get(client.GET("/plans", { params: { query: asQuery(search) as { status?: "draft" } } })),
	}).data;
	const keeps = may["plans.change"] === "all";
	const hears = may["plan-inputs.read"] !== undefined;
	const isFiltered = search.search !== undefined || search.status !== undefined;
	return (
		<Page
			title={words.plans}
			lead={texts.lead}
			actions={
				keeps ? (
					<>
						<FromAnalysis />
						<Link to="/plans/new">{texts.newPlan}</Link>
					</>
				) : undefined
			}
		>
			{(total > 0 || isFiltered) && (
				<ListTools hint={texts.hint} total={total}>
					<FilterSelect
						name="status"
						label={texts.status}
						all={texts.allStatuses}
						choices={planStatuses.map((value) => ({ value, label: words.statuses[value] }))}
					/>
				</ListTools>
			)}
			<DataTable
				caption={words.plans}
				rows={items}
				keyOf={({ id }) => id}
				{...(isFiltered
					? {}
					: {
							empty: (
								<EmptyState title={texts.empty}>
									{keeps ? texts.emptyLead : texts.emptyReader}
								</EmptyState>
							),
						})}
				columns={[
					{
						title: texts.columns.title,
						sort: "title",
						isHead: true,
						show: ({ id, title }) => (
							<Link to="/plans/$plan" params={{ plan: id }}>
								{title}
							</Link>
						),
					},
					{
						title: texts.columns.status,
						sort: "status",
						show: ({ status }) => words.statuses[status],
					},
					{
						title: texts.columns.period,
						sort: "validFrom",
						show: ({ validFrom, validTo }) =>
							words.period(write.date(validFrom), write.date(validTo)),
					},
					{
						title: texts.columns.measures,
						isNumber: true,
						show: ({ measures }) => write.integer(measures),
					},
					...(hears
						? [
								{
									title: texts.columns.open,
									sort: "openInputs",
									isNumber: true,
									show: ({ openInputs }: { readonly openInputs: number }) =>
										write.integer(openInputs),
								},
							]
						: []),
				]}
			/>
			<Pager total={total} />
		</Page>
	);
}

/** One press: a plan on the latest analysis with the measures that matter most. */
function FromAnalysis() {
	const texts = useTexts(plansTexts);
	const notify = useNotice();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const make = async () => {
		const latest = await attempt(client.GET("/analyses", { params: { query: { limit: 1 } } }));
		if (!latest.ok) return notify(latest.problem.detail, "danger");
		const analysis = latest.value.items[0]?.id;
		if (analysis === undefined) return notify(texts.noAnalysis, "danger");
		const { from, to } = suggestPeriod();
		const made = await attempt(
			client.POST("/plans/from-analysis", {
				body: {
					title: texts.suggestedTitle(from, to),
					validFrom: `${from}-01-01`,
					validTo: `${to}-12-31`,
					analysis,
					measures: firstMeasures,
				},
			}),
		);
		if (!made.ok) return notify(made.problem.detail, "danger");
		notify(texts.fromAnalysisMade(made.value.measures));
		await queries.invalidateQueries();
		await navigate({ to: "/plans/$plan", params: { plan: made.value.id } });
	};
	return (
		<Button type="button" onClick={make}>
			{texts.fromAnalysis}
		</Button>
	);
}

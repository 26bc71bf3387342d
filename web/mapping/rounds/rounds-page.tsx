import "../mapping.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { type Column, DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import type { ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { FreshnessTable } from "../follow-up/freshness-table.tsx";
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { roundsQuery } from "../mapping-queries.ts";
import { roundTexts } from "./round-texts.ts";

type Round = Item<"listMappingRounds">;

const statuses = ["planned", "open", "closed"] as const;

/** The rounds there are and were; who sees an outline sees names and dates. */
export function RoundsPage() {
	const texts = useTexts(roundTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const search = useSearch({ strict: false }) as ListSearch<"status">;
	const { items, total } = useSuspenseQuery(roundsQuery({ sort: "-opensOn", ...search })).data;
	const sees = may["mapping-rounds.read"] === "all" || may["mapping-rounds.read"] === "units";
	const isFiltered = Object.keys(search).some((name) => name !== "sort");
	const mayChange = may["mapping-rounds.change"] !== undefined;
	const answered: Column<Round> = {
		title: texts.answered,
		show: ({ progress }) =>
			progress !== null && texts.answeredOf(progress.answered, progress.invited),
	};
	return (
		<Page
			title={texts.title}
			lead={sees ? texts.lead : texts.outline}
			crumbs={[<MappingCrumb key="mapping" />]}
			actions={mayChange && <Link to="/mapping/rounds/new">{texts.newRound}</Link>}
		>
			<div className="mapping">
				<ListTools total={total}>
					<FilterSelect
						name="status"
						label={texts.status}
						all={texts.allStatuses}
						choices={statuses.map((value) => ({ value, label: texts.statuses[value] }))}
					/>
				</ListTools>
				<DataTable
					caption={texts.title}
					rows={items}
					keyOf={({ id }) => id}
					{...(isFiltered
						? {}
						: {
								empty: (
									<EmptyState title={texts.none}>{mayChange ? texts.noneLead : ""}</EmptyState>
								),
							})}
					columns={[
						{
							title: texts.name,
							sort: "name",
							isHead: true,
							show: ({ id, name }) =>
								sees ? (
									<Link to="/mapping/rounds/$round" params={{ round: id }}>
										{name}
									</Link>
								) : (
									name
								),
						},
						{ title: texts.status, show: ({ status }) => texts.statuses[status] },
						{ title: texts.opensOn, sort: "opensOn", show: (row) => write.date(row.opensOn) },
						{ title: texts.dueOn, sort: "dueOn", show: (row) => write.date(row.dueOn) },
						...(sees ? [answered] : []),
					]}
				/>
				<Pager total={total} />
				{sees && <FreshnessTable />}
			</div>
		</Page>
	);
}

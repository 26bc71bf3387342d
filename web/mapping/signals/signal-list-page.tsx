import "../mapping-parts.css";
import { Button, Tag } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { signalKinds } from "../../../src/knowledge/mapping/signals/model.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import type { ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { shortPath } from "../short-path.ts";
import { offerTexts } from "./offer-texts.ts";
import { signalsQuery, unitsTodayQuery } from "./signal-queries.ts";
import { signalTexts } from "./signal-texts.ts";
import { useAmount } from "./use-amount.ts";

/** What leaders have reported, as far as the user sees. */
export function SignalListPage() {
	const texts = useTexts(signalTexts);
	const offers = useTexts(offerTexts);
	const write = useWrite();
	const amount = useAmount();
	const { may } = useOwnAccount();
	const search = useSearch({ strict: false }) as ListSearch<"kind" | "unit" | "closed">;
	const { items, total } = useSuspenseQuery(signalsQuery(search)).data;
	const units = useSuspenseQuery(unitsTodayQuery).data.items;
	const isOutline = may["signals.read"] === "outline";
	const mayReport = may["signals.change"] !== undefined;
	const isFiltered = Object.keys(search).some((name) => name !== "sort");
	return (
		<Page
			title={texts.title}
			lead={isOutline ? texts.leadOutline : texts.lead}
			actions={
				isOutline ? undefined : (
					<>
						{mayReport && (
							<Button asChild>
								<Link to="/mapping/signals/new">{texts.report}</Link>
							</Button>
						)}
						<Link to="/mapping/offers">{offers.title}</Link>
					</>
				)
			}
		>
			<ListTools hint={texts.searchHint} total={total}>
				{!isOutline && (
					<FilterSelect
						name="kind"
						label={texts.kindShort}
						all={texts.allKinds}
						choices={signalKinds.map((value) => ({ value, label: texts.kinds[value] }))}
					/>
				)}
				<FilterSelect
					name="unit"
					label={texts.unit}
					all={texts.allUnits}
					choices={units.map(({ id, path }) => ({ value: id, label: path }))}
				/>
				<FilterSelect
					name="closed"
					label={texts.closed}
					all={texts.allStatuses}
					choices={(["no", "yes"] as const).map((value) => ({
						...{ value, label: texts.closedChoices[value] },
					}))}
				/>
			</ListTools>
			<DataTable
				caption={texts.title}
				rows={items}
				keyOf={({ id }) => id}
				{...(isFiltered
					? {}
					: { empty: <EmptyState title={texts.none}>{mayReport && texts.noneLead}</EmptyState> })}
				columns={[
					{
						title: texts.competence,
						sort: "competence",
						isHead: true,
						show: ({ id, competence }) => (
							<Link to="/mapping/signals/$signal" params={{ signal: id }}>
								{competence.name}
							</Link>
						),
					},
					{
						title: texts.kindShort,
						show: ({ kind }) => (
							<Tag data-color={kind === "missing" ? "warning" : "success"}>{texts.kinds[kind]}</Tag>
						),
					},
					{ title: texts.unit, sort: "unit", show: ({ unitPath }) => shortPath(unitPath) },
					{
						title: texts.urgencyShort,
						sort: "urgency",
						show: ({ urgency }) => texts.urgencies[urgency],
					},
					...(isOutline ? [] : [{ title: texts.amount, show: amount }]),
					{ title: texts.status, sort: "status", show: ({ status }) => texts.statuses[status] },
					{
						title: texts.reportedOn,
						sort: "reportedOn",
						show: ({ reportedOn }) => write.date(reportedOn),
					},
				]}
			/>
			<Pager total={total} />
		</Page>
	);
}

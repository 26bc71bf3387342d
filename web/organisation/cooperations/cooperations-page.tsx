import { Button } from "@digdir/designsystemet-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { client, get } from "../../api/client.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import { asQuery } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { useList } from "../../listing/use-list.ts";
import { useOwnAccount } from "../../session/own-account.ts";
import { EmptyState } from "../../shell/empty-state.tsx";
import { Page } from "../../shell/page.tsx";
import { OrganisationNav } from "../organisation-nav.tsx";
import { organisationTexts } from "../organisation-texts.ts";
import { cooperationTexts } from "./cooperation-texts.ts";

/** The organisation's own cooperations, and those it takes part in. */
export function CooperationsPage() {
	const texts = useTexts(cooperationTexts);
	const { period } = useTexts(organisationTexts);
	const write = useWrite();
	const { may } = useOwnAccount();
	const mayChange = may["cooperations.change"] !== undefined;
	const { values } = useList<"own">();
	const { own, ...rest } = asQuery(values);
	const query = { ...rest, ...(own === undefined ? {} : { own: own as "yes" | "no" }) };
	const { items, total } = useSuspenseQuery({
		queryKey: ["cooperations", query],
		queryFn: () => get(client.GET("/cooperations", { params: { query } })),
	}).data;
	const isNarrowed = values.search !== undefined || own !== undefined;
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			{...(mayChange
				? {
						actions: (
							<Button asChild variant="secondary">
								<Link to="/organisation/cooperations/new">{texts.add}</Link>
							</Button>
						),
					}
				: {})}
		>
			<OrganisationNav />
			{total === 0 && !isNarrowed ? (
				<EmptyState title={texts.none}>{mayChange ? texts.noneLead : texts.noneOther}</EmptyState>
			) : (
				<>
					<ListTools total={total}>
						<FilterSelect
							name="own"
							label={texts.whose}
							all={texts.all}
							choices={[
								{ value: "yes", label: texts.own },
								{ value: "no", label: texts.joined },
							]}
						/>
					</ListTools>
					<DataTable
						caption={texts.title}
						rows={items}
						keyOf={({ id }) => id}
						columns={[
							{
								title: texts.name,
								sort: "name",
								isHead: true,
								show: ({ id, name }) => (
									<Link to="/organisation/cooperations/$cooperation" params={{ cooperation: id }}>
										{name}
									</Link>
								),
							},
							{
								title: texts.owner,
								sort: "ownerName",
								show: (each) => (each.own ? texts.ours : each.ownerName),
							},
							{
								title: texts.period,
								sort: "validFrom",
								show: ({ validFrom, validTo }) =>
									period(write.date(validFrom), validTo && write.date(validTo)),
							},
						]}
					/>
					<Pager total={total} />
				</>
			)}
		</Page>
	);
}

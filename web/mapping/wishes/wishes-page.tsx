import "../mapping.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { waysToLearn, wishStatuses } from "../../../src/knowledge/mapping/wishes/wish-model.ts";
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
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { wishCountsQuery, wishesQuery } from "../mapping-queries.ts";
import { mappingWords } from "../mapping-words.ts";
import { wishTexts } from "./wish-texts.ts";

/** What employees want to learn: by name for their leader, as numbers for planners. */
export function WishesPage() {
	const texts = useTexts(wishTexts);
	const seesWho = useOwnAccount().may["wishes.read"] !== undefined;
	return (
		<Page
			title={texts.title}
			lead={seesWho ? texts.lead : texts.leadCounts}
			crumbs={[<MappingCrumb key="mapping" />]}
		>
			{seesWho ? <WishList /> : <WishCounts />}
		</Page>
	);
}

function WishList() {
	const texts = useTexts(wishTexts);
	const words = useTexts(mappingWords);
	const write = useWrite();
	const search = useSearch({ strict: false }) as ListSearch<"status" | "way">;
	const { items, total } = useSuspenseQuery(wishesQuery(search)).data;
	const isFiltered = Object.keys(search).some((name) => name !== "sort");
	return (
		<>
			<ListTools hint={texts.searchHint} total={total}>
				<FilterSelect
					name="status"
					label={texts.status}
					all={texts.all}
					choices={wishStatuses.map((value) => ({ value, label: words.wishStatuses[value] }))}
				/>
				<FilterSelect
					name="way"
					label={texts.way}
					all={texts.all}
					choices={waysToLearn.map((value) => ({ value, label: words.ways[value] }))}
				/>
			</ListTools>
			<DataTable
				caption={texts.who}
				rows={items}
				keyOf={({ id }) => id}
				{...(isFiltered
					? {}
					: { empty: <EmptyState title={texts.none}>{texts.noneLead}</EmptyState> })}
				columns={[
					{
						title: texts.person,
						sort: "person",
						isHead: true,
						show: ({ person }) => person.name ?? person.staffNumber,
					},
					{
						title: texts.competence,
						sort: "competence",
						show: ({ competence, proposedName }) => competence?.name ?? proposedName,
					},
					{ title: texts.way, sort: "way", show: ({ way }) => words.ways[way] },
					{
						title: texts.wantedBy,
						sort: "wantedBy",
						show: ({ wantedBy }) => (wantedBy === null ? texts.noHurry : write.date(wantedBy)),
					},
					{ title: texts.note, show: ({ note }) => note },
					{ title: texts.status, show: ({ status }) => words.wishStatuses[status] },
				]}
			/>
			<Pager total={total} />
		</>
	);
}

function WishCounts() {
	const texts = useTexts(wishTexts);
	const words = useTexts(mappingWords);
	const write = useWrite();
	const search = useSearch({ strict: false }) as ListSearch;
	const { items, total } = useSuspenseQuery(wishCountsQuery(search)).data;
	const isFiltered = search.search !== undefined;
	return (
		<>
			<ListTools total={total} />
			<DataTable
				caption={texts.counts}
				rows={items}
				keyOf={({ competence }) => competence?.id ?? ""}
				{...(isFiltered
					? {}
					: { empty: <EmptyState title={texts.none}>{texts.noneLead}</EmptyState> })}
				columns={[
					{
						title: texts.competence,
						sort: "competence",
						isHead: true,
						show: ({ competence }) => competence?.name ?? texts.notInCatalogue,
					},
					{
						title: texts.persons,
						sort: "persons",
						isNumber: true,
						show: ({ persons }) => write.integer(persons),
					},
					{
						title: texts.ways,
						show: ({ ways }) =>
							ways.map(({ way, persons }) => `${words.ways[way]}: ${persons}`).join(", "),
					},
				]}
			/>
			<Pager total={total} />
		</>
	);
}

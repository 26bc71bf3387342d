import "../mapping-parts.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { Item } from "../../api/shapes.ts";
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
import { offersQuery } from "./signal-queries.ts";
import { signalTexts } from "./signal-texts.ts";

type Offer = Item<"listCompetenceOffers">;

/** What other units and other organisations have to spare. */
export function OfferListPage() {
	const texts = useTexts(offerTexts);
	const signals = useTexts(signalTexts);
	const write = useWrite();
	const mayAnswer = useOwnAccount().may["signals.answer"] !== undefined;
	const search = useSearch({ strict: false }) as ListSearch<"source">;
	const { items, total } = useSuspenseQuery(offersQuery(search)).data;
	const isFiltered = Object.keys(search).some((name) => name !== "sort");
	const standing = ({ id, mine, answered, competence, unitPath, organisationName }: Offer) => {
		if (mine) return texts.mine;
		if (answered || !mayAnswer) return answered ? texts.answered : "";
		return (
			<Link
				to="/mapping/offers/$offer"
				params={{ offer: id }}
				aria-label={texts.answerTo(competence.name, unitPath ?? organisationName)}
			>
				{texts.answer}
			</Link>
		);
	};
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			crumbs={[
				<Link key="list" to="/mapping/signals">
					{signals.title}
				</Link>,
			]}
		>
			<ListTools hint={texts.searchHint} total={total}>
				<FilterSelect
					name="source"
					label={texts.source}
					all={texts.allSources}
					choices={(["own", "shared"] as const).map((value) => ({
						...{ value, label: texts.sources[value] },
					}))}
				/>
			</ListTools>
			<DataTable
				caption={texts.title}
				rows={items}
				keyOf={({ id }) => id}
				{...(isFiltered
					? {}
					: { empty: <EmptyState title={texts.none}>{texts.noneLead}</EmptyState> })}
				columns={[
					{
						title: signals.competence,
						sort: "competence",
						isHead: true,
						show: ({ competence }) => competence.name,
					},
					{
						title: texts.where,
						sort: "organisation",
						show: ({ unitPath, organisationName }) =>
							unitPath === null ? organisationName : shortPath(unitPath),
					},
					{
						title: texts.period,
						sort: "validFrom",
						show: ({ validFrom, validTo }) =>
							signals.period(write.date(validFrom), validTo === null ? null : write.date(validTo)),
					},
					{ title: texts.words, show: ({ words }) => words },
					{ title: texts.standing, show: standing },
				]}
			/>
			<Pager total={total} />
		</Page>
	);
}

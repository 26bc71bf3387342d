import "../mapping.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { Item } from "../../api/shapes.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { type Column, DataTable } from "../../listing/data-table.tsx";
import { FilterSelect } from "../../listing/filter-select.tsx";
import type { ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { Page } from "../../shell/page.tsx";
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { comparisonQuery, roundQuery } from "../mapping-queries.ts";
import { shortPath } from "../short-path.ts";
import { roundTexts } from "./round-texts.ts";

type Compared = Item<"compareMappingRound">;

const changes = ["new", "gone", "more", "fewer", "level", "same"] as const;

/** What those asked hold, beside the round before: counts, never who. */
export function ComparisonPage() {
	const texts = useTexts(roundTexts);
	const write = useWrite();
	const { round: id } = useParams({ strict: false }) as { readonly round: string };
	const search = useSearch({ strict: false }) as ListSearch<"change" | "unit">;
	const round = useSuspenseQuery(roundQuery(id)).data;
	const { items, total } = useSuspenseQuery(comparisonQuery(id, search)).data;
	const level = (value: number | null | undefined) =>
		value === null || value === undefined ? "–" : write.scaled(Math.round(value * 10), 1);
	const before: readonly Column<Compared>[] = [
		{
			title: texts.holdersBefore,
			isNumber: true,
			show: (row) => (row.before === null ? "–" : write.integer(row.before.holders)),
		},
		{ title: texts.levelBefore, isNumber: true, show: (row) => level(row.before?.meanLevel) },
		{
			title: texts.change,
			sort: "change",
			show: (row) => (row.change === null ? "" : texts.changes[row.change]),
		},
	];
	const { previous } = round;
	return (
		<Page
			title={texts.comparison}
			lead={previous === null ? texts.comparisonAlone : texts.comparisonLead(previous.name)}
			crumbs={[
				<MappingCrumb key="mapping" />,
				<Link key="rounds" to="/mapping/rounds">
					{texts.title}
				</Link>,
				<Link key="round" to="/mapping/rounds/$round" params={{ round: id }}>
					{round.name}
				</Link>,
			]}
		>
			<ListTools hint={texts.comparisonHint} total={total}>
				{previous !== null && (
					<FilterSelect
						name="change"
						label={texts.change}
						all={texts.allChanges}
						choices={changes.map((value) => ({ value, label: texts.changes[value] }))}
					/>
				)}
			</ListTools>
			<DataTable
				caption={texts.comparison}
				rows={items}
				keyOf={({ unit, competence }) => unit.id + competence.id}
				columns={[
					{
						title: texts.competence,
						sort: "competence",
						isHead: true,
						show: ({ competence }) => competence.name,
					},
					{ title: texts.unit, sort: "unit", show: ({ unit }) => shortPath(unit.path) },
					{
						title: texts.holders,
						sort: "holders",
						isNumber: true,
						show: ({ now }) => write.integer(now.holders),
					},
					{
						title: texts.meanLevel,
						sort: "meanLevel",
						isNumber: true,
						show: ({ now }) => level(now.meanLevel),
					},
					...(previous === null ? [] : before),
				]}
			/>
			<Pager total={total} />
		</Page>
	);
}

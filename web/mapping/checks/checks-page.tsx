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
import { MappingCrumb } from "../home/mapping-crumb.tsx";
import { checksQuery } from "../mapping-queries.ts";
import { checkTexts } from "./check-page-texts.ts";
import { WithdrawCheck } from "./withdraw-check.tsx";

type Check = Item<"listObservedChecks">;

/** Who was seen to show what. */
export function ChecksPage() {
	const texts = useTexts(checkTexts);
	const write = useWrite();
	const maySign = useOwnAccount().may["checks.change"] !== undefined;
	const search = useSearch({ strict: false }) as ListSearch<"passed" | "withdrawn">;
	const { items, total } = useSuspenseQuery(checksQuery({ sort: "-checkedOn", ...search })).data;
	const isFiltered = Object.keys(search).some((name) => name !== "sort");
	const resultOf = ({ passed, withdrawn }: Check) =>
		withdrawn !== null ? texts.withdrawn : passed ? texts.passed : texts.notYet;
	const withdrawing: Column<Check> = {
		title: texts.withdraw,
		show: (check) => check.withdrawn === null && <WithdrawCheck check={check} />,
	};
	return (
		<Page
			title={texts.title}
			lead={texts.lead}
			crumbs={[<MappingCrumb key="mapping" />]}
			actions={maySign && <Link to="/mapping/checks/new">{texts.newCheck}</Link>}
		>
			<ListTools hint={texts.searchHint} total={total}>
				<FilterSelect
					name="passed"
					label={texts.result}
					all={texts.all}
					choices={[
						{ value: "true", label: texts.passed },
						{ value: "false", label: texts.notYet },
					]}
				/>
			</ListTools>
			<DataTable
				caption={texts.title}
				rows={items}
				keyOf={({ id }) => id}
				{...(isFiltered
					? {}
					: { empty: <EmptyState title={texts.none}>{maySign && texts.noneLead}</EmptyState> })}
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
						show: ({ competence }) => competence.name,
					},
					{ title: texts.level, sort: "level", isNumber: true, show: ({ level }) => level },
					{ title: texts.result, show: resultOf },
					{ title: texts.checkedOn, sort: "checkedOn", show: (row) => write.date(row.checkedOn) },
					{ title: texts.assessor, show: ({ assessor }) => assessor ?? texts.unknown },
					...(maySign ? [withdrawing] : []),
				]}
			/>
			<Pager total={total} />
		</Page>
	);
}

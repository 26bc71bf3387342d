import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import type { ListSearch } from "../../listing/list-search.ts";
import { ListTools } from "../../listing/list-tools.tsx";
import { Pager } from "../../listing/pager.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { countsQuery } from "./conversation-queries.ts";
import { conversationTexts } from "./conversation-texts.ts";

/** How many of each unit have had a conversation in the last year. */
export function ConversationCounts() {
	const texts = useTexts(conversationTexts);
	const write = useWrite();
	const search = useSearch({ strict: false }) as ListSearch;
	const { items, total } = useSuspenseQuery(countsQuery(search)).data;
	return (
		<>
			<ListTools hint={texts.unit} total={total} />
			<DataTable
				caption={texts.counts}
				rows={items}
				keyOf={({ unit }) => unit.id}
				{...(search.search === undefined ? { empty: <EmptyState title={texts.noCounts} /> } : {})}
				columns={[
					{ title: texts.unit, sort: "unit", isHead: true, show: ({ unitPath }) => unitPath },
					{
						title: texts.employees,
						sort: "employees",
						isNumber: true,
						show: ({ employees }) => write.integer(employees),
					},
					{
						title: texts.had,
						sort: "held",
						isNumber: true,
						show: ({ held }) => (held === null ? texts.tooFew : write.integer(held)),
					},
				]}
			/>
			<Pager total={total} />
		</>
	);
}

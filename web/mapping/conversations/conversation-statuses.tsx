import { Tag } from "@digdir/designsystemet-react";
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
import { EmptyState } from "../../shell/empty-state.tsx";
import { shortPath } from "../short-path.ts";
import { statusesQuery } from "./conversation-queries.ts";
import { conversationTexts } from "./conversation-texts.ts";
import { nameOf } from "./name-of.ts";

type Status = Item<"listConversationStatuses">;

/** The employees of the units one leads: who has had a conversation, and who is due. */
export function ConversationStatuses() {
	const texts = useTexts(conversationTexts);
	const write = useWrite();
	const search = useSearch({ strict: false }) as ListSearch<"due" | "unit">;
	const { items, total } = useSuspenseQuery(statusesQuery(search)).data;
	const isFiltered = Object.keys(search).some((name) => name !== "sort");
	const goOn = ({ person, conversation }: Status) =>
		conversation === null ? (
			<Link
				to="/mapping/conversations/new"
				search={{ person: person.id }}
				aria-label={texts.plan(nameOf(person))}
			>
				{texts.planShort}
			</Link>
		) : (
			<Link
				to="/mapping/conversations/$conversation"
				params={{ conversation }}
				aria-label={texts.open(nameOf(person))}
			>
				{texts.openShort}
			</Link>
		);
	return (
		<>
			<ListTools hint={texts.searchHint} total={total}>
				<FilterSelect
					name="due"
					label={texts.due}
					all={texts.everybody}
					choices={(["yes", "no"] as const).map((value) => ({
						...{ value, label: texts.dueChoices[value] },
					}))}
				/>
			</ListTools>
			<DataTable
				caption={texts.people}
				rows={items}
				keyOf={({ person }) => person.id}
				{...(isFiltered
					? {}
					: { empty: <EmptyState title={texts.noPeople}>{texts.noPeopleLead}</EmptyState> })}
				columns={[
					{
						title: texts.person,
						sort: "person",
						isHead: true,
						show: ({ person }) => nameOf(person),
					},
					{ title: texts.unit, show: ({ unitPaths }) => unitPaths.map(shortPath).join(", ") },
					{
						title: texts.lastHeld,
						sort: "lastHeldOn",
						show: ({ lastHeldOn, due }) => (
							<>
								{lastHeldOn === null ? texts.never : write.date(lastHeldOn)}{" "}
								{due && <Tag data-color="warning">{texts.dueChoices.yes}</Tag>}
							</>
						),
					},
					{
						title: texts.next,
						sort: "plannedOn",
						show: ({ plannedOn }) => (plannedOn === null ? "" : write.date(plannedOn)),
					},
					{ title: texts.conversation, show: goOn },
				]}
			/>
			<Pager total={total} />
		</>
	);
}

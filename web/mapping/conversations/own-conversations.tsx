import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../../language/language-provider.tsx";
import { useWrite } from "../../language/use-write.ts";
import { DataTable } from "../../listing/data-table.tsx";
import { EmptyState } from "../../shell/empty-state.tsx";
import { ownConversationsQuery } from "./conversation-queries.ts";
import { conversationTexts } from "./conversation-texts.ts";
import { nameOf } from "./name-of.ts";

/** The conversations that one is part of, as employee or as leader. */
export function OwnConversations() {
	const texts = useTexts(conversationTexts);
	const write = useWrite();
	const { items } = useSuspenseQuery(ownConversationsQuery).data;
	return (
		<DataTable
			caption={texts.own}
			rows={items}
			keyOf={({ id }) => id}
			empty={<EmptyState title={texts.noOwn}>{texts.noOwnLead}</EmptyState>}
			columns={[
				{
					title: texts.with,
					isHead: true,
					show: ({ id, side, person, leaderName }) => (
						<Link to="/mapping/conversations/$conversation" params={{ conversation: id }}>
							{side === "leader" ? nameOf(person) : (leaderName ?? texts.leader)}
						</Link>
					),
				},
				{ title: texts.plannedOn, show: ({ plannedOn }) => write.date(plannedOn) },
				{
					title: texts.heldOn,
					show: ({ heldOn }) => (heldOn === null ? "" : write.date(heldOn)),
				},
				{ title: texts.state, show: ({ state }) => texts.states[state] },
			]}
		/>
	);
}

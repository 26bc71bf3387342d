import type { Kysely } from "kysely";
import { addDays, type PlainDate, plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type { ConversationRoomTables } from "../../../knowledge/mapping/conversations/conversation-store.ts";
import { startDemoIds } from "./demo-ids.ts";
import type { DemoOrganisation } from "./demo-organisations.ts";

const firstDay = plainDateOf("2026-02-02");
const longAgo = plainDateOf("2025-06-02");

/**
 * The days that some of the employees had their conversation: a third within a year, some before that. The records
 * themselves nobody but the two can write, so the demo has none until somebody tries.
 */
export async function loadConversations(
	db: Kysely<ConversationRoomTables>,
	{ id: owner, key }: DemoOrganisation,
	today: PlainDate,
): Promise<void> {
	const newId = startDemoIds(`conversations ${key}`);
	const persons = await db.selectFrom("person").select("id").orderBy("staff_number").execute();
	const days = persons.flatMap(({ id: person }, at) => {
		if (at % 3 !== 0 && at % 9 !== 1) return [];
		const day = addDays(at % 3 === 0 ? firstDay : longAgo, at % 90);
		const dates = { planned_on: day, held_on: day };
		return day > today ? [] : [{ owner, id: newId(), person, ...dates }];
	});
	if (days.length > 0) await db.insertInto("conversation_day").values(days).execute();
}

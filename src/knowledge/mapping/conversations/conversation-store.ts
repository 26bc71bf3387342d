import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Caller, Reach } from "../../../machinery/http/routes/caller.ts";
import type { AccessTables } from "../../../people/access/tables.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import type {
	ConversationInFull,
	ConversationQuery,
	ConversationShown,
	PointShown,
} from "./conversation-contract.ts";
import { conversationStates, stateOf } from "./conversation-state.ts";
import { type ConversationTables, conversationPoints } from "./tables.ts";

export type ConversationRoomTables = ConversationTables & AccessTables & OrganisationTables;
export type ConversationDb = Kysely<ConversationRoomTables>;

/** Who asks, how far, and on which day. */
export interface Asking {
	readonly caller: Caller;
	readonly reach: Reach;
	readonly today: PlainDate;
}

/** The conversations that the caller is one of the two of; the database shows no others anyway. */
async function readConversations(
	db: ConversationDb,
	{ caller, reach }: Asking,
	only: { readonly id?: Identifier } = {},
): Promise<readonly ConversationShown[]> {
	if (reach.kind !== "units" && reach.kind !== "self") return [];
	const rows = await db
		.selectFrom("conversation as c")
		.innerJoin("person as p", (join) =>
			join.onRef("p.owner", "=", "c.owner").onRef("p.id", "=", "c.person"),
		)
		.leftJoin("account as a", (join) =>
			join.onRef("a.owner", "=", "c.owner").onRef("a.id", "=", "c.leader"),
		)
		.selectAll("c")
		.select(["p.staff_number", "p.name", "a.name as leader_name"])
		.where((where) =>
			where.or([
				where("c.leader", "=", caller.account),
				...(caller.person === null ? [] : [where("c.person", "=", caller.person)]),
			]),
		)
		.$if(only.id !== undefined, (query) => query.where("c.id", "=", only.id!))
		.orderBy("c.planned_on", "desc")
		.orderBy("c.id")
		.execute();
	return rows.map((row) => {
		const dates = {
			heldOn: row.held_on,
			employeeAgreedOn: row.employee_agreed_on,
			leaderAgreedOn: row.leader_agreed_on,
		};
		return {
			...{ id: row.id, version: row.version },
			person: { id: row.person, staffNumber: row.staff_number, name: row.name },
			leaderName: row.leader_name,
			side: row.person === caller.person ? "employee" : "leader",
			...{ state: stateOf(dates), plannedOn: row.planned_on, ...dates },
		};
	});
}

export async function findConversation(
	db: ConversationDb,
	asking: Asking,
	id: Identifier,
): Promise<ConversationInFull | undefined> {
	const [found] = await readConversations(db, asking, { id });
	return found === undefined ? undefined : { ...found, points: await readPoints(db, id) };
}

export async function readPoints(
	db: ConversationDb,
	conversation: Identifier,
): Promise<PointShown[]> {
	const rows = await db
		.selectFrom("conversation_point")
		.selectAll()
		.where("conversation", "=", conversation)
		.orderBy(sql`array_position(${[...conversationPoints]}::text[], point)`)
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, version: row.version, point: row.point, notes: row.notes },
		...{ employeeWords: row.employee_words, leaderWords: row.leader_words },
	}));
}

export async function listConversations(
	db: ConversationDb,
	asking: Asking,
	{ search, person, side, state, ...query }: ConversationQuery,
): Promise<Page<ConversationShown>> {
	const rows = (await readConversations(db, asking)).filter(
		(row) =>
			matchesSearch(search, row.person.name, row.person.staffNumber, row.leaderName) &&
			(person === undefined || row.person.id === person) &&
			(side === undefined || row.side === side) &&
			(state === undefined || row.state === state),
	);
	return takePage(rows, query, {
		plannedOn: (row) => row.plannedOn,
		heldOn: (row) => row.heldOn,
		person: (row) => row.person.name ?? row.person.staffNumber,
		state: (row) => conversationStates.indexOf(row.state),
	});
}

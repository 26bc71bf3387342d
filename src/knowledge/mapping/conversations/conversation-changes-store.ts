import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type {
	ConversationBody,
	ConversationInFull,
	DatesBody,
	PointBody,
	PointShown,
} from "./conversation-contract.ts";
import { isOpen } from "./conversation-state.ts";
import {
	type Asking,
	type ConversationDb,
	findConversation,
	readPoints,
} from "./conversation-store.ts";
import {
	futureDay,
	isAgreed,
	isAgreedByOne,
	isForLeader,
	isUnderWay,
	isWritten,
	notHeld,
	unknownPerson,
} from "./conversation-texts.ts";
import { conversationPoints } from "./tables.ts";

type Outcome = Promise<Result<ConversationInFull, Problem>>;

/** A leader plans a conversation with somebody of the own units; both can write at once. */
export async function addConversation(
	db: ConversationDb,
	asking: Asking,
	{ person, plannedOn }: ConversationBody,
): Outcome {
	const { caller, reach } = asking;
	if (reach.kind !== "units") return failure({ code: "not-allowed" });
	// Two windows of one leader plan one after the other.
	await db.selectFrom("person").select("id").where("id", "=", person).forNoKeyUpdate().execute();
	const { rows } = await sql<{
		leads: boolean;
	}>`select leads_person(${person}::uuid) as leads`.execute(db);
	if (rows[0]?.leads !== true || person === caller.person) return failure(unknownPerson);
	const underWay = await db
		.selectFrom("conversation")
		.select("id")
		.where("person", "=", person)
		.where("leader", "=", caller.account)
		.where((where) =>
			where.or([where("employee_agreed_on", "is", null), where("leader_agreed_on", "is", null)]),
		)
		.executeTakeFirst();
	if (underWay !== undefined) return failure(isUnderWay);
	const whose = { owner: caller.organisation, person };
	const day = await db
		.insertInto("conversation_day")
		.values({ ...whose, planned_on: plannedOn })
		.returning("id")
		.executeTakeFirstOrThrow();
	const { id } = await db
		.insertInto("conversation")
		.values({ ...whose, leader: caller.account, day: day.id, planned_on: plannedOn })
		.returning("id")
		.executeTakeFirstOrThrow();
	await db
		.insertInto("conversation_point")
		.values(
			conversationPoints.map((point) => ({
				...{ ...whose, leader: caller.account, conversation: id, point },
			})),
		)
		.execute();
	return success(await getConversation(db, asking, id));
}

/** The leader says for when it is planned, and on which day it was held. */
export async function changeDates(
	db: ConversationDb,
	asking: Asking,
	id: Identifier,
	version: number,
	{ plannedOn, heldOn }: DatesBody,
): Outcome {
	const locked = await lockConversation(db, asking, id, version);
	if (!locked.ok) return locked;
	const problem = judgeOpen(locked.value);
	if (locked.value.side !== "leader") return failure(isForLeader);
	if (problem !== undefined) return failure(problem);
	if (heldOn !== null && heldOn > asking.today) return failure(invalidInput(futureDay));
	const dates = { planned_on: plannedOn, held_on: heldOn };
	const { day } = await db
		.updateTable("conversation")
		.set(dates)
		.where("id", "=", id)
		.returning("day")
		.executeTakeFirstOrThrow();
	await db.updateTable("conversation_day").set(dates).where("id", "=", day).execute();
	return success(await getConversation(db, asking, id));
}

/** Either says that it agrees to what is written, or takes that back until both have. */
export async function agree(
	db: ConversationDb,
	asking: Asking,
	id: Identifier,
	version: number,
	agreed: boolean,
): Outcome {
	const locked = await lockConversation(db, asking, id, version);
	if (!locked.ok) return locked;
	const { state, heldOn, side } = locked.value;
	if (state === "agreed") return failure(isAgreed);
	if (heldOn === null) return failure(notHeld);
	const on = agreed ? asking.today : null;
	await db
		.updateTable("conversation")
		.set(side === "employee" ? { employee_agreed_on: on } : { leader_agreed_on: on })
		.where("id", "=", id)
		.execute();
	return success(await getConversation(db, asking, id));
}

/** One that was planned by mistake: not held, and nobody has written a word. */
export async function removeConversation(
	db: ConversationDb,
	asking: Asking,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const locked = await lockConversation(db, asking, id, version);
	if (!locked.ok) return locked;
	const { side, heldOn, points } = locked.value;
	if (side !== "leader") return failure(isForLeader);
	const isBlank = points.every(
		({ employeeWords, leaderWords, notes }) => employeeWords + leaderWords + notes === "",
	);
	if (heldOn !== null || !isBlank) return failure(isWritten);
	await db
		.deleteFrom("conversation_day")
		.where("id", "in", db.selectFrom("conversation").select("day").where("id", "=", id))
		.execute();
	return success(undefined);
}

/** Each writes what the own side says, and either what the two came to. */
export async function changePoint(
	db: ConversationDb,
	asking: Asking,
	{ conversation, point }: { readonly conversation: Identifier; readonly point: Identifier },
	version: number,
	{ words, notes }: PointBody,
): Promise<Result<PointShown, Problem>> {
	const locked = await lockConversation(db, asking, conversation);
	if (!locked.ok) return locked;
	const find = async () => (await readPoints(db, conversation)).find(({ id }) => id === point);
	const before = await find();
	if (before === undefined) return failure(notFound);
	if (before.version !== version) return failure(stale(before));
	const problem = judgeOpen(locked.value);
	if (problem !== undefined) return failure(problem);
	const own =
		locked.value.side === "employee" ? { employee_words: words } : { leader_words: words };
	await db
		.updateTable("conversation_point")
		.set({ ...own, notes })
		.where("id", "=", point)
		.execute();
	// Who agrees from an older version has not seen this.
	await db
		.updateTable("conversation")
		.set({ leader: sql`leader` as never })
		.where("id", "=", conversation)
		.execute();
	const after = await find();
	return after === undefined ? failure(notFound) : success(after);
}

/** The conversation, when nobody else changes it or agrees to it at this moment; with a version, only in that. */
async function lockConversation(
	db: ConversationDb,
	asking: Asking,
	id: Identifier,
	version?: number,
): Outcome {
	if ((await findConversation(db, asking, id)) === undefined) return failure(notFound);
	await db.selectFrom("conversation").select("id").where("id", "=", id).forNoKeyUpdate().execute();
	const current = await findConversation(db, asking, id);
	if (current === undefined) return failure(notFound);
	const isSeen = version === undefined || current.version === version;
	return isSeen ? success(current) : failure(stale(current));
}

function judgeOpen(conversation: ConversationInFull): Problem | undefined {
	if (isOpen(conversation)) return undefined;
	return conversation.state === "agreed" ? isAgreed : isAgreedByOne;
}

async function getConversation(
	db: ConversationDb,
	asking: Asking,
	id: Identifier,
): Promise<ConversationInFull> {
	const found = await findConversation(db, asking, id);
	if (found === undefined) throw new Error("A conversation that was just written is not there.");
	return found;
}

import type { ColumnType, Generated } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { KeptColumns } from "../../../people/organisation/tables.ts";

/** The seven points of the competence part of the employee conversation (ReKs 4.2), in their order. */
export const conversationPoints = [
	"self-declaration",
	"registrations",
	"potential",
	"sharing",
	"wishes",
	"learning",
	"career",
] as const;
export type ConversationPoint = (typeof conversationPoints)[number];

type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** That there is a conversation with a person, and when: all that leaves the record. Seen by roles that see persons. */
interface ConversationDayTable extends KeptColumns {
	readonly person: Identifier;
	planned_on: PlainDate;
	held_on: Optional<PlainDate>;
}

/** The record: seen by the person and by the account that holds the conversation, while it leads the person. */
interface ConversationTable extends KeptColumns {
	readonly day: Identifier;
	readonly person: Identifier;
	/** The account of the leader who holds it; null: the account is gone, and the person alone sees the record. */
	readonly leader: Identifier | null;
	planned_on: PlainDate;
	held_on: Optional<PlainDate>;
	employee_agreed_on: Optional<PlainDate>;
	leader_agreed_on: Optional<PlainDate>;
}

/** What was written of one point. */
interface ConversationPointTable extends KeptColumns {
	readonly conversation: Identifier;
	readonly person: Identifier;
	readonly leader: Identifier | null;
	readonly point: ConversationPoint;
	employee_words: Generated<string>;
	leader_words: Generated<string>;
	/** What the two of them came to. */
	notes: Generated<string>;
	/** How many times it was changed, so that the audit says that it was without saying what. Set by the database. */
	changes: ColumnType<number, never, never>;
}

/** 0081_conversations.sql */
export interface ConversationTables {
	conversation_day: ConversationDayTable;
	conversation: ConversationTable;
	conversation_point: ConversationPointTable;
}

import { sql } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type {
	PersonalDataSource,
	RetentionTask,
} from "../../../people/organisation/personal-data/personal-data-source.ts";
import type { ConversationDb } from "./conversation-store.ts";

/** That there were conversations; and what was written, when it is the person that asks. Nobody else can take that out. */
export const conversationsPersonalData: PersonalDataSource = {
	name: "conversations",
	title: {
		nb: "Medarbeidersamtaler",
		nn: "Medarbeidarsamtalar",
		en: "Employee conversations",
	},
	purpose: {
		nb: "For at du og lederen din skal forberede, føre og huske samtalen om kompetansen din. Bare dere to kan lese det som står. Det er med her når du selv tar ut innsynet.",
		nn: "For at du og leiaren din skal førebu, føre og hugse samtalen om kompetansen din. Berre de to kan lese det som står. Det er med her når du sjølv tek ut innsynet.",
		en: "So that you and your leader can prepare, hold and remember the conversation about your competence. Only the two of you can read what is written. It is included here when you take out the report yourself.",
	},
	async collect(transaction, person) {
		const db = transaction as ConversationDb;
		const days = await db
			.selectFrom("conversation_day")
			.select(["planned_on as plannedOn", "held_on as heldOn"])
			.where("person", "=", person)
			.orderBy("planned_on")
			.orderBy("id")
			.execute();
		const points = await db
			.selectFrom("conversation_point as p")
			.innerJoin("conversation as c", (join) =>
				join.onRef("c.owner", "=", "p.owner").onRef("c.id", "=", "p.conversation"),
			)
			.select([
				"c.planned_on as plannedOn",
				"p.point",
				"p.employee_words as employeeWords",
				"p.leader_words as leaderWords",
				"p.notes",
			])
			.where("p.person", "=", person)
			.where(sql<boolean>`p.employee_words || p.leader_words || p.notes <> ''`)
			.orderBy("c.planned_on")
			.orderBy("p.id")
			.execute();
		return [...days, ...points];
	},
};

const old = (before: PlainDate) => sql<boolean>`coalesce(held_on, planned_on) < ${before}::date`;

async function countOld(db: ConversationDb, before: PlainDate): Promise<Record<string, number>> {
	const { rows } = await sql<{ conversation_day: number }>`
		select count(*) as conversation_day from conversation_day where ${old(before)}`.execute(db);
	return { ...rows[0] };
}

/** Conversations long ago, with all that was written: whoever erases them sees their days and nothing else. */
export const oldConversations: RetentionTask = {
	kind: "conversations",
	title: {
		nb: "Medarbeidersamtaler",
		nn: "Medarbeidarsamtalar",
		en: "Employee conversations",
	},
	months: 24,
	reason: {
		nb: "Samtalen er til nytte til den neste er holdt, og den kommer innen to år.",
		nn: "Samtalen er til nytte til den neste er halden, og den kjem innan to år.",
		en: "A conversation is of use until the next one is held, which comes within two years.",
	},
	count: (transaction, before) => countOld(transaction as ConversationDb, before),
	async erase(transaction, before) {
		const db = transaction as ConversationDb;
		await sql`select from conversation_day where ${old(before)} for update`.execute(db);
		const counts = await countOld(db, before);
		// The record goes with its day.
		await sql`delete from conversation_day where ${old(before)}`.execute(db);
		return counts;
	},
};

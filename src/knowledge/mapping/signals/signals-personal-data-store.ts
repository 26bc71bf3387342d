import { sql } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type {
	PersonalDataSource,
	RetentionTask,
} from "../../../people/organisation/personal-data/personal-data-source.ts";
import type { SignalDb } from "./signal-store.ts";

/** What a person has reported and answered with an account of its own. Signals are about units, and name nobody. */
export const signalsPersonalData: PersonalDataSource = {
	name: "signals",
	title: {
		nb: "Meldinger om kompetanse som du har sendt",
		nn: "Meldingar om kompetanse som du har sendt",
		en: "Signals about competence that you have sent",
	},
	purpose: {
		nb: "For at ledere og planleggere skal vite hvor kompetanse mangler eller er ledig, og hvem de kan spørre.",
		nn: "For at leiarar og planleggjarar skal vite kvar kompetanse manglar eller er ledig, og kven dei kan spørje.",
		en: "So that leaders and planners know where competence is missing or free, and whom to ask.",
	},
	async collect(transaction, person) {
		const db = transaction as SignalDb;
		const accounts = db.selectFrom("account").select("id").where("person", "=", person);
		const reported = await db
			.selectFrom("signal as s")
			.innerJoin("unit as u", (join) =>
				join.onRef("u.owner", "=", "s.owner").onRef("u.id", "=", "s.unit"),
			)
			.select([
				"u.name as unit",
				"s.kind",
				"s.words",
				"s.comment",
				"s.status",
				"s.reported_on as reportedOn",
			])
			.where((where) =>
				where.or([where("s.reported_by", "in", accounts), where("s.status_by", "in", accounts)]),
			)
			.orderBy("s.reported_on")
			.orderBy("s.id")
			.execute();
		const answered = await db
			.selectFrom("signal_reply")
			.select(["words", "contact", "replied_on as repliedOn"])
			.where("replied_by", "in", accounts)
			.orderBy("replied_on")
			.orderBy("id")
			.execute();
		return [...reported, ...answered];
	},
};

const closed = (before: PlainDate) =>
	sql`select s.id from signal as s where s.status in ('met', 'withdrawn') and s.status_on < ${before}::date`;

/** Own offers, and those of others in own cooperations. */
const wasOffered = (before: PlainDate) =>
	sql<boolean>`o.closed_on < ${before}::date and tenancy.organisation() in (o.owner, o.part)`;

async function countClosed(db: SignalDb, before: PlainDate): Promise<Record<string, number>> {
	const { rows } = await sql<{ signal: number; signal_reply: number; competence_offer: number }>`
		select (select count(*) from signal where id in (${closed(before)})) as signal,
			(select count(*) from signal_reply where signal in (${closed(before)})) as signal_reply,
			(select count(*) from competence_offer as o where ${wasOffered(before)}) as competence_offer`.execute(
		db,
	);
	return { ...rows[0] };
}

/** Signals that led to something or were withdrawn, with their answers; and what was once offered to others. */
export const closedSignals: RetentionTask = {
	kind: "closed-signals",
	title: {
		nb: "Avsluttede meldinger om kompetanse",
		nn: "Avslutta meldingar om kompetanse",
		en: "Closed signals about competence",
	},
	months: 24,
	reason: {
		nb: "To år viser om samme kompetanse mangler igjen og igjen. Etter det er meldingen ikke til nytte for planen.",
		nn: "To år viser om same kompetanse manglar igjen og igjen. Etter det er meldinga ikkje til nytte for planen.",
		en: "Two years show whether the same competence is missing again and again. After that the signal is of no use for the plan.",
	},
	count: (transaction, before) => countClosed(transaction as SignalDb, before),
	async erase(transaction, before) {
		const db = transaction as SignalDb;
		// Somebody may open one again at this moment: what is locked here is looked at again.
		await sql`select from signal where id in (${closed(before)}) for update`.execute(db);
		const counts = await countClosed(db, before);
		await sql`delete from competence_offer as o where ${wasOffered(before)}`.execute(db);
		await sql`delete from signal where id in (${closed(before)})`.execute(db);
		return counts;
	},
};

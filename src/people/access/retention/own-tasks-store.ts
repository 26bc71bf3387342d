import { sql, type Transaction } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { RetentionTask } from "../../organisation/personal-data/personal-data-source.ts";
import type { Tables } from "../tables.ts";

/** What this room lets go when it has been kept long enough. */
export const accessRetention: readonly RetentionTask[] = [
	{
		kind: "audit-values",
		title: {
			nb: "Personopplysninger i endringsloggen",
			nn: "Personopplysningar i endringsloggen",
			en: "Personal values in the audit",
		},
		months: 24,
		reason: {
			nb: "To år er nok til å oppdage og rette feil. At noe ble endret, av hvem og når, blir stående uten verdiene.",
			nn: "To år er nok til å oppdage og rette feil. At noko vart endra, av kven og når, blir ståande utan verdiane.",
			en: "Two years are enough to find and correct mistakes. That something was changed, by whom and when, stays without the values.",
		},
		count: (db, before) =>
			countRows(db, { "audit values": sql`audit.personal_value as v where ${oldValue(before)}` }),
		async erase(db, before) {
			const values =
				await sql`delete from audit.personal_value as v where ${oldValue(before)}`.execute(db);
			return { "audit values": Number(values.numAffectedRows ?? 0) };
		},
	},
	{
		kind: "sessions-and-links",
		title: {
			nb: "Avsluttede innlogginger og brukte lenker",
			nn: "Avslutta innloggingar og brukte lenkjer",
			en: "Ended sessions and used links",
		},
		months: 1,
		reason: {
			nb: "De kan ikke brukes mer, og trengs bare kort tid for å undersøke misbruk.",
			nn: "Dei kan ikkje brukast meir, og trengst berre kort tid for å undersøkje misbruk.",
			en: "They are of no more use, and are needed for a short time only to look into misuse.",
		},
		count: (db, before) =>
			countRows(db, {
				sessions: sql`session where ${endedSession(before)}`,
				links: sql`one_time_link where ${deadLink(before)}`,
			}),
		async erase(db, before) {
			const sessions = await sql`delete from session where ${endedSession(before)}`.execute(db);
			const links = await sql`delete from one_time_link where ${deadLink(before)}`.execute(db);
			return {
				sessions: Number(sessions.numAffectedRows ?? 0),
				links: Number(links.numAffectedRows ?? 0),
			};
		},
	},
	{
		kind: "disabled-accounts",
		title: {
			nb: "Stengte kontoer",
			nn: "Stengde kontoar",
			en: "Disabled accounts",
		},
		months: 12,
		reason: {
			nb: "Ett år etter at kontoen ble stengt, trengs ikke navn og e-postadresse for å vite hvem som gjorde hva.",
			nn: "Eitt år etter at kontoen vart stengd, trengst ikkje namn og e-postadresse for å vite kven som gjorde kva.",
			en: "A year after an account was disabled, name and e-mail address are not needed to know who did what.",
		},
		count: (db, before) => countRows(db, { accounts: sql`account where ${longDisabled(before)}` }),
		async erase(db, before) {
			const { rows } = await sql<{ id: string }>`
				delete from account where ${longDisabled(before)} returning id`.execute(db);
			// Taking a row away leaves its values in the audit: they were what was to be erased.
			await sql`
				delete from audit.personal_value as v using audit.event as e
				where e.owner = v.owner and e.id = v.event and e.subject = 'account'
					and e.row_id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(db);
			return { accounts: rows.length };
		},
	},
];

function oldValue(before: PlainDate) {
	return sql`exists (select from audit.event as e where e.owner = v.owner and e.id = v.event and e.at < ${before}::date)`;
}

function endedSession(before: PlainDate) {
	return sql`expires_at < ${before}::date`;
}

function deadLink(before: PlainDate) {
	return sql`coalesce(used_at, expires_at) < ${before}::date`;
}

/** Closed, and nothing has happened to it since. The audit knows when; an account older than its audit knows no later day. */
function longDisabled(before: PlainDate) {
	return sql`disabled and created_at < ${before}::date and not exists (
		select from audit.event as e
		where e.owner = account.owner and e.row_id = account.id and e.at >= ${before}::date)`;
}

async function countRows(
	db: Transaction<Tables>,
	of: Readonly<Record<string, ReturnType<typeof sql>>>,
): Promise<Readonly<Record<string, number>>> {
	const counts: Record<string, number> = {};
	for (const [name, rows] of Object.entries(of)) {
		const counted = await sql<{ n: number }>`select count(*) as n from ${rows}`.execute(db);
		counts[name] = counted.rows[0]?.n ?? 0;
	}
	return counts;
}

import { type Kysely, sql, type Transaction } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { type PlainDate, plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import type { Caller } from "../../machinery/http/routes/caller.ts";
import type {
	PersonalDataSource,
	RetentionTask,
} from "../../people/organisation/personal-data/personal-data-source.ts";
import { readChecks } from "./checks/check-store.ts";
import { readDeclarations } from "./declarations/declaration-store.ts";
import type { MappingDb } from "./mapping-db.ts";
import type { MappingRoomTables } from "./tables.ts";
import { readWishes } from "./wishes/wish-store.ts";

/** A person's own rows are all within reach, whatever the day. */
const anyDay = plainDateOf("9999-12-31");

/** What rounds, declarations, wishes and checks keep about a person. */
export const mappingPersonalData: readonly PersonalDataSource[] = [
	{
		name: "declarations",
		title: {
			nb: "Egenerklæringene dine",
			nn: "Eigenerklæringane dine",
			en: "Your self-declarations",
		},
		purpose: {
			nb: "For at kompetansen du har, skal være kjent og bekreftet. Brukes ikke til lønn eller rangering.",
			nn: "For at kompetansen du har, skal vere kjend og stadfesta. Blir ikkje brukt til løn eller rangering.",
			en: "So that the competence you have is known and confirmed. Not used for pay or ranking.",
		},
		async collect(transaction, person) {
			const rows = await readDeclarations(transaction as MappingDb, askingFor(person), {});
			return rows.map((row) => ({
				competence: row.competence?.name ?? row.proposedName,
				level: row.level,
				usedRecently: row.usedRecently,
				proof: row.proof,
				validFrom: row.validFrom,
				validTo: row.validTo,
				willingToShare: row.willingToShare,
				note: row.note,
				round: row.round?.name ?? null,
				declaredOn: row.declaredOn,
				status: row.status,
				decidedOn: row.decision?.on ?? null,
				comment: row.decision?.comment ?? null,
				confirmedLevel: row.decision?.level ?? null,
				confirmedEvidence: row.decision?.evidence ?? null,
				attachments: row.attachments.map(({ name, size, addedOn }) => ({ name, size, addedOn })),
			}));
		},
	},
	{
		name: "mapping-answers",
		title: {
			nb: "Kartlegginger du har svart på uten endringer",
			nn: "Kartleggingar du har svart på utan endringar",
			en: "Rounds of mapping that you answered without changes",
		},
		purpose: {
			nb: "For å vite hvem som har sett over profilen sin, så de ikke blir minnet på det.",
			nn: "For å vite kven som har sett over profilen sin, så dei ikkje blir minte på det.",
			en: "To know who has gone through the own profile, so that they are not reminded.",
		},
		collect: (transaction, person) =>
			(transaction as MappingDb)
				.selectFrom("mapping_answer as a")
				.innerJoin("mapping_round as r", "r.id", "a.round")
				.select(["r.name as round", "a.answered_on as answeredOn"])
				.where("a.person", "=", person)
				.orderBy("a.answered_on")
				.execute(),
	},
	{
		name: "wishes",
		title: {
			nb: "Det du ønsker å lære",
			nn: "Det du ønskjer å lære",
			en: "What you wish to learn",
		},
		purpose: {
			nb: "For at planen for opplæring skal bygge på det de ansatte vil.",
			nn: "For at planen for opplæring skal byggje på det dei tilsette vil.",
			en: "So that the plan for training builds on what employees want.",
		},
		async collect(transaction, person) {
			const rows = await readWishes(transaction as MappingDb, reachingFor(person));
			return rows.map(({ competence, proposedName, way, wantedBy, note, status, wishedOn }) => ({
				competence: competence?.name ?? proposedName,
				...{ way, wantedBy, note, status, wishedOn },
			}));
		},
	},
	{
		name: "observed-checks",
		title: {
			nb: "Observerte sjekker av deg",
			nn: "Observerte sjekkar av deg",
			en: "Observed checks of you",
		},
		purpose: {
			nb: "For å dokumentere at du har vist at du kan det.",
			nn: "For å dokumentere at du har vist at du kan det.",
			en: "To document that you have shown that you can.",
		},
		async collect(transaction, person) {
			const rows = await readChecks(transaction as MappingDb, reachingFor(person));
			return rows.map(({ competence, level, passed, checkedOn, signedOn, note, withdrawn }) => ({
				competence: competence.name,
				...{ level, passed, checkedOn, signedOn, note },
				withdrawnOn: withdrawn?.on ?? null,
				withdrawnBecause: withdrawn?.reason ?? null,
			}));
		},
	},
];

function reachingFor(person: Identifier) {
	return { reach: { kind: "self", person }, today: anyDay } as const;
}

function askingFor(person: Identifier) {
	const caller: Caller = { organisation: person, account: person, person, roles: [] };
	return { ...reachingFor(person), caller, deciding: undefined };
}

type Db = Kysely<MappingRoomTables>;

/** What is erased of mapping when it has been kept long enough. Holdings that were confirmed stay. */
export const mappingRetention: readonly RetentionTask[] = [
	{
		kind: "settled-declarations",
		title: {
			nb: "Ferdige egenerklæringer og vedleggene til dem",
			nn: "Ferdige eigenerklæringar og vedlegga til dei",
			en: "Settled self-declarations with their attachments",
		},
		months: 24,
		reason: {
			nb: "To år rekker til å spørre hvorfor noe ble bekreftet eller sendt tilbake. Kompetansen som ble bekreftet, blir stående.",
			nn: "To år rekk til å spørje kvifor noko vart stadfesta eller sendt tilbake. Kompetansen som vart stadfesta, blir ståande.",
			en: "Two years are enough to ask why something was confirmed or returned. The competence that was confirmed stays.",
		},
		count: (db: Transaction<MappingRoomTables>, before) => countSettled(db, before),
		async erase(db: Transaction<MappingRoomTables>, before) {
			const counts = await countSettled(db, before);
			const erased = await sql<{ id: string }>`
				delete from declaration where ${settled(before)} returning id`.execute(db);
			await forget(db, "declaration", erased.rows);
			return counts;
		},
	},
	{
		kind: "settled-wishes",
		title: {
			nb: "Læringsønsker som er oppfylt eller trukket",
			nn: "Læringsønske som er oppfylte eller trekte",
			en: "Wishes to learn that are met or withdrawn",
		},
		months: 24,
		reason: {
			nb: "Etter to år sier ønsket ikke noe om hva den ansatte vil nå.",
			nn: "Etter to år seier ønsket ikkje noko om kva den tilsette vil no.",
			en: "After two years the wish says nothing of what the employee wants now.",
		},
		count: (db: Transaction<MappingRoomTables>, before) => countWishes(db, before),
		async erase(db: Transaction<MappingRoomTables>, before) {
			const { rows } = await sql<{ id: string }>`
				delete from learning_wish where ${settledWish(before)} returning id`.execute(db);
			await forget(db, "learning_wish", rows);
			return { wishes: rows.length };
		},
	},
	{
		kind: "mapping-reminders",
		title: {
			nb: "Påminnelser om kartlegging",
			nn: "Påminningar om kartlegging",
			en: "Reminders of mapping",
		},
		months: 24,
		reason: {
			nb: "Dag og antall trengs for å planlegge den neste kartleggingen.",
			nn: "Dag og tal trengst for å planleggje den neste kartlegginga.",
			en: "Day and number are needed to plan the next round.",
		},
		async count(db: Transaction<MappingRoomTables>, before) {
			const { rows } = await sql<{ n: number }>`
				select count(*) as n from mapping_reminder where sent_on < ${before}::date`.execute(db);
			return { reminders: rows[0]?.n ?? 0 };
		},
		async erase(db: Transaction<MappingRoomTables>, before) {
			const done = await sql`
				delete from mapping_reminder where sent_on < ${before}::date`.execute(db);
			return { reminders: Number(done.numAffectedRows ?? 0) };
		},
	},
];

async function countSettled(db: Db, before: PlainDate): Promise<Record<string, number>> {
	const { rows } = await sql<{ n: number; files: number }>`
		select count(*) as n, (select count(*) from declaration_attachment where declaration in (
			select id from declaration where ${settled(before)})) as files
		from declaration where ${settled(before)}`.execute(db);
	return { declarations: rows[0]?.n ?? 0, attachments: rows[0]?.files ?? 0 };
}

function settled(before: PlainDate) {
	return sql`status <> 'sent' and coalesce(decided_on, declared_on) < ${before}::date`;
}

async function countWishes(db: Db, before: PlainDate): Promise<Record<string, number>> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from learning_wish where ${settledWish(before)}`.execute(db);
	return { wishes: rows[0]?.n ?? 0 };
}

function settledWish(before: PlainDate) {
	return sql`status <> 'open' and wished_on < ${before}::date`;
}

/** Taking a row away leaves its values in the audit: they were what was to be erased. */
async function forget(
	db: Db,
	subject: string,
	rows: readonly { readonly id: string }[],
): Promise<void> {
	await sql`
		delete from audit.personal_value as v using audit.event as e
		where e.owner = v.owner and e.id = v.event and e.subject = ${subject}
			and e.row_id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(db);
}

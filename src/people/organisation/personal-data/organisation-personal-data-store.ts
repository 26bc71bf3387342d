import { type Kysely, sql } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { OrganisationTables } from "../tables.ts";
import type { PersonalDataSource, RetentionTask } from "./personal-data-source.ts";

type Db = Kysely<OrganisationTables>;

/** What this room keeps about a person. */
export const organisationPersonalData: readonly PersonalDataSource[] = [
	{
		name: "person",
		title: {
			nb: "Hvem du er",
			nn: "Kven du er",
			en: "Who you are",
		},
		purpose: {
			nb: "For å vite hvilken kompetanse kommunen har, og hvem som kan slutte når. Navn og ansattnummer brukes bare for å kjenne deg igjen fra lønnssystemet.",
			nn: "For å vite kva kompetanse kommunen har, og kven som kan slutte når. Namn og tilsettnummer blir berre brukte for å kjenne deg igjen frå lønssystemet.",
			en: "To know what competence the municipality has, and who may leave when. Name and staff number are used only to recognise you from the payroll.",
		},
		collect: (transaction, person) =>
			(transaction as Db)
				.selectFrom("person")
				.select(["staff_number as staffNumber", "name", "birth", "gender"])
				.where("id", "=", person)
				.execute(),
	},
	{
		name: "employments",
		title: {
			nb: "Arbeidsforholdene dine",
			nn: "Arbeidsforholda dine",
			en: "Your employments",
		},
		purpose: {
			nb: "For å regne ut hva enhetene har av kompetanse og årsverk, nå og tidligere.",
			nn: "For å rekne ut kva einingane har av kompetanse og årsverk, no og tidlegare.",
			en: "To calculate what competence and FTE the units have, now and earlier.",
		},
		collect: (transaction, person) =>
			(transaction as Db)
				.selectFrom("employment as e")
				.innerJoin("unit as u", (join) =>
					join.onRef("u.owner", "=", "e.owner").onRef("u.id", "=", "e.unit"),
				)
				.select([
					"u.name as unit",
					"e.title",
					"e.education_group as educationGroup",
					sql<number>`e.position_size::float8 / 100`.as("positionPercent"),
					"e.employment_type as employmentType",
					"e.valid_from as from",
					"e.valid_to as to",
				])
				.where("e.person", "=", person)
				.orderBy("e.valid_from")
				.orderBy("e.id")
				.execute(),
	},
	{
		name: "person-links",
		title: {
			nb: "At du arbeider i flere kommuner",
			nn: "At du arbeider i fleire kommunar",
			en: "That you work in several municipalities",
		},
		purpose: {
			nb: "For at kommuner som samarbeider, ikke skal telle deg to ganger. Ingen av dem ser hva de andre har om deg.",
			nn: "For at kommunar som samarbeider, ikkje skal telje deg to gonger. Ingen av dei ser kva dei andre har om deg.",
			en: "So that municipalities that cooperate do not count you twice. None of them sees what the others have about you.",
		},
		collect: (transaction, person) =>
			(transaction as Db)
				.selectFrom("person_link as l")
				.innerJoin("cooperation as c", (join) =>
					join.onRef("c.owner", "=", "l.owner").onRef("c.id", "=", "l.cooperation"),
				)
				.select(["c.name as cooperation", "l.common_person as commonPerson"])
				.where("l.person", "=", person)
				.execute(),
	},
];

/** Who has worked here, and has not after the day. Who never had an employment is not among them. */
const gone = (before: PlainDate) => sql`
	select p.id from person as p
	where exists (select from employment as e where e.owner = p.owner and e.person = p.id)
		and not exists (
			select from employment as e where e.owner = p.owner and e.person = p.id
				and (e.valid_to is null or e.valid_to >= ${before}::date)
		)`;

/** Rows of each table that are about them. What hangs on the person with a foreign key goes with the person. */
const tables = ["person", "employment", "holding", "person_link", "audit.personal_value"] as const;
const personColumn = {
	person: "id",
	employment: "person",
	holding: "person",
	person_link: "person",
	"audit.personal_value": "about",
} as const;

async function countGone(db: Db, before: PlainDate): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const table of tables) {
		const { rows } = await sql<{ count: number }>`
			select count(*) as count from ${sql.table(table)}
			where ${sql.ref(personColumn[table])} in (${gone(before)})`.execute(db);
		counts[table] = rows[0]?.count ?? 0;
	}
	return counts;
}

/** What is erased of people who have left. `before`: their last day came before it. */
export const formerEmployees: RetentionTask = {
	kind: "former-employees",
	title: {
		nb: "Ansatte som har sluttet",
		nn: "Tilsette som har slutta",
		en: "Employees who have left",
	},
	months: 12,
	reason: {
		nb: "Ett år etter siste dag er planen og rapportene for året ferdige, og formålet er oppfylt (personvernforordningen artikkel 5 nr. 1 bokstav e).",
		nn: "Eitt år etter siste dag er planen og rapportane for året ferdige, og føremålet er oppfylt (personvernforordninga artikkel 5 nr. 1 bokstav e).",
		en: "A year after the last day the year's plan and reports are done, and the purpose is fulfilled (GDPR article 5(1)(e)).",
	},
	count: (transaction, before) => countGone(transaction as Db, before),
	async erase(transaction, before) {
		const db = transaction as Db;
		// Two lines of work may hire somebody again and erase at once: who is locked here is looked at again.
		await sql`select from person where id in (${gone(before)}) for update`.execute(db);
		const counts = await countGone(db, before);
		const { rows } = await sql<{ id: string }>`${gone(before)}`.execute(db);
		const persons = rows.map(({ id }) => id);
		const those = sql`any (${persons}::uuid[])`;
		await sql`delete from person_link where person = ${those}`.execute(db);
		await sql`delete from person where id = ${those}`.execute(db);
		// Last, because erasing leaves events with the values that went.
		await sql`delete from audit.personal_value where about = ${those}`.execute(db);
		return counts;
	},
};

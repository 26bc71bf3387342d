import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { AccessTables } from "../../../people/access/tables.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { demoAsOf, stockFrom } from "../demo-days.ts";
import { type DemoAccount, listDemoAccounts } from "./demo-accounts.ts";
import { startDemoIds } from "./demo-ids.ts";
import type { DemoOrganisation } from "./demo-organisations.ts";

type Db = Kysely<AccessTables & OrganisationTables>;

interface Employed {
	readonly person: Identifier;
	readonly name: string;
	readonly unit: Identifier;
	/** The unit above, which a leader of the unit's kind leads too. */
	readonly above: Identifier | null;
}

/** One account for each role to be tried. The employee and the leader are among the staff. */
export async function loadAccounts(db: Db, organisation: DemoOrganisation): Promise<void> {
	const newId = startDemoIds(`accounts ${organisation.key}`);
	const leader = await findEmployed(db, (title) => leaders.has(title));
	const employee = await findEmployed(db, (title) => title === "Sykepleier", leader?.person);
	for (const account of listDemoAccounts(organisation)) {
		const staff =
			account.role === "employee" ? employee : account.role === "unit-leader" ? leader : undefined;
		if (account.name === null && staff === undefined) continue;
		await addAccount(db, organisation.id, account, staff, newId);
	}
}

const leaders = new Set(["Avdelingsleder", "Enhetsleder", "Fagleder", "Virksomhetsleder"]);

async function addAccount(
	db: Db,
	owner: Identifier,
	{ role, email, name }: DemoAccount,
	staff: Employed | undefined,
	newId: () => Identifier,
): Promise<void> {
	const account = newId();
	await db
		.insertInto("account")
		.values({
			...{ owner, id: account, email, name: name ?? staff?.name ?? email, demo: true },
			...{ person: staff?.person ?? null, password_hash: null, issuer: null, subject: null },
		})
		.execute();
	await db
		.insertInto("role_grant")
		.values({
			...{ owner, id: newId(), account, role },
			...{ unit: role === "unit-leader" ? (staff?.above ?? staff?.unit ?? null) : null },
			...{ valid_from: stockFrom, valid_to: null },
		})
		.execute();
}

/** The first by staff number who is at work on the demo's day with such a title, and is not the one left out. */
async function findEmployed(
	db: Db,
	isWanted: (title: string) => boolean,
	leftOut?: Identifier,
): Promise<Employed | undefined> {
	const rows = await db
		.selectFrom("employment as e")
		.innerJoin("person as p", "p.id", "e.person")
		.innerJoin("unit as u", "u.id", "e.unit")
		.select(["p.id as person", "p.name", "e.title", "u.id as unit", "u.parent as above"])
		.where("e.valid_from", "<=", demoAsOf)
		.where((or) => or.or([or("e.valid_to", "is", null), or("e.valid_to", ">=", demoAsOf)]))
		.orderBy("p.staff_number")
		.orderBy("e.id")
		.execute();
	const found = rows.find(
		({ title, person }) => title !== null && isWanted(title) && person !== leftOut,
	);
	return found && { ...found, name: found.name ?? "" };
}

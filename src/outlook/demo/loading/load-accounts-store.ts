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
	const leader = await findEmployed(db, leaders);
	const employee = await findEmployed(db, ["Sykepleier"], leader?.person);
	for (const account of listDemoAccounts(organisation)) {
		const staff =
			account.role === "employee" ? employee : account.role === "unit-leader" ? leader : undefined;
		if (account.name === null && staff === undefined) continue;
		await addAccount(db, organisation.id, account, staff, newId);
	}
}

const leaders = ["Avdelingsleder", "Enhetsleder", "Fagleder", "Virksomhetsleder"];

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

/**
 * The first by staff number who is at work on the demo's day with such a title, and is not the one left out. Asked table by
 * table: rows that were added in the same transaction have no statistics yet, and a join would go through all pairs.
 */
async function findEmployed(
	db: Db,
	titles: readonly string[],
	leftOut?: Identifier,
): Promise<Employed | undefined> {
	const employments = await db
		.selectFrom("employment")
		.select(["person", "unit"])
		.where("title", "in", titles)
		.where("valid_from", "<=", demoAsOf)
		.where((or) => or.or([or("valid_to", "is", null), or("valid_to", ">=", demoAsOf)]))
		.orderBy("id")
		.execute();
	const unitOf = new Map(employments.map(({ person, unit }) => [person, unit]));
	if (unitOf.size === 0) return undefined;
	const persons = await db
		.selectFrom("person")
		.select(["id", "name"])
		.where("id", "in", [...unitOf.keys()])
		.orderBy("staff_number")
		.execute();
	const found = persons.find(({ id }) => id !== leftOut);
	const unit = found && unitOf.get(found.id);
	if (found === undefined || unit === undefined) return undefined;
	const { parent } = await db
		.selectFrom("unit")
		.select("parent")
		.where("id", "=", unit)
		.executeTakeFirstOrThrow();
	return { person: found.id, name: found.name ?? "", unit, above: parent };
}

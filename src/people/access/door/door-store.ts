import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type { OrganisationKind } from "../../organisation/tables.ts";
import type { Role } from "../authorisation/roles.ts";
import type { Tables } from "../tables.ts";

/** An account as the door knows it, with its organisation. */
export interface DoorAccount {
	readonly owner: Identifier;
	readonly id: Identifier;
	readonly email: string;
	readonly name: string;
	readonly language: Language;
	readonly person: Identifier | null;
	readonly passwordHash: string | null;
	readonly issuer: string | null;
	readonly subject: string | null;
	readonly organisationName: string;
	readonly organisationNumber: string | null;
}

/** The open accounts of an address, in all organisations; not the invented ones. */
export async function listAccountsOfEmail(
	db: Kysely<Tables>,
	email: string,
): Promise<readonly DoorAccount[]> {
	return realAccounts(db)
		.where("a.email", "=", email)
		.where("a.disabled", "=", false)
		.orderBy("o.name")
		.orderBy("o.id")
		.execute();
}

/** The accounts of somebody whom a sign-in elsewhere knows, closed ones too. */
export async function listAccountsOfSubject(
	db: Kysely<Tables>,
	issuer: string,
	subject: string,
): Promise<readonly (DoorAccount & { readonly disabled: boolean })[]> {
	return realAccounts(db)
		.select("a.disabled")
		.where("a.issuer", "=", issuer)
		.where("a.subject", "=", subject)
		.orderBy("o.name")
		.orderBy("o.id")
		.execute();
}

function realAccounts(db: Kysely<Tables>) {
	return db
		.selectFrom("account as a")
		.innerJoin("organisation as o", "o.id", "a.owner")
		.select([
			"a.owner",
			"a.id",
			"a.email",
			"a.name",
			"a.language",
			"a.person",
			"a.password_hash as passwordHash",
			"a.issuer",
			"a.subject",
			"o.name as organisationName",
			"o.organisation_number as organisationNumber",
		])
		.where("a.demo", "=", false);
}

export interface DemoAccount {
	readonly account: Identifier;
	readonly role: Role;
	readonly name: string;
	readonly language: Language;
	readonly organisation: Identifier;
	readonly organisationName: string;
	readonly organisationKind: OrganisationKind;
}

/** The invented accounts that are open, once for each role they have on a day. */
export async function listDemoAccounts(
	db: Kysely<Tables>,
	day: PlainDate,
): Promise<readonly DemoAccount[]> {
	return db
		.selectFrom("account as a")
		.innerJoin("organisation as o", "o.id", "a.owner")
		.innerJoin("role_grant as g", (join) =>
			join.onRef("g.owner", "=", "a.owner").onRef("g.account", "=", "a.id"),
		)
		.select([
			"a.id as account",
			"g.role",
			"a.name",
			"a.language",
			"o.id as organisation",
			"o.name as organisationName",
			"o.kind as organisationKind",
		])
		.distinct()
		.where("a.demo", "=", true)
		.where("a.disabled", "=", false)
		.where("g.valid_from", "<=", day)
		.where((or) => or.or([or("g.valid_to", "is", null), or("g.valid_to", ">=", day)]))
		.orderBy("o.name")
		.orderBy("a.name")
		.orderBy("g.role")
		.execute();
}

/** What an open account's password is compared with. */
export async function findPassword(
	db: Kysely<Tables>,
	owner: Identifier,
	account: Identifier,
): Promise<{ readonly email: string; readonly passwordHash: string | null } | undefined> {
	return db
		.selectFrom("account")
		.select(["email", "password_hash as passwordHash"])
		.where("owner", "=", owner)
		.where("id", "=", account)
		.where("disabled", "=", false)
		.executeTakeFirst();
}

/** Puts another in the place of the password that was compared with; all sessions end. False when it is another already. */
export async function changePassword(
	db: Kysely<Tables>,
	owner: Identifier,
	account: Identifier,
	before: string | null,
	after: string,
): Promise<boolean> {
	const changed = await db
		.updateTable("account")
		.set({ password_hash: after })
		.where("owner", "=", owner)
		.where("id", "=", account)
		.where("password_hash", "=", before)
		.where("disabled", "=", false)
		.returning("id")
		.executeTakeFirst();
	return changed !== undefined;
}

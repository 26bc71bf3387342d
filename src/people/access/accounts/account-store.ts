import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type { Tables } from "../tables.ts";
import type { AccountShown, ChangedAccount, NewAccount } from "./account-contract.ts";
import { emailTaken, lastAdministrator, unknownPerson } from "./account-problems.ts";
import { addGrant, isLastAdministrator, listGrants } from "./role-grant-store.ts";

/** All accounts of the organisation with their roles, by name. */
export async function listAccounts(db: Kysely<Tables>): Promise<readonly AccountShown[]> {
	const rows = await accountRows(db).orderBy("name").orderBy("id").execute();
	const grants = await listGrants(db);
	return rows.map((row) => show(row, grants));
}

export async function findAccount(
	db: Kysely<Tables>,
	id: Identifier,
): Promise<AccountShown | undefined> {
	const row = await accountRows(db).where("id", "=", id).executeTakeFirst();
	return row && show(row, await listGrants(db, id));
}

/** Adds an account with its first roles. It cannot be signed in to until its invitation is taken. */
export async function addAccount(
	db: Kysely<Tables>,
	owner: Identifier,
	account: NewAccount,
	today: PlainDate,
): Promise<Result<AccountShown, Problem>> {
	if (!(await holdPerson(db, account.person))) {
		return failure(invalidInput(unknownPerson("/person")));
	}
	const { roles, ...row } = account;
	const added = await db
		.insertInto("account")
		.values({ owner, ...row })
		.onConflict((at) => at.columns(["owner", "email"]).doNothing())
		.returning("id")
		.executeTakeFirst();
	if (added === undefined) return failure(emailTaken);
	for (const [index, role] of roles.entries()) {
		const granted = await addGrant(db, owner, added.id, role, today, `/roles/${index}`);
		if (!granted.ok) return granted;
	}
	return success(await getAccount(db, added.id));
}

/** The account as it is after the change. Its sessions end, unless only its name or language is changed. */
export async function changeAccount(
	db: Kysely<Tables>,
	id: Identifier,
	version: number,
	change: ChangedAccount,
	today: PlainDate,
): Promise<Result<AccountShown, Problem>> {
	await holdEmail(db, change.email);
	const current = await findAccount(db, id);
	if (current === undefined) return failure(notFound);
	if (current.version !== version) return failure(stale(current));
	if (!(await holdPerson(db, change.person))) {
		return failure(invalidInput(unknownPerson("/person")));
	}
	if (change.disabled && (await isLastAdministrator(db, { account: id }, today))) {
		return failure(lastAdministrator);
	}
	const other = await db
		.selectFrom("account")
		.select("id")
		.where("email", "=", change.email)
		.where("id", "<>", id)
		.executeTakeFirst();
	if (other !== undefined) return failure(emailTaken);
	const changed = await db
		.updateTable("account")
		.set(change)
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	const after = await findAccount(db, id);
	if (after === undefined) return failure(notFound);
	return changed === undefined ? failure(stale(after)) : success(after);
}

async function getAccount(db: Kysely<Tables>, id: Identifier): Promise<AccountShown> {
	const account = await findAccount(db, id);
	if (account === undefined) throw new Error("The account that was just added is not there.");
	return account;
}

/** Two that take the same address at the same moment take turns. */
async function holdEmail(db: Kysely<Tables>, email: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${email} || tenancy.organisation()::text, 20))`.execute(
		db,
	);
}

/** Whether the person is there, and stays until the transaction ends. Nobody is there always. */
async function holdPerson(db: Kysely<Tables>, person: Identifier | null): Promise<boolean> {
	if (person === null) return true;
	const found = await db
		.selectFrom("person")
		.select("id")
		.where("id", "=", person)
		.forKeyShare()
		.executeTakeFirst();
	return found !== undefined;
}

function accountRows(db: Kysely<Tables>) {
	return db
		.selectFrom("account")
		.select([
			"id",
			"version",
			"email",
			"name",
			"language",
			"person",
			"disabled",
			"demo",
			sql<boolean>`password_hash is not null`.as("hasPassword"),
			sql<boolean>`subject is not null`.as("isKnownElsewhere"),
		]);
}

type AccountRow = Awaited<ReturnType<ReturnType<typeof accountRows>["execute"]>>[number];

function show(row: AccountRow, grants: Awaited<ReturnType<typeof listGrants>>): AccountShown {
	const { disabled, demo, hasPassword, isKnownElsewhere, ...shown } = row;
	const signsIn = demo
		? "chosen"
		: isKnownElsewhere
			? "elsewhere"
			: hasPassword
				? "password"
				: null;
	return {
		...shown,
		state: disabled ? "disabled" : signsIn === null ? "invited" : "active",
		signsIn,
		roles: grants.filter(({ account }) => account === row.id).map(({ grant }) => grant),
	};
}

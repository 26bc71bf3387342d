import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { Caller } from "../../../machinery/http/routes/caller.ts";
import type { ReachOf } from "../../../machinery/http/routes/route.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { actions } from "../authorisation/actions.ts";
import { isRole } from "../authorisation/roles.ts";
import type { Tables } from "../tables.ts";
import type { ownAccountShown, sessionShown } from "./account-contract.ts";
import { findAccount } from "./account-store.ts";

/** The account that asks; it is there, since its session is. */
export async function getOwnAccount(
	db: Kysely<Tables>,
	caller: Caller,
	reachOf: ReachOf,
): Promise<z.output<typeof ownAccountShown>> {
	const account = await findAccount(db, caller.account);
	const organisation = await db
		.selectFrom("organisation")
		.select(["id", "name", "kind"])
		.where("id", "=", caller.organisation)
		.executeTakeFirst();
	if (account === undefined || organisation === undefined) {
		throw new Error("The account that asks is not there.");
	}
	const { id, version, email, name, language, person, roles, signsIn } = account;
	const demo = signsIn === "chosen";
	const actsAs = caller.roles.filter(isRole);
	const may = Object.fromEntries(
		Object.keys(actions).flatMap((action) => {
			const reach = reachOf(action);
			return reach === undefined ? [] : [[action, reach.kind]];
		}),
	);
	return { id, version, email, name, language, person, organisation, demo, actsAs, roles, may };
}

/** False when the account has another version. */
export async function changeOwnLanguage(
	db: Kysely<Tables>,
	{ account }: Caller,
	version: number,
	language: Language,
): Promise<boolean> {
	const changed = await db
		.updateTable("account")
		.set({ language })
		.where("id", "=", account)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return changed !== undefined;
}

/** Where an account is signed in, the latest used first. */
export async function listSessions(
	db: Kysely<Tables>,
	account: Identifier,
): Promise<z.output<typeof sessionShown>[]> {
	return db
		.selectFrom("session")
		.select(["id", "created_at as begun", "used_at as used", "expires_at as ends"])
		.where("account", "=", account)
		.orderBy("used_at", "desc")
		.execute();
}

/** False when the account has no such session. */
export async function endSession(
	db: Kysely<Tables>,
	account: Identifier,
	session: Identifier,
): Promise<boolean> {
	const ended = await db
		.deleteFrom("session")
		.where("account", "=", account)
		.where("id", "=", session)
		.returning("id")
		.executeTakeFirst();
	return ended !== undefined;
}

export async function endSessions(db: Kysely<Tables>, account: Identifier): Promise<void> {
	await db.deleteFrom("session").where("account", "=", account).execute();
}

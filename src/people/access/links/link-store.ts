import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { hashToken, makeToken } from "../../../machinery/credentials/token.ts";
import { momentOf } from "../sessions/session-store.ts";
import type { OneTimeLinkTable, Tables } from "../tables.ts";
import { linkLasts } from "./link-times.ts";

/** Makes a one-time link and gives its token, which is kept nowhere. At the door or in a request. */
export async function addLink(
	db: Kysely<Tables>,
	link: {
		readonly owner: Identifier;
		readonly account: Identifier;
		readonly purpose: OneTimeLinkTable["purpose"];
	},
	now: number,
): Promise<string> {
	const token = makeToken();
	await db
		.insertInto("one_time_link")
		.values({
			...link,
			token_hash: hashToken(token),
			expires_at: momentOf(now + linkLasts[link.purpose]),
		})
		.execute();
	return token;
}

/** Makes the links that an account has not used yet good for nothing. In a request. */
export async function removeOpenLinks(db: Kysely<Tables>, account: Identifier): Promise<void> {
	await db
		.deleteFrom("one_time_link")
		.where("account", "=", account)
		.where("used_at", "is", null)
		.execute();
}

export interface LinkedAccount {
	readonly owner: Identifier;
	readonly account: Identifier;
	readonly person: Identifier | null;
	readonly email: string;
}

/** Whose password a link may choose; undefined when it is not there, used, too old, or the account is closed. At the door. */
export async function findLinkedAccount(
	db: Kysely<Tables>,
	token: string,
	now: number,
): Promise<LinkedAccount | undefined> {
	return db
		.selectFrom("one_time_link as l")
		.innerJoin("account as a", (join) =>
			join.onRef("a.owner", "=", "l.owner").onRef("a.id", "=", "l.account"),
		)
		.select(["l.owner", "l.account", "a.person", "a.email"])
		.where("l.token_hash", "=", hashToken(token))
		.where("l.used_at", "is", null)
		.where("l.expires_at", ">", momentOf(now))
		.where("a.disabled", "=", false)
		.where("a.demo", "=", false)
		.executeTakeFirst();
}

/**
 * Uses a link: it and every other of the account are used up, the password is set, and all sessions end. False when
 * somebody else used it in between. At the door.
 */
export async function useLink(
	db: Kysely<Tables>,
	token: string,
	passwordHash: string,
	now: number,
): Promise<boolean> {
	const used = await db
		.updateTable("one_time_link")
		.set({ used_at: momentOf(now) })
		.where("token_hash", "=", hashToken(token))
		.where("used_at", "is", null)
		.where("expires_at", ">", momentOf(now))
		.returning(["owner", "account"])
		.executeTakeFirst();
	if (used === undefined) return false;
	await db
		.updateTable("one_time_link")
		.set({ used_at: momentOf(now) })
		.where("owner", "=", used.owner)
		.where("account", "=", used.account)
		.where("used_at", "is", null)
		.execute();
	const changed = await db
		.updateTable("account")
		.set({ password_hash: passwordHash })
		.where("owner", "=", used.owner)
		.where("id", "=", used.account)
		.where("disabled", "=", false)
		.where("demo", "=", false)
		.returning("id")
		.executeTakeFirst();
	return changed !== undefined;
}

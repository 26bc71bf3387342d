import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { hashToken, makeToken } from "../../../machinery/credentials/token.ts";
import { askOften } from "../../../machinery/database/ask-often.ts";
import type { Role } from "../authorisation/roles.ts";
import type { Tables } from "../tables.ts";
import { longestIdle, longestSession, useNotedEvery } from "./session-times.ts";

/** Milliseconds since 1970 as the database writes moments. */
export function momentOf(now: number): string {
	return new Date(now).toISOString();
}

export interface OpenSession {
	readonly id: Identifier;
	readonly owner: Identifier;
	readonly account: Identifier;
	readonly person: Identifier | null;
	/** Of an invented account. */
	readonly demo: boolean;
	readonly role: Role | null;
	readonly usedAt: string;
	/** The roles that the account has on the day, each once. */
	readonly granted: readonly Role[];
}

/** The session of a token, with its account; undefined when it is not there, has ended, or the account is disabled. At the door. */
export async function findSession(
	db: Kysely<Tables>,
	token: string,
	{ today, now }: { readonly today: PlainDate; readonly now: number },
): Promise<OpenSession | undefined> {
	const found = db
		.selectFrom("session as s")
		.innerJoin("account as a", (join) =>
			join.onRef("a.owner", "=", "s.owner").onRef("a.id", "=", "s.account"),
		)
		.select(["s.id", "s.owner", "s.account", "a.person", "a.demo", "s.role", "s.used_at as usedAt"])
		.select(
			sql<readonly Role[]>`array(
				select distinct g.role from role_grant as g
				where g.owner = s.owner and g.account = s.account
					and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})
				order by g.role)`.as("granted"),
		)
		.where("s.token_hash", "=", hashToken(token))
		.where("s.expires_at", ">", momentOf(now))
		.where("s.used_at", ">", momentOf(now - longestIdle))
		.where("a.disabled", "=", false);
	return (await askOften(db, found))[0];
}

/**
 * Writes down that a session is used, once a minute at most. Of several requests at once one does it, and the others do not
 * wait for it. At the door.
 */
export async function noteUse(
	db: Kysely<Tables>,
	session: OpenSession,
	now: number,
): Promise<void> {
	if (Date.parse(session.usedAt) > now - useNotedEvery) return;
	await db
		.updateTable("session")
		.set({ used_at: momentOf(now) })
		.where("owner", "=", session.owner)
		.where("id", "in", (from) =>
			from
				.selectFrom("session")
				.select("id")
				.where("owner", "=", session.owner)
				.where("id", "=", session.id)
				.forUpdate()
				.skipLocked(),
		)
		.execute();
}

/** Begins a session and gives its token, which is kept nowhere. At the door. */
export async function addSession(
	db: Kysely<Tables>,
	whose: { readonly owner: Identifier; readonly account: Identifier; readonly role?: Role | null },
	now: number,
): Promise<{ readonly token: string; readonly expires: number }> {
	const token = makeToken();
	const expires = now + longestSession;
	await db
		.insertInto("session")
		.values({
			owner: whose.owner,
			account: whose.account,
			role: whose.role ?? null,
			token_hash: hashToken(token),
			created_at: momentOf(now),
			used_at: momentOf(now),
			expires_at: momentOf(expires),
		})
		.execute();
	return { token, expires };
}

/** Ends the session of a token, and says whose it was. At the door. */
export async function endSessionOf(
	db: Kysely<Tables>,
	token: string,
): Promise<{ readonly owner: Identifier; readonly account: Identifier } | undefined> {
	return db
		.deleteFrom("session")
		.where("token_hash", "=", hashToken(token))
		.returning(["owner", "account"])
		.executeTakeFirst();
}

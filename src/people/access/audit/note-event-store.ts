import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { Tables } from "../tables.ts";

/** What is done without changing a row that keeps its own audit. Holds no personal value. */
export interface NotedEvent {
	readonly owner: Identifier;
	readonly account: Identifier | null;
	readonly roles?: readonly string[];
	readonly action:
		| "sign-in"
		| "sign-in-failed"
		| "sign-in-refused"
		| "sign-out"
		| "choose-password"
		| "link-account"
		| "report"
		| "erase";
	/** What it was done to: a table's name, or what else is known by that name in the audit. */
	readonly subject: "session" | "account" | "person" | "retention";
	readonly row?: Identifier;
	/** The person it is about. */
	readonly about?: Identifier | null;
	readonly after?: Readonly<Record<string, unknown>>;
}

export async function noteEvent(db: Kysely<Tables>, event: NotedEvent): Promise<void> {
	await db
		.insertInto("audit.event")
		.values({
			owner: event.owner,
			organisation: event.owner,
			account: event.account,
			roles: event.roles ?? [],
			action: event.action,
			subject: event.subject,
			row_id: event.row ?? null,
			about: event.about ?? null,
			after: event.after ?? null,
		})
		.execute();
}

import { type Kysely, type SqlBool, sql } from "kysely";
import type { z } from "zod";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { addDays } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch } from "../../../machinery/http/listing/take-page.ts";
import type { Tables } from "../tables.ts";
import type { auditEventShown, auditQuery } from "./audit-contract.ts";

export type AuditEventShown = z.output<typeof auditEventShown>;

/** The events that the query asks for. The personal values come along only where the policies let the caller see them. */
export async function listAuditEvents(
	db: Kysely<Tables>,
	query: z.output<typeof auditQuery>,
): Promise<Page<AuditEventShown>> {
	const { limit, offset, sort } = query;
	const direction = sort[0]?.descending === true ? "asc" : "desc";
	const actors = await listActorsCalled(db, query.search);
	const found = findEvents(db, query, actors);
	const { total } = await found
		.select(({ fn }) => fn.countAll<number>().as("total"))
		.executeTakeFirstOrThrow();
	const rows = await found
		.leftJoin("audit.personal_value as v", (join) =>
			join.onRef("v.owner", "=", "e.owner").onRef("v.event", "=", "e.id"),
		)
		.leftJoin("organisation as o", "o.id", "e.organisation")
		.select(["e.id", "e.at", "e.action", "e.subject", "e.row_id", "e.about", "e.account"])
		.select(["e.roles", "e.organisation", "e.before", "e.after"])
		.select(["a.name as actorName", "o.name as organisationName"])
		.select(["v.before as personalBefore", "v.after as personalAfter"])
		.orderBy("e.at", direction)
		.orderBy("e.id", direction)
		.limit(limit)
		.offset(offset)
		.execute();
	return { items: rows.map(show), total, limit, offset };
}

/** The accounts whose name matches: the database does not know that Ø and ø are one letter, on every engine. */
async function listActorsCalled(
	db: Kysely<Tables>,
	search: string | undefined,
): Promise<readonly Identifier[]> {
	if (search === undefined) return [];
	const accounts = await db.selectFrom("account").select(["id", "name"]).execute();
	return accounts.filter(({ name }) => matchesSearch(search, name)).map(({ id }) => id);
}

function findEvents(
	db: Kysely<Tables>,
	query: z.output<typeof auditQuery>,
	actors: readonly Identifier[],
) {
	const { from, to, action, subject, row, about, account, search } = query;
	let events = db
		.selectFrom("audit.event as e")
		.leftJoin("account as a", (join) =>
			join.onRef("a.owner", "=", "e.organisation").onRef("a.id", "=", "e.account"),
		);
	if (from !== undefined) events = events.where("e.at", ">=", startOf(from));
	if (to !== undefined) events = events.where("e.at", "<", startOf(addDays(to, 1)));
	if (action !== undefined) events = events.where("e.action", "=", action);
	if (subject !== undefined) events = events.where("e.subject", "=", subject);
	if (row !== undefined) events = events.where("e.row_id", "=", row);
	if (about !== undefined) events = events.where("e.about", "=", about);
	if (account !== undefined) events = events.where("e.account", "=", account);
	if (search !== undefined) {
		events = events.where(
			sql<SqlBool>`(position(lower(${search}) in e.action || ' ' || e.subject) > 0 or e.account = any (${actors}::uuid[]))`,
		);
	}
	return events;
}

/** The moment when a day begins in Norway. */
function startOf(day: PlainDate) {
	return sql<string>`(${day}::timestamp at time zone 'Europe/Oslo')`;
}

type EventRow = Readonly<{
	id: AuditEventShown["id"];
	at: string;
	action: string;
	subject: string;
	row_id: AuditEventShown["row"];
	about: AuditEventShown["about"];
	account: AuditEventShown["actor"]["account"];
	roles: readonly string[];
	organisation: AuditEventShown["id"];
	before: unknown;
	after: unknown;
	personalBefore: unknown;
	personalAfter: unknown;
	actorName: string | null;
	organisationName: string | null;
}>;

function show(row: EventRow): AuditEventShown {
	return {
		id: row.id,
		at: row.at,
		action: row.action,
		subject: row.subject,
		row: row.row_id,
		about: row.about,
		actor: {
			account: row.account,
			name: row.actorName,
			roles: [...row.roles],
			organisation: { id: row.organisation, name: row.organisationName },
		},
		before: valuesOf(row.before),
		after: valuesOf(row.after),
		personalBefore: valuesOf(row.personalBefore),
		personalAfter: valuesOf(row.personalAfter),
	};
}

function valuesOf(value: unknown): Record<string, unknown> | null {
	return typeof value === "object" ? (value as Record<string, unknown> | null) : null;
}

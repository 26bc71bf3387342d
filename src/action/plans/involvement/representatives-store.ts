import { sql } from "kysely";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { PlanDb } from "../tables.ts";
import {
	type RepresentativeQuery,
	type RepresentativeShown,
	rolesWithVoice,
} from "./representative-contract.ts";

/** The accounts that can speak for a participant: by name, once for each such role that they hold today. */
export async function listRepresentatives(
	db: PlanDb,
	query: RepresentativeQuery,
	today: PlainDate,
): Promise<Page<RepresentativeShown>> {
	const rows = await db
		.selectFrom("role_grant")
		.innerJoin("account", "account.id", "role_grant.account")
		.select(["account.id as account", "account.name", "role_grant.role"])
		.distinct()
		.where("role_grant.role", "in", rolesWithVoice as RepresentativeShown["role"][])
		.where("role_grant.valid_from", "<=", today)
		.where(sql<boolean>`coalesce(role_grant.valid_to, ${today}) >= ${today}`)
		.orderBy("account.name")
		.orderBy("account.id")
		.execute();
	const shown = rows.map((row) => ({ ...row, role: row.role as RepresentativeShown["role"] }));
	return takePage(
		shown.filter(
			({ name, role }) =>
				matchesSearch(query.search, name) && (query.role === undefined || query.role === role),
		),
		query,
		{ name: ({ name }) => name, role: ({ role }) => role },
	);
}

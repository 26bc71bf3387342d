import { type SelectQueryBuilder, sql } from "kysely";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { GapTables } from "../tables.ts";

/**
 * Narrows a question about findings to what the caller may see: everything; those of the leader's units; of the outline
 * what is required (never who holds what nobody requires); otherwise nothing.
 */
export function narrowToReach<Output>(
	query: SelectQueryBuilder<GapTables, "finding", Output>,
	reach: Reach,
): SelectQueryBuilder<GapTables, "finding", Output> {
	switch (reach.kind) {
		case "all":
			return query;
		case "outline":
			return query.where("finding.kind", "=", "gap");
		case "units":
			return reach.units.length === 0
				? nothing(query)
				: query.where(sql<boolean>`finding.unit = any (${[...reach.units]}::uuid[])`);
		default:
			return nothing(query);
	}
}

function nothing<Output>(query: SelectQueryBuilder<GapTables, "finding", Output>) {
	return query.where(sql<boolean>`false`);
}

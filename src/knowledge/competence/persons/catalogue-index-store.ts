import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { askOften } from "../../../machinery/database/ask-often.ts";
import { closeImplications } from "../catalogue.ts";
import type { CompetenceTables } from "../tables.ts";
import type { CatalogueIndex } from "./held-competences.ts";

/** The organisation's catalogue, with every implication followed to its end. */
export async function readCatalogueIndex(db: Kysely<CompetenceTables>): Promise<CatalogueIndex> {
	const rows = await askOften(
		db,
		db
			.selectFrom("competence as c")
			.leftJoin(
				(from) =>
					from
						.selectFrom("competence_relation")
						.select("competence")
						.select(sql<readonly Identifier[]>`array_agg(other order by other)`.as("implied"))
						.where("relation", "=", "implies")
						.groupBy("competence")
						.as("r"),
				(join) => join.onRef("r.competence", "=", "c.id"),
			)
			.select(["c.id", "c.name", "c.validity_months", "r.implied"])
			.orderBy("c.id"),
	);
	return {
		names: new Map(rows.map(({ id, name }) => [id, name])),
		validityMonths: new Map(rows.map(({ id, validity_months }) => [id, validity_months])),
		closure: closeImplications(
			rows.map(({ id, validity_months, implied }) => ({
				name: id,
				kind: null,
				area: null,
				validityMonths: validity_months,
				implies: implied ?? [],
				prerequisites: [],
			})),
		),
	};
}

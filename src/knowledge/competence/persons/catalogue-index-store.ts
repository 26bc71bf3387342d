import type { Kysely } from "kysely";
import { closeImplications } from "../catalogue.ts";
import type { CompetenceTables } from "../tables.ts";
import type { CatalogueIndex } from "./held-competences.ts";

/** The organisation's catalogue, with every implication followed to its end. */
export async function readCatalogueIndex(db: Kysely<CompetenceTables>): Promise<CatalogueIndex> {
	const rows = await db
		.selectFrom("competence")
		.select(["id", "name", "validity_months"])
		.orderBy("id")
		.execute();
	const relations = await db
		.selectFrom("competence_relation")
		.select(["competence", "other"])
		.where("relation", "=", "implies")
		.orderBy("other")
		.execute();
	const implies = new Map<string, string[]>();
	for (const { competence, other } of relations) {
		const known = implies.get(competence);
		if (known === undefined) implies.set(competence, [other]);
		else known.push(other);
	}
	return {
		names: new Map(rows.map(({ id, name }) => [id, name])),
		validityMonths: new Map(rows.map(({ id, validity_months }) => [id, validity_months])),
		closure: closeImplications(
			rows.map(({ id, validity_months }) => ({
				name: id,
				kind: null,
				area: null,
				validityMonths: validity_months,
				implies: implies.get(id) ?? [],
				prerequisites: [],
			})),
		),
	};
}

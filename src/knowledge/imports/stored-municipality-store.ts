import type { Kysely } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { OrganisationTables } from "../../people/organisation/tables.ts";
import type { CompetenceTables } from "../competence/tables.ts";
import type { GapTables } from "../gaps/tables.ts";
import type { StoredMunicipality } from "./stored-rows.ts";

export type MunicipalityTables = OrganisationTables & CompetenceTables & GapTables;

/** Every row of the acting organisation that an import can change, in an order that never differs. */
export async function getStoredMunicipality(
	db: Kysely<MunicipalityTables>,
	owner: Identifier,
): Promise<StoredMunicipality> {
	const units = await db
		.selectFrom("unit")
		.select([
			"id",
			"version",
			"name",
			"code",
			"parent",
			"kostra_function",
			"valid_from",
			"valid_to",
		])
		.where("owner", "=", owner)
		.orderBy("id")
		.execute();
	const persons = await db
		.selectFrom("person")
		.select(["id", "version", "staff_number", "name", "birth", "gender"])
		.where("owner", "=", owner)
		.orderBy("id")
		.execute();
	const employments = await db
		.selectFrom("employment")
		.select([
			...(["id", "version", "person", "unit", "position", "education_group", "title"] as const),
			...(["position_size", "employment_type", "valid_from", "valid_to"] as const),
		])
		.where("owner", "=", owner)
		.orderBy("id")
		.execute();
	const positionTitles = await db
		.selectFrom("position_title")
		.select(["id", "version", "title", "education_group"])
		.where("owner", "=", owner)
		.orderBy("id")
		.execute();
	return {
		units,
		persons,
		employments,
		positionTitles,
		...(await getStoredCompetence(db, owner)),
		turnover: await findTurnover(db, owner),
	};
}

async function getStoredCompetence(
	db: Kysely<MunicipalityTables>,
	owner: Identifier,
): Promise<Pick<StoredMunicipality, "competences" | "relations" | "holdings" | "requirements">> {
	const competences = await db
		.selectFrom("competence")
		.select(["id", "version", "name", "kind", "area", "validity_months", "retired_on"])
		.where("owner", "=", owner)
		.orderBy("id")
		.execute();
	const relations = await db
		.selectFrom("competence_relation")
		.select(["id", "version", "competence", "relation", "other"])
		.where("owner", "=", owner)
		.orderBy("id")
		.execute();
	const holdings = await db
		.selectFrom("holding")
		.select([
			...(["id", "version", "person", "competence", "level", "evidence", "in_use"] as const),
			...(["willing_to_share", "valid_from", "valid_to"] as const),
		])
		.where("owner", "=", owner)
		.orderBy("id")
		.execute();
	const requirements = await db
		.selectFrom("requirement")
		.select([
			...(["id", "version", "unit", "competence", "counted_in", "required"] as const),
			...(["min_level", "min_evidence", "roles", "criticality", "basis", "place"] as const),
			...(["valid_from", "valid_to"] as const),
		])
		.where("owner", "=", owner)
		.orderBy("place")
		.orderBy("id")
		.execute();
	return { competences, relations, holdings, requirements };
}

async function findTurnover(
	db: Kysely<MunicipalityTables>,
	owner: Identifier,
): Promise<StoredMunicipality["turnover"]> {
	const row = await db
		.selectFrom("turnover_table")
		.select(["name", "source", "rates"])
		.where("owner", "=", owner)
		.executeTakeFirst();
	if (row === undefined || row.rates === null) return null;
	return { name: row.name, source: row.source, rows: row.rates };
}

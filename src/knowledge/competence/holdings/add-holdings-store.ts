import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { CompetenceTables } from "../tables.ts";
import type { HoldingBody } from "./holding-contract.ts";

/** Adds many holdings in one statement. The caller has seen that persons and competences are there. */
export async function addHoldings(
	db: Kysely<CompetenceTables>,
	owner: Identifier,
	holdings: readonly HoldingBody[],
): Promise<void> {
	if (holdings.length === 0) return;
	await sql`
		insert into holding (owner, person, competence, level, evidence, in_use, willing_to_share, valid_from, valid_to)
		select ${owner}, * from unnest(
			${holdings.map(({ person }) => person)}::uuid[],
			${holdings.map(({ competence }) => competence)}::uuid[],
			${holdings.map(({ level }) => level)}::integer[],
			${holdings.map(({ evidence }) => evidence)}::text[],
			${holdings.map(({ inUse }) => inUse)}::boolean[],
			${holdings.map(({ willingToShare }) => willingToShare)}::boolean[],
			${holdings.map(({ validFrom }) => validFrom)}::date[],
			${holdings.map(({ validTo }) => validTo)}::date[]
		)`.execute(db);
}

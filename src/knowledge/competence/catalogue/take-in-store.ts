import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Problem } from "../../../machinery/http/problems/problem.ts";
import type { CompetenceKind } from "../model.ts";
import { referenceCatalogue } from "../reference-catalogue/reference-catalogue.ts";
import type { CompetenceRelationKind, CompetenceTables } from "../tables.ts";
import type { TakenInAnswer } from "./competence-contract.ts";
import { lockCatalogue } from "./competence-store.ts";
import { judgeImplications, listCatalogue } from "./relation-store.ts";

type Db = Kysely<CompetenceTables>;

/** A competence of somebody else's catalogue, known by its name. */
export interface OfferedCompetence {
	readonly name: string;
	readonly kind: CompetenceKind | null;
	readonly area: string | null;
	readonly description: string;
	readonly validityMonths: number | null;
	readonly implies: readonly string[];
	readonly prerequisites: readonly string[];
	readonly origin: { readonly organisation: Identifier; readonly competence: Identifier } | null;
}

/** The product's own catalogue: what is missing is added, what is there is left. */
export function addReferenceCatalogue(
	db: Db,
	owner: Identifier,
): Promise<Result<TakenInAnswer, Problem>> {
	return takeInCompetences(
		db,
		owner,
		referenceCatalogue.map(({ source, ...row }) => ({ ...row, description: source, origin: null })),
	);
}

/**
 * Adds the competences whose names the catalogue lacks, with what they imply and require. One that is there is left as it
 * is, also without new relations; so taking in twice changes nothing.
 */
export async function takeInCompetences(
	db: Db,
	owner: Identifier,
	offered: readonly OfferedCompetence[],
): Promise<Result<TakenInAnswer, Problem>> {
	await lockCatalogue(db, owner);
	const known = new Set((await listCatalogue(db)).map(({ name }) => name));
	const missing = offered.filter(({ name }) => !known.has(name));
	const left = offered.filter(({ name }) => known.has(name)).map(({ name }) => name);
	if (missing.length === 0) return success({ added: [], left, relations: 0 });
	await sql`
		insert into competence (owner, name, kind, area, description, validity_months, origin_owner, origin)
		select ${owner}, * from unnest(
			${missing.map(({ name }) => name)}::text[],
			${missing.map(({ kind }) => kind)}::text[],
			${missing.map(({ area }) => area)}::text[],
			${missing.map(({ description }) => description)}::text[],
			${missing.map(({ validityMonths }) => validityMonths)}::integer[],
			${missing.map(({ origin }) => origin?.organisation ?? null)}::uuid[],
			${missing.map(({ origin }) => origin?.competence ?? null)}::uuid[]
		)`.execute(db);
	const relations = await addRelations(db, owner, missing);
	const problem = judgeImplications(await listCatalogue(db));
	if (problem !== undefined) return failure(problem);
	return success({ added: missing.map(({ name }) => name), left, relations });
}

/** Relations by name; those to names that the catalogue lacks are left out. Says how many were added. */
async function addRelations(
	db: Db,
	owner: Identifier,
	competences: readonly OfferedCompetence[],
): Promise<number> {
	const relations = competences.flatMap(({ name, implies, prerequisites }) => [
		...implies.map((other) => ({ name, relation: "implies" as CompetenceRelationKind, other })),
		...prerequisites.map((other) => ({ name, relation: "requires" as const, other })),
	]);
	const { rows } = await sql`
		insert into competence_relation (owner, competence, relation, other)
		select ${owner}, c.id, r.relation, o.id
		from unnest(
			${relations.map(({ name }) => name)}::text[],
			${relations.map(({ relation }) => relation)}::text[],
			${relations.map(({ other }) => other)}::text[]
		) as r (name, relation, other)
		join competence as c on c.name = r.name
		join competence as o on o.name = r.other
		where c.id <> o.id
		on conflict (owner, competence, relation, other) do nothing
		returning id`.execute(db);
	return rows.length;
}

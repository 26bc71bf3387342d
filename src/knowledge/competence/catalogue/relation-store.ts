import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	conflict,
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import { findEndlessImplication, findImplicationCycle } from "../catalogue.ts";
import type { Competence } from "../model.ts";
import type { CompetenceTables } from "../tables.ts";
import {
	implicationCircle,
	relationThere,
	sameCompetence,
	tooManyImplications,
	unknownCompetence,
} from "./catalogue-texts.ts";
import type { RelationAnswer, RelationBody } from "./competence-contract.ts";
import { lockCatalogue } from "./competence-store.ts";

type Db = Kysely<CompetenceTables>;

/** Relates two competences. Under the catalogue's lock, so that two at once cannot close a circle together. */
export async function addRelation(
	db: Db,
	owner: Identifier,
	competence: Identifier,
	{ relation, other }: RelationBody,
): Promise<Result<RelationAnswer, Problem>> {
	await lockCatalogue(db, owner);
	const catalogue = await listCatalogue(db);
	const ids = new Set(catalogue.map(({ id }) => id));
	if (!ids.has(competence)) return failure(notFound);
	const fault = !ids.has(other)
		? unknownCompetence
		: other === competence
			? sameCompetence
			: undefined;
	if (fault !== undefined) return failure(invalidInput({ pointer: "/other", detail: fault }));
	const added = await db
		.insertInto("competence_relation")
		.values({ owner, competence, relation, other })
		.onConflict((on) => on.columns(["owner", "competence", "relation", "other"]).doNothing())
		.returning(["id", "version", "competence", "relation", "other"])
		.executeTakeFirst();
	if (added === undefined) return failure(conflict(relationThere));
	if (relation === "implies") {
		const problem = judgeImplications(await listCatalogue(db));
		if (problem !== undefined) return failure(problem);
	}
	return success(added);
}

export async function removeRelation(
	db: Db,
	owner: Identifier,
	competence: Identifier,
	id: Identifier,
	expectedVersion: number,
): Promise<Result<undefined, Problem>> {
	await lockCatalogue(db, owner);
	const current = await db
		.selectFrom("competence_relation")
		.select(["id", "version", "competence", "relation", "other"])
		.where("id", "=", id)
		.where("competence", "=", competence)
		.executeTakeFirst();
	if (current === undefined) return failure(notFound);
	if (current.version !== expectedVersion) return failure(stale(current));
	await db.deleteFrom("competence_relation").where("id", "=", id).execute();
	return success(undefined);
}

/** Why the implications cannot stand: a circle, or more to follow than a machine should. */
export function judgeImplications(catalogue: readonly Competence[]): Problem | undefined {
	const circle = findImplicationCycle(catalogue);
	if (circle !== undefined) return conflict(implicationCircle(circle));
	const endless = findEndlessImplication(catalogue);
	return endless === undefined ? undefined : conflict(tooManyImplications);
}

/** A competence of the core with its id. */
export interface StoredCompetence extends Competence {
	readonly id: Identifier;
}

/** The organisation's whole catalogue, in the order of the names' code points. */
export async function listCatalogue(db: Db): Promise<readonly StoredCompetence[]> {
	const rows = await db
		.selectFrom("competence")
		.select(["id", "name", "kind", "area", "validity_months"])
		.orderBy("name")
		.execute();
	const relations = await db
		.selectFrom("competence_relation as r")
		.innerJoin("competence as o", "o.id", "r.other")
		.select(["r.competence", "r.relation", "o.name"])
		.orderBy("o.name")
		.execute();
	const related = new Map<string, { implies: string[]; requires: string[] }>();
	for (const { competence, relation, name } of relations) {
		const known = related.get(competence) ?? { implies: [], requires: [] };
		related.set(competence, known);
		known[relation].push(name);
	}
	return rows.map(({ id, name, kind, area, validity_months }) => ({
		id,
		name,
		kind,
		area,
		validityMonths: validity_months,
		implies: related.get(id)?.implies ?? [],
		prerequisites: related.get(id)?.requires ?? [],
	}));
}

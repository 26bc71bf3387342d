import { type Kysely, type Selectable, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import {
	conflict,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import type { CompetenceTables } from "../tables.ts";
import { competenceInUse, nameTaken } from "./catalogue-texts.ts";
import type {
	CompetenceAnswer,
	CompetenceBody,
	CompetenceItem,
	CompetenceList,
} from "./competence-contract.ts";

type Db = Kysely<CompetenceTables>;

/**
 * Lets one change of the organisation's catalogue at a time go on, until the transaction ends. Whoever adds, renames,
 * relates or removes competences takes it first, so that names stay unique and implications free of circles.
 */
export async function lockCatalogue(db: Db, owner: Identifier): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`catalogue ${owner}`}, 0))`.execute(db);
}

export async function listCompetences(
	db: Db,
	query: CompetenceList,
	today: PlainDate,
): Promise<Page<CompetenceItem>> {
	const { kind, area, retired } = query;
	const rows = await db
		.selectFrom("competence")
		.selectAll()
		.$if(kind !== undefined, (select) => select.where("kind", "=", kind!))
		.$if(area !== undefined, (select) => select.where("area", "=", area!))
		.orderBy("id")
		.execute();
	const isRetired = (row: CompetenceRow) => row.retired_on !== null && row.retired_on <= today;
	const wanted = rows.filter(
		(row) =>
			(retired === undefined || String(isRetired(row)) === retired) &&
			matchesSearch(query.search, row.name, row.area, row.description),
	);
	return takePage(wanted.map(toItem), query, {
		name: (item) => item.name,
		kind: (item) => item.kind,
		area: (item) => item.area,
		validityMonths: (item) => item.validityMonths,
		retiredOn: (item) => item.retiredOn,
	});
}

export async function findCompetence(
	db: Db,
	id: Identifier,
): Promise<CompetenceAnswer | undefined> {
	const row = await db.selectFrom("competence").selectAll().where("id", "=", id).executeTakeFirst();
	if (row === undefined) return undefined;
	const neighbours = await db
		.selectFrom("competence_relation as r")
		.innerJoin("competence as c", (join) =>
			join
				.onRef("c.owner", "=", "r.owner")
				.on((on) =>
					on(
						"c.id",
						"=",
						sql<Identifier>`case when r.competence = ${id} then r.other else r.competence end`,
					),
				),
		)
		.select(["r.id as relation", "r.version", "r.relation as kind", "r.competence as from"])
		.select(["c.id as competence", "c.name"])
		.where((where) => where.or([where("r.competence", "=", id), where("r.other", "=", id)]))
		.orderBy("c.name")
		.execute();
	const take = (kind: string, outwards: boolean) =>
		neighbours
			.filter((each) => each.kind === kind && (each.from === id) === outwards)
			.map(({ relation, version, competence, name }) => ({ relation, version, competence, name }));
	return {
		...toItem(row),
		implies: take("implies", true),
		impliedBy: take("implies", false),
		requires: take("requires", true),
		requiredBy: take("requires", false),
	};
}

export async function addCompetence(
	db: Db,
	owner: Identifier,
	body: CompetenceBody,
): Promise<Result<CompetenceAnswer, Problem>> {
	await lockCatalogue(db, owner);
	const added = await db
		.insertInto("competence")
		.values({ owner, ...toColumns(body) })
		.onConflict((on) => on.columns(["owner", "name"]).doNothing())
		.returningAll()
		.executeTakeFirst();
	if (added === undefined) return failure(conflict(nameTaken));
	return success({ ...toItem(added), implies: [], impliedBy: [], requires: [], requiredBy: [] });
}

export async function changeCompetence(
	db: Db,
	owner: Identifier,
	id: Identifier,
	expectedVersion: number,
	body: CompetenceBody,
): Promise<Result<CompetenceAnswer, Problem>> {
	await lockCatalogue(db, owner);
	const before = await findCompetence(db, id);
	if (before === undefined) return failure(notFound);
	if (before.version !== expectedVersion) return failure(stale(before));
	const namesake = await db
		.selectFrom("competence")
		.select("id")
		.where("name", "=", body.name)
		.where("id", "<>", id)
		.executeTakeFirst();
	if (namesake !== undefined) return failure(conflict(nameTaken));
	const changed = await db
		.updateTable("competence")
		.set(toColumns(body))
		.where("id", "=", id)
		.where("version", "=", expectedVersion)
		.returningAll()
		.executeTakeFirst();
	if (changed !== undefined) return success({ ...before, ...toItem(changed) });
	const current = await findCompetence(db, id);
	return failure(current === undefined ? notFound : stale(current));
}

/** Removes a competence that nothing refers to, with the relations that it is the first of. */
export async function removeCompetence(
	db: Db,
	owner: Identifier,
	id: Identifier,
	expectedVersion: number,
): Promise<Result<undefined, Problem>> {
	await lockCatalogue(db, owner);
	const outcome = await removeIfFree(db, "competence", id, expectedVersion);
	if (outcome === "removed") return success(undefined);
	if (outcome === "referred") return failure(conflict(competenceInUse));
	const current = await findCompetence(db, id);
	return failure(current === undefined ? notFound : stale(current));
}

/** Removes a row unless another refers to it: a failed statement would give up the whole transaction. */
export async function removeIfFree(
	db: Db,
	table: "competence" | "requirement",
	id: Identifier,
	version: number,
): Promise<"removed" | "referred" | "not-there"> {
	const { rows } = await sql<{ outcome: "removed" | "referred" | "not-there" }>`
		select remove_if_free(${table}::regclass, ${id}, ${version}) as outcome`.execute(db);
	return rows[0]!.outcome;
}

type CompetenceRow = Selectable<CompetenceTables["competence"]>;

function toItem(row: CompetenceRow): CompetenceItem {
	return {
		id: row.id,
		version: row.version,
		name: row.name,
		kind: row.kind,
		area: row.area,
		description: row.description,
		validityMonths: row.validity_months,
		retiredOn: row.retired_on,
		origin:
			row.origin_owner === null || row.origin === null
				? null
				: { organisation: row.origin_owner, competence: row.origin },
	};
}

function toColumns({ validityMonths, retiredOn, ...body }: CompetenceBody) {
	return { ...body, validity_months: validityMonths, retired_on: retiredOn };
}

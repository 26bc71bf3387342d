import type { Kysely, Selectable } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import type { OrganisationTables, PositionTitleTable } from "../tables.ts";
import { lockOrganisation } from "../units/unit-store.ts";
import type { TitleBody, TitleShown } from "./position-contract.ts";
import { titleTaken } from "./position-problems.ts";

type Db = Kysely<OrganisationTables>;

/** The titles of the payroll, and the education group that each counts as. */
export async function listTitles(db: Db): Promise<readonly TitleShown[]> {
	const rows = await db.selectFrom("position_title").selectAll().orderBy("id").execute();
	return rows.map(showTitle);
}

export async function findTitle(db: Db, id: Identifier): Promise<TitleShown | undefined> {
	return (await listTitles(db)).find((title) => title.id === id);
}

export async function addTitle(
	db: Db,
	owner: Identifier,
	body: TitleBody,
): Promise<Result<TitleShown, Problem>> {
	await lockOrganisation(db, owner);
	const row = await db
		.insertInto("position_title")
		.values({ owner, title: body.title, education_group: body.educationGroup })
		.onConflict((conflict) => conflict.columns(["owner", "title"]).doNothing())
		.returningAll()
		.executeTakeFirst();
	return row === undefined ? failure(titleTaken) : success(showTitle(row));
}

export async function changeTitle(
	db: Db,
	owner: Identifier,
	id: Identifier,
	version: number,
	body: TitleBody,
): Promise<Result<TitleShown, Problem>> {
	await lockOrganisation(db, owner);
	const titles = await listTitles(db);
	const current = titles.find((title) => title.id === id);
	if (current === undefined) return failure(notFound);
	if (current.version !== version) return failure(stale(current));
	if (titles.some((other) => other.id !== id && other.title === body.title)) {
		return failure(titleTaken);
	}
	const row = await db
		.updateTable("position_title")
		.set({ title: body.title, education_group: body.educationGroup })
		.where("id", "=", id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return success(showTitle(row));
}

/** A title is a word in a list: nothing refers to it, and employments keep the group they have. */
export async function removeTitle(
	db: Db,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const row = await db
		.deleteFrom("position_title")
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	if (row !== undefined) return success(undefined);
	const current = await findTitle(db, id);
	return failure(current === undefined ? notFound : stale(current));
}

function showTitle(row: Selectable<PositionTitleTable>): TitleShown {
	const { id, version, title, education_group: educationGroup } = row;
	return { id, version, title, educationGroup };
}

import { type Kysely, type Selectable, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { UnitPath } from "../model.ts";
import { endsBeforeItBegins, unitCloses, unknownUnit } from "../persons/person-problems.ts";
import { mapUnitPaths } from "../persons/visible-employments-store.ts";
import type { OrganisationTables, PositionTable } from "../tables.ts";
import { lastName } from "../unit-path.ts";
import type { PositionBody, PositionShown } from "./position-contract.ts";
import { positionFilled } from "./position-problems.ts";

type Db = Kysely<OrganisationTables>;
type Outcome = Promise<Result<PositionShown, Problem>>;

/** The established positions within reach, with how much of each is filled on the day. */
export async function listPositions(
	db: Db,
	reach: Reach,
	day: PlainDate,
): Promise<readonly PositionShown[]> {
	let query = db.selectFrom("position").selectAll();
	if (reach.kind === "units")
		query = query.where(sql<boolean>`unit = any (${[...reach.units]}::uuid[])`);
	else if (reach.kind !== "all") return [];
	const rows = await query.orderBy("id").execute();
	const filled = await db
		.selectFrom("employment")
		.select(["position", "position_size", "valid_from", "valid_to"])
		.where("position", "is not", null)
		.execute();
	const sums = new Map<Identifier | null, number>();
	for (const each of filled) {
		if (!covers({ from: each.valid_from, to: each.valid_to }, day)) continue;
		sums.set(each.position, (sums.get(each.position) ?? 0) + each.position_size);
	}
	const paths = await mapUnitPaths(db, day);
	return rows.map((row) => showPosition(row, paths, sums.get(row.id) ?? 0));
}

export async function findPosition(
	db: Db,
	id: Identifier,
	reach: Reach,
	day: PlainDate,
): Promise<PositionShown | undefined> {
	return (await listPositions(db, reach, day)).find((position) => position.id === id);
}

export async function addPosition(
	db: Db,
	owner: Identifier,
	body: PositionBody,
	today: PlainDate,
): Outcome {
	const problem = await findProblem(db, body);
	if (problem !== undefined) return failure(problem);
	const { id } = await db
		.insertInto("position")
		.values({ owner, ...columnsOf(body) })
		.returning("id")
		.executeTakeFirstOrThrow();
	return success(await getPosition(db, id, today));
}

/** All of it, its last day too; refused while somebody fills it outside what it then is. */
export async function changePosition(
	db: Db,
	id: Identifier,
	version: number,
	body: PositionBody,
	today: PlainDate,
): Outcome {
	const locked = await db
		.selectFrom("position")
		.select("version")
		.where("id", "=", id)
		.forUpdate()
		.executeTakeFirst();
	if (locked === undefined) return failure(notFound);
	if (locked.version !== version) return failure(stale(await getPosition(db, id, today)));
	const problem = (await findProblem(db, body)) ?? (await findFilling(db, id, body));
	if (problem !== undefined) return failure(problem);
	await db.updateTable("position").set(columnsOf(body)).where("id", "=", id).execute();
	return success(await getPosition(db, id, today));
}

async function getPosition(db: Db, id: Identifier, today: PlainDate): Promise<PositionShown> {
	const position = await findPosition(db, id, { kind: "all" }, today);
	if (position === undefined) throw new Error("A position that was just written is not there.");
	return position;
}

async function findProblem(db: Db, body: PositionBody): Promise<Problem | undefined> {
	if (body.validTo !== null && body.validTo < body.validFrom) return endsBeforeItBegins("/validTo");
	const unit = await db
		.selectFrom("unit")
		.select("valid_to")
		.where("id", "=", body.unit)
		.forShare()
		.executeTakeFirst();
	if (unit === undefined) return unknownUnit;
	const outlives =
		unit.valid_to !== null && (body.validTo === null || body.validTo > unit.valid_to);
	return outlives ? unitCloses : undefined;
}

async function findFilling(
	db: Db,
	id: Identifier,
	{ unit, validTo }: PositionBody,
): Promise<Problem | undefined> {
	const rows = await db
		.selectFrom("employment")
		.select(["unit", "valid_to"])
		.where("position", "=", id)
		.execute();
	const outside = rows.some(
		(row) =>
			row.unit !== unit || (validTo !== null && (row.valid_to === null || row.valid_to > validTo)),
	);
	return outside ? positionFilled : undefined;
}

function showPosition(
	row: Selectable<PositionTable>,
	paths: ReadonlyMap<Identifier, UnitPath>,
	filledSize: number,
): PositionShown {
	const unitPath = paths.get(row.unit) ?? "";
	return {
		id: row.id,
		version: row.version,
		unit: { id: row.unit, name: lastName(unitPath) },
		unitPath,
		title: row.title,
		educationGroup: row.education_group,
		positionSize: row.position_size,
		filledSize,
		validFrom: row.valid_from,
		validTo: row.valid_to,
	};
}

function columnsOf(body: PositionBody) {
	return {
		unit: body.unit,
		title: body.title,
		education_group: body.educationGroup,
		position_size: body.positionSize,
		valid_from: body.validFrom,
		valid_to: body.validTo,
	};
}

import type { Kysely, Selectable } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import { addDays, type PlainDate, plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import type { OrganisationTables, UnitTable } from "../tables.ts";
import type { UnitBody, UnitChangeBody, UnitInFull, UnitShown } from "./unit-contract.ts";
import { findUnitProblem } from "./unit-placing.ts";
import { changeTooEarly } from "./unit-problems.ts";
import { listUpwards, orderAsTree, pathOfUnit, unitsById } from "./unit-tree.ts";

type Db = Kysely<OrganisationTables>;

const earliestChange = plainDateOf("1900-01-01");

/**
 * Every unit there is or was, each right above those below it, with its path. With a day: named and placed as on that day;
 * without: as said last.
 */
export async function listUnits(db: Db, day?: PlainDate): Promise<readonly UnitShown[]> {
	const rows = await db.selectFrom("unit").selectAll().orderBy("id").execute();
	const former = day === undefined ? new Map() : await mapFormerOn(db, day);
	const units = rows.map((row) => ({ ...showRow(row), ...former.get(row.id) }));
	const known = unitsById(units);
	return orderAsTree(units).map((unit) => ({
		...unit,
		path: pathOfUnit(known, unit.id),
		level: listUpwards(known, unit.id).length - 1,
	}));
}

/** The name and place that a unit had on the day, of those that have others since. */
async function mapFormerOn(db: Db, day: PlainDate) {
	const rows = await db
		.selectFrom("unit_former")
		.select(["unit", "name", "parent"])
		.where("valid_to", ">=", day)
		.orderBy("valid_to", "desc")
		.execute();
	// The first change after the day comes last, and stays.
	return new Map(rows.map(({ unit, name, parent }) => [unit, { name, parent }]));
}

/** The units that are there on the day, as they were, each right above those below it. */
export async function listUnitsOn(db: Db, day: PlainDate): Promise<readonly UnitShown[]> {
	return (await listUnits(db, day)).filter((unit) => isThereOn(unit, day));
}

export function isThereOn(
	{ validFrom, validTo }: Pick<UnitShown, "validFrom" | "validTo">,
	day: PlainDate,
): boolean {
	return covers({ from: validFrom, to: validTo }, day);
}

async function findUnit(db: Db, id: Identifier): Promise<UnitShown | undefined> {
	return (await listUnits(db)).find((unit) => unit.id === id);
}

/** With the units it came after and those that came after it. */
export async function findUnitInFull(db: Db, id: Identifier): Promise<UnitInFull | undefined> {
	const unit = await findUnit(db, id);
	if (unit === undefined) return undefined;
	const successions = db.selectFrom("unit_succession as s").orderBy("s.on_day").orderBy("s.id");
	const predecessors = await successions
		.innerJoin("unit as u", (join) =>
			join.onRef("u.owner", "=", "s.owner").onRef("u.id", "=", "s.predecessor"),
		)
		.where("s.successor", "=", id)
		.select(["u.id", "u.name", "s.on_day as on"])
		.execute();
	const successors = await successions
		.innerJoin("unit as u", (join) =>
			join.onRef("u.owner", "=", "s.owner").onRef("u.id", "=", "s.successor"),
		)
		.where("s.predecessor", "=", id)
		.select(["u.id", "u.name", "s.on_day as on"])
		.execute();
	const formerly = await db
		.selectFrom("unit_former")
		.select(["name", "parent", "valid_to as validTo"])
		.where("unit", "=", id)
		.orderBy("valid_to")
		.execute();
	return {
		...unit,
		formerly,
		predecessors: predecessors.map(showRelated),
		successors: successors.map(showRelated),
	};
}

function showRelated({ id, name, on }: { id: Identifier; name: string; on: PlainDate }) {
	return { unit: { id, name }, on };
}

/**
 * Waits until nobody else changes what is about several rows: the names, codes and circles of units, staff numbers. No
 * version of one row can guard them.
 */
export async function lockOrganisation(db: Db, organisation: Identifier): Promise<void> {
	await db
		.selectFrom("organisation")
		.select("id")
		.where("id", "=", organisation)
		.forNoKeyUpdate()
		.execute();
}

export async function addUnit(
	db: Db,
	owner: Identifier,
	body: UnitBody,
): Promise<Result<UnitShown, Problem>> {
	await lockOrganisation(db, owner);
	const problem = findUnitProblem(await listUnits(db), { ...body, id: null, validTo: null });
	if (problem !== undefined) return failure(problem);
	const { id } = await db
		.insertInto("unit")
		.values({ owner, ...columnsOf(body), valid_to: null })
		.returning("id")
		.executeTakeFirstOrThrow();
	return success(await getUnit(db, id));
}

/**
 * Says anew what the unit is: as a correction for every day, or from a day on. Where another unit came instead of it,
 * merge it into that.
 */
export async function changeUnit(
	db: Db,
	owner: Identifier,
	id: Identifier,
	version: number,
	{ on: from, ...body }: UnitChangeBody,
): Promise<Result<UnitShown, Problem>> {
	await lockOrganisation(db, owner);
	const units = await listUnits(db);
	const current = units.find((unit) => unit.id === id);
	if (current === undefined) return failure(notFound);
	if (current.version !== version) return failure(stale(current));
	const problem = findUnitProblem(units, { ...body, id, validTo: current.validTo });
	if (problem !== undefined) return failure(problem);
	if (from !== undefined && (body.name !== current.name || body.parent !== current.parent)) {
		if (!(await keepFormer(db, owner, current, from))) return failure(changeTooEarly);
	}
	await db.updateTable("unit").set(columnsOf(body)).where("id", "=", id).execute();
	return success(await getUnit(db, id));
}

/** Keeps the unit's name and place for the days before `from`. False: it has changed on or after that day already. */
export async function keepFormer(
	db: Db,
	owner: Identifier,
	{ id, name, parent, validFrom }: UnitShown,
	from: PlainDate,
): Promise<boolean> {
	if (from <= earliestChange || (validFrom !== null && from <= validFrom)) return false;
	const validTo = addDays(from, -1);
	const later = await db
		.selectFrom("unit_former")
		.select("id")
		.where("unit", "=", id)
		.where("valid_to", ">=", validTo)
		.executeTakeFirst();
	if (later !== undefined) return false;
	await db
		.insertInto("unit_former")
		.values({ owner, unit: id, name, parent, valid_to: validTo })
		.execute();
	return true;
}

export async function getUnit(db: Db, id: Identifier): Promise<UnitShown> {
	const unit = await findUnit(db, id);
	if (unit === undefined) throw new Error("A unit that was just written is not there.");
	return unit;
}

function showRow(row: Selectable<UnitTable>) {
	return {
		id: row.id,
		version: row.version,
		name: row.name,
		code: row.code,
		parent: row.parent,
		kostraFunction: row.kostra_function,
		validFrom: row.valid_from,
		validTo: row.valid_to,
	};
}

export function columnsOf(body: UnitBody) {
	return {
		name: body.name,
		code: body.code,
		parent: body.parent,
		kostra_function: body.kostraFunction,
		valid_from: body.validFrom,
	};
}

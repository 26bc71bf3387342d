import { type Kysely, sql, type Transaction } from "kysely";
import { type Identifier, identifierOf } from "../../../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../../ground/vocabulary/result.ts";
import type { Problem } from "../../../../machinery/http/problems/problem.ts";
import type { Language } from "../../../../machinery/languages/language.ts";
import type { OrganisationTables } from "../../tables.ts";
import type { UnitBody, UnitShown } from "../unit-contract.ts";
import { findUnitProblem, type PlacedUnit } from "../unit-placing.ts";
import { changeTooEarly } from "../unit-problems.ts";
import { columnsOf, getUnit, keepFormer } from "../unit-store.ts";
import type { UnitUse } from "../unit-use.ts";
import { type MovingEmployment, planMoves } from "./employment-moves.ts";
import type { Reorganised } from "./reorganising-contract.ts";
import { employmentsClash } from "./reorganising-problems.ts";

type Db = Kysely<OrganisationTables>;

/** An established position on a unit that closes. */
export interface MovingPosition {
	readonly id: Identifier;
	readonly unit: Identifier;
	readonly validFrom: PlainDate;
}

export interface Order {
	readonly onDay: PlainDate;
	readonly language: Language;
	readonly closing: readonly UnitShown[];
	/** Units that are made for this; those that were there already are only pointed at. */
	readonly made: readonly { readonly id: Identifier; readonly body: UnitBody }[];
	readonly successors: readonly [Identifier, ...Identifier[]];
	/** Where a unit right below one that closes stands from now on. */
	readonly placeOfUnit: (unit: Identifier) => Identifier;
	readonly placeOfEmployment: (employment: MovingEmployment) => Identifier;
	readonly placeOfPosition: (
		position: MovingPosition,
		employments: readonly MovingEmployment[],
	) => Identifier;
}

export function newUnitId(): Identifier {
	return identifierOf(crypto.randomUUID());
}

/** Carries the order out; the organisation is locked and `units` are all its units. */
export async function reorganise(
	db: Transaction<OrganisationTables>,
	owner: Identifier,
	units: readonly UnitShown[],
	order: Order,
	uses: readonly UnitUse[],
): Promise<Result<Reorganised, Problem>> {
	const { onDay, made, successors } = order;
	const closing = order.closing.map(({ id }) => id);
	const lastDay = addDays(onDay, -1);
	const below = units.filter(
		({ id, parent, validTo }) =>
			parent !== null &&
			closing.includes(parent) &&
			!closing.includes(id) &&
			(validTo === null || validTo > lastDay),
	);
	const moved = new Map(below.map(({ id }) => [id, order.placeOfUnit(id)]));
	const after: readonly PlacedUnit[] = [
		...units.map((unit) => {
			if (closing.includes(unit.id)) return { ...unit, validTo: lastDay };
			return { ...unit, parent: moved.get(unit.id) ?? unit.parent };
		}),
		...made.map(({ id, body }) => ({ ...body, id, validTo: null })),
	];
	for (const unit of after) {
		const concerned = moved.has(unit.id) || made.some(({ id }) => id === unit.id);
		const problem = concerned ? findUnitProblem(after, unit) : undefined;
		if (problem !== undefined) return failure(problem);
	}
	await lockUnits(db, [...closing, ...successors]);
	const employments = await listMoving(db, [...closing, ...successors], onDay);
	const leaving = employments.filter(({ unit }) => closing.includes(unit));
	const moves = planMoves(
		employments,
		(employment) =>
			closing.includes(employment.unit) ? order.placeOfEmployment(employment) : undefined,
		onDay,
	);
	if (moves.clashing.size > 0) return failure(employmentsClash(moves.clashing.size));

	await db.updateTable("unit").set({ valid_to: lastDay }).where("id", "in", closing).execute();
	for (const { id, body } of made) {
		await db
			.insertInto("unit")
			.values({ owner, id, ...columnsOf(body), valid_to: null })
			.execute();
	}
	for (const unit of below) {
		const began = unit.validFrom === null || unit.validFrom < onDay;
		if (began && !(await keepFormer(db, owner, unit, onDay))) return failure(changeTooEarly);
	}
	for (const [id, parent] of moved) {
		await db.updateTable("unit").set({ parent }).where("id", "=", id).execute();
	}
	await db
		.insertInto("unit_succession")
		.values(
			closing.flatMap((predecessor) =>
				successors.map((successor) => ({ owner, predecessor, successor, on_day: onDay })),
			),
		)
		.onConflict((conflict) => conflict.columns(["owner", "predecessor", "successor"]).doNothing())
		.execute();
	const positions = await movePositions(db, owner, closing, order, leaving);
	await moveEmployments(db, owner, moves, positions);
	const others: Reorganised["others"] = [];
	for (const { name, title, move } of uses) {
		const result = await move(db, {
			predecessors: closing,
			successors,
			areNew: made.length > 0,
			onDay,
		});
		others.push({ name, title: title[order.language], ...result });
	}
	const shown: UnitShown[] = [];
	for (const id of successors) shown.push(await getUnit(db, id));
	return success({
		successors: shown,
		employmentsMoved: moves.close.length + moves.shift.length,
		positionsMoved: positions.size,
		others,
	});
}

/** Against employments that would begin in a unit at this moment. */
async function lockUnits(db: Db, ids: readonly Identifier[]): Promise<void> {
	await db
		.selectFrom("unit")
		.select("id")
		.where("id", "in", ids)
		.orderBy("id")
		.forUpdate()
		.execute();
}

/** The employments of the units that have not ended by the day, and wait for whoever changes one at this moment. */
export function listMoving(
	db: Db,
	units: readonly Identifier[],
	onDay: PlainDate,
): Promise<MovingEmployment[]> {
	return db
		.selectFrom("employment")
		.select([
			"id",
			"person",
			"unit",
			"position",
			"education_group as educationGroup",
			"title",
			"position_size as positionSize",
			"employment_type as employmentType",
			"valid_from as validFrom",
			"valid_to as validTo",
		])
		.where("unit", "in", units)
		.where((column) => column.or([column("valid_to", "is", null), column("valid_to", ">=", onDay)]))
		.orderBy("id")
		.forUpdate()
		.execute();
}

/** Each position closes and opens in its new unit; answers which became which. */
async function movePositions(
	db: Db,
	owner: Identifier,
	closing: readonly Identifier[],
	order: Order,
	employments: readonly MovingEmployment[],
): Promise<ReadonlyMap<Identifier, Identifier>> {
	const rows = await db
		.selectFrom("position")
		.selectAll()
		.where("unit", "in", closing)
		.where((column) =>
			column.or([column("valid_to", "is", null), column("valid_to", ">=", order.onDay)]),
		)
		.orderBy("id")
		.forUpdate()
		.execute();
	const became = new Map<Identifier, Identifier>();
	for (const row of rows) {
		const { id, version: _version, ...columns } = row;
		const position = { id, unit: row.unit, validFrom: row.valid_from };
		const unit = order.placeOfPosition(position, employments);
		if (row.valid_from >= order.onDay) {
			await db.updateTable("position").set({ unit }).where("id", "=", id).execute();
			became.set(id, id);
			continue;
		}
		await db
			.updateTable("position")
			.set({ valid_to: addDays(order.onDay, -1) })
			.where("id", "=", id)
			.execute();
		const opened = await db
			.insertInto("position")
			.values({ ...columns, owner, unit, valid_from: order.onDay })
			.returning("id")
			.executeTakeFirstOrThrow();
		became.set(id, opened.id);
	}
	return became;
}

async function moveEmployments(
	db: Db,
	owner: Identifier,
	{ close, lastDay, open, shift }: ReturnType<typeof planMoves>,
	positions: ReadonlyMap<Identifier, Identifier>,
): Promise<void> {
	if (close.length > 0) {
		await db
			.updateTable("employment")
			.set({ valid_to: lastDay })
			.where(sql<boolean>`id = any (${[...close]}::uuid[])`)
			.execute();
	}
	for (const { id, unit } of shift) {
		const { position } = await db
			.selectFrom("employment")
			.select("position")
			.where("id", "=", id)
			.executeTakeFirstOrThrow();
		const next = position === null ? null : (positions.get(position) ?? null);
		await db.updateTable("employment").set({ unit, position: next }).where("id", "=", id).execute();
	}
	const rows = open.map((each) => ({
		owner,
		person: each.person,
		unit: each.unit,
		position: each.position === null ? null : (positions.get(each.position) ?? null),
		education_group: each.educationGroup,
		title: each.title,
		position_size: each.positionSize,
		employment_type: each.employmentType,
		valid_from: each.validFrom,
		valid_to: each.validTo,
	}));
	// In parts: a statement has room for some tens of thousands of values.
	for (let start = 0; start < rows.length; start += 1000) {
		await db
			.insertInto("employment")
			.values(rows.slice(start, start + 1000))
			.execute();
	}
}

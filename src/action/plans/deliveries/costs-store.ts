import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import {
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import { futureDay } from "../body-faults.ts";
import type { MeasureShown } from "../measures/measure-contract.ts";
import { readMeasures } from "../measures/measure-rows-store.ts";
import { totalPlan } from "../measures/measure-totals.ts";
import { settleChange } from "../settled-write.ts";
import type { PlanDb } from "../tables.ts";
import type { CostBody, CostQuery, CostShown } from "./cost-contract.ts";
import { type CostLine, sumCosts, sumsBelowZero } from "./cost-sums.ts";
import { lockDelivery } from "./deliveries-store.ts";
import { belowZero, costStands } from "./delivery-problems.ts";
import { isOver } from "./delivery-rules.ts";

export async function listCosts(
	db: PlanDb,
	delivery: Identifier,
	query: CostQuery,
): Promise<Page<CostShown>> {
	const rows = (await readCosts(db, { delivery })).filter(
		(row) =>
			matchesSearch(query.search, row.note) &&
			(query.kind === undefined || row.kind === query.kind) &&
			(query.fundedBy === undefined || row.fundedBy === query.fundedBy),
	);
	return takePage(rows, query, {
		paidOn: (row) => row.paidOn,
		kroner: (row) => row.kroner,
		kind: (row) => row.kind,
		fundedBy: (row) => row.fundedBy,
	});
}

/** Books a line. While the delivery is under way it can still be changed; once it is over, a new line corrects. */
export async function addCost(
	db: PlanDb,
	owner: Identifier,
	delivery: Identifier,
	body: CostBody,
	today: PlainDate,
): Promise<Result<CostShown, Problem>> {
	if ((await lockDelivery(db, delivery)) === undefined) return failure(notFound);
	if (body.paidOn > today) return failure(invalidInput(futureDay("/paidOn")));
	if (sumsBelowZero([...(await readCosts(db, { delivery })), body])) return failure(belowZero);
	const { id } = await db
		.insertInto("cost")
		.values({ owner, delivery, ...toRow(body) })
		.returning("id")
		.executeTakeFirstOrThrow();
	const added = await findCost(db, id);
	return added === undefined ? failure(notFound) : success(added);
}

export async function changeCost(
	db: PlanDb,
	id: Identifier,
	version: number,
	body: CostBody,
	today: PlainDate,
): Promise<Result<CostShown, Problem>> {
	const held = await holdOpenCost(db, id, version);
	if (!held.ok) return held;
	if (body.paidOn > today) return failure(invalidInput(futureDay("/paidOn")));
	if (sumsBelowZero([...held.value.others, body])) return failure(belowZero);
	const changed = await db
		.updateTable("cost")
		.set(toRow(body))
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return settleChange(changed !== undefined, await findCost(db, id));
}

export async function removeCost(
	db: PlanDb,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const held = await holdOpenCost(db, id, version);
	if (!held.ok) return held;
	if (sumsBelowZero(held.value.others)) return failure(belowZero);
	await db.deleteFrom("cost").where("id", "=", id).execute();
	return success(undefined);
}

/** The planned and the booked of a plan, or of one of its measures. Dropped measures are planned no more, but were paid. */
export async function sumCostsOf(
	db: PlanDb,
	which: { readonly plan: Identifier } | { readonly id: Identifier },
) {
	const measures = await readMeasures(db, which, { kind: "all" });
	const rows = await db
		.selectFrom("cost")
		.innerJoin("delivery", "delivery.id", "cost.delivery")
		.innerJoin("measure", "measure.id", "delivery.measure")
		.select(["cost.kind", "cost.funded_by", sql<number>`sum(cost.kroner)::bigint`.as("kroner")])
		.$if("plan" in which, (query) =>
			query.where("measure.plan", "=", (which as { plan: Identifier }).plan),
		)
		.$if("id" in which, (query) => query.where("measure.id", "=", (which as { id: Identifier }).id))
		.groupBy(["cost.kind", "cost.funded_by"])
		.execute();
	const paid = await db
		.selectFrom("cost")
		.innerJoin("delivery", "delivery.id", "cost.delivery")
		.innerJoin("measure", "measure.id", "delivery.measure")
		.select([
			sql<number>`extract(year from cost.on_day)::int`.as("year"),
			sql<number>`sum(cost.kroner)::bigint`.as("kroner"),
		])
		.$if("plan" in which, (query) =>
			query.where("measure.plan", "=", (which as { plan: Identifier }).plan),
		)
		.$if("id" in which, (query) => query.where("measure.id", "=", (which as { id: Identifier }).id))
		.groupBy("year")
		.execute();
	const kept = measures.filter(({ status }) => status !== "dropped");
	return {
		planned: totalOf(kept),
		byYear: sumByYear(kept, paid),
		booked: sumCosts(
			rows.map(({ kind, funded_by, kroner }) => ({ kind, fundedBy: funded_by, kroner })),
		),
	};
}

function totalOf(measures: readonly MeasureShown[]) {
	const { unpriced, ...totals } = totalPlan(measures);
	return { ...totals, unpriced: [...unpriced] };
}

function sumByYear(
	measures: readonly MeasureShown[],
	paid: readonly { readonly year: number; readonly kroner: number }[],
) {
	const yearOf = ({ deadline }: MeasureShown) => Number(deadline.slice(0, 4));
	const years = new Set([...measures.map(yearOf), ...paid.map(({ year }) => year)]);
	return [...years]
		.sort((one, other) => one - other)
		.map((year) => ({
			year,
			planned: totalOf(measures.filter((measure) => yearOf(measure) === year)),
			spent: paid.find((each) => each.year === year)?.kroner ?? 0,
		}));
}

/** The other lines of the delivery, which is held; or why this line cannot be touched. */
async function holdOpenCost(
	db: PlanDb,
	id: Identifier,
	version: number,
): Promise<Result<{ readonly others: readonly CostLine[] }, Problem>> {
	const before = await findCost(db, id);
	if (before === undefined) return failure(notFound);
	const delivery = await lockDelivery(db, before.delivery);
	const current = await findCost(db, id);
	if (delivery === undefined || current === undefined) return failure(notFound);
	if (current.version !== version) return failure(stale(current));
	if (isOver(delivery.status)) return failure(costStands);
	const lines = await readCosts(db, { delivery: before.delivery });
	return success({ others: lines.filter((line) => line.id !== id) });
}

function toRow({ kind, fundedBy, kroner, paidOn, note }: CostBody) {
	return { kind, funded_by: fundedBy, kroner, on_day: paidOn, note };
}

async function findCost(db: PlanDb, id: Identifier): Promise<CostShown | undefined> {
	return (await readCosts(db, { id }))[0];
}

async function readCosts(
	db: PlanDb,
	which: { readonly delivery?: Identifier; readonly id?: Identifier },
): Promise<CostShown[]> {
	const rows = await db
		.selectFrom("cost")
		.selectAll()
		.$if(which.delivery !== undefined, (query) => query.where("delivery", "=", which.delivery!))
		.$if(which.id !== undefined, (query) => query.where("id", "=", which.id!))
		.orderBy("on_day")
		.orderBy("id")
		.execute();
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		delivery: row.delivery,
		kind: row.kind,
		fundedBy: row.funded_by,
		kroner: row.kroner,
		paidOn: row.on_day,
		note: row.note,
	}));
}

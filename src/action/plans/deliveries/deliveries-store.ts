import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { invalidInput, notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { showsFigures } from "../figures-shown.ts";
import { settleChange, settleRemoval } from "../settled-write.ts";
import type { PlanDb } from "../tables.ts";
import type { DeliveryBody, DeliveryQuery, DeliveryShown } from "./delivery-contract.ts";
import { deliveryHasCosts, explainDeliveryFault, measureDropped } from "./delivery-problems.ts";
import { findDeliveryFaults } from "./delivery-rules.ts";

const everything: Reach = { kind: "all" };

export async function listDeliveries(
	db: PlanDb,
	measure: Identifier,
	query: DeliveryQuery,
	reach: Reach,
): Promise<Page<DeliveryShown>> {
	const rows = (await readDeliveries(db, { measure }, reach)).filter(
		(row) =>
			matchesSearch(query.search, row.description) &&
			(query.kind === undefined || row.kind === query.kind) &&
			(query.status === undefined || row.status === query.status),
	);
	return takePage(rows, query, {
		validFrom: (row) => row.validFrom,
		validTo: (row) => row.validTo,
		description: (row) => row.description,
		kind: (row) => row.kind,
		status: (row) => row.status,
		spent: (row) => row.spent,
	});
}

export async function findDelivery(
	db: PlanDb,
	id: Identifier,
	reach: Reach,
): Promise<DeliveryShown | undefined> {
	return (await readDeliveries(db, { id }, reach))[0];
}

export async function addDelivery(
	db: PlanDb,
	owner: Identifier,
	measure: Identifier,
	body: DeliveryBody,
	today: PlainDate,
): Promise<Result<DeliveryShown, Problem>> {
	const held = await db
		.selectFrom("measure")
		.select("status")
		.where("id", "=", measure)
		.forUpdate()
		.executeTakeFirst();
	if (held === undefined) return failure(notFound);
	if (held.status === "dropped") return failure(measureDropped);
	const problem = judge(body, today);
	if (problem !== undefined) return failure(problem);
	const { id } = await db
		.insertInto("delivery")
		.values({ owner, measure, ...toRow(body) })
		.returning("id")
		.executeTakeFirstOrThrow();
	const added = await findDelivery(db, id, everything);
	return added === undefined ? failure(notFound) : success(added);
}

export async function changeDelivery(
	db: PlanDb,
	id: Identifier,
	version: number,
	body: DeliveryBody,
	today: PlainDate,
): Promise<Result<DeliveryShown, Problem>> {
	if ((await findDelivery(db, id, everything)) === undefined) return failure(notFound);
	const problem = judge(body, today);
	if (problem !== undefined) return failure(problem);
	const changed = await db
		.updateTable("delivery")
		.set(toRow(body))
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return settleChange(changed !== undefined, await findDelivery(db, id, everything));
}

/** Only one without costs, added by mistake; others are cancelled. */
export async function removeDelivery(
	db: PlanDb,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	await lockDelivery(db, id);
	const current = await findDelivery(db, id, everything);
	if (current === undefined || current.version !== version) return settleRemoval(false, current);
	const cost = await db
		.selectFrom("cost")
		.select("id")
		.where("delivery", "=", id)
		.limit(1)
		.executeTakeFirst();
	if (cost !== undefined) return failure(deliveryHasCosts);
	await db.deleteFrom("delivery").where("id", "=", id).execute();
	return success(undefined);
}

/** Holds it until the transaction ends, so that its sums stay true. */
export function lockDelivery(db: PlanDb, id: Identifier) {
	return db
		.selectFrom("delivery")
		.select(["id", "status"])
		.where("id", "=", id)
		.forUpdate()
		.executeTakeFirst();
}

function judge(body: DeliveryBody, today: PlainDate): Problem | undefined {
	const faults = findDeliveryFaults(body, today);
	return faults.length === 0 ? undefined : invalidInput(...faults.map(explainDeliveryFault));
}

function toRow(body: DeliveryBody) {
	return {
		kind: body.kind,
		description: body.description,
		status: body.status,
		planned_persons: body.plannedPersons,
		completed_persons: body.completedPersons,
		valid_from: body.validFrom,
		valid_to: body.validTo,
	};
}

async function readDeliveries(
	db: PlanDb,
	which: { readonly measure?: Identifier; readonly id?: Identifier },
	reach: Reach,
): Promise<DeliveryShown[]> {
	const rows = await db
		.selectFrom("delivery")
		.innerJoin("measure", "measure.id", "delivery.measure")
		.selectAll("delivery")
		.select("measure.unit")
		.select((from) =>
			from
				.selectFrom("cost")
				.whereRef("cost.delivery", "=", "delivery.id")
				.select(sql<number>`coalesce(sum(cost.kroner), 0)::bigint`.as("kroner"))
				.as("spent"),
		)
		.$if(which.measure !== undefined, (query) =>
			query.where("delivery.measure", "=", which.measure!),
		)
		.$if(which.id !== undefined, (query) => query.where("delivery.id", "=", which.id!))
		.orderBy("delivery.valid_from")
		.orderBy("delivery.id")
		.execute();
	return rows.map((row) => {
		const shown = showsFigures(reach, row.unit);
		return {
			id: row.id,
			version: row.version,
			measure: row.measure,
			kind: row.kind,
			description: row.description,
			status: row.status,
			plannedPersons: shown ? row.planned_persons : null,
			completedPersons: shown ? row.completed_persons : null,
			validFrom: row.valid_from,
			validTo: row.valid_to,
			spent: row.spent ?? 0,
			withheld: shown ? null : ("protected" as const),
		};
	});
}

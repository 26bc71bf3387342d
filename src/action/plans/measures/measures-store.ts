import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import {
	conflict,
	invalidInput,
	notFound,
	type Problem,
} from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { unknownReference } from "../body-faults.ts";
import { closedPlan, inUse } from "../drafting/plan-problems.ts";
import { mayChange } from "../drafting/plan-status.ts";
import { lockPlan } from "../drafting/plans-store.ts";
import { findMissingReference } from "../references-store.ts";
import { settleChange, settleRemoval } from "../settled-write.ts";
import type { PlanDb } from "../tables.ts";
import type {
	ChangedMeasureBody,
	MeasureBody,
	MeasureQuery,
	MeasureShown,
} from "./measure-contract.ts";
import { readMeasures, toMeasureRow } from "./measure-rows-store.ts";

const everything: Reach = { kind: "all" };

export async function listMeasures(
	db: PlanDb,
	plan: Identifier,
	query: MeasureQuery,
	reach: Reach,
): Promise<Page<MeasureShown>> {
	const findings = query.finding === undefined ? undefined : [query.finding];
	const rows = (await readMeasures(db, { plan, findings }, reach)).filter(
		(row) =>
			matchesSearch(
				query.search,
				row.measure,
				row.goalText,
				row.findingText,
				row.targetGroup,
				row.responsibleRole,
				row.unit?.name ?? null,
			) &&
			(query.kind === undefined || row.kind === query.kind) &&
			(query.delivery === undefined || row.delivery === query.delivery) &&
			(query.status === undefined || row.status === query.status) &&
			(query.unit === undefined || row.unit?.id === query.unit) &&
			(query.goal === undefined || row.goal === query.goal) &&
			(query.dueBefore === undefined || row.deadline < query.dueBefore),
	);
	return takePage(rows, query, {
		number: (row) => row.number,
		measure: (row) => row.measure,
		kind: (row) => row.kind,
		delivery: (row) => row.delivery,
		deadline: (row) => row.deadline,
		status: (row) => row.status,
		unit: (row) => row.unit?.name ?? null,
		fullCost: (row) => row.totals.fullCost,
		uncovered: (row) => row.totals.uncovered,
	});
}

export async function findMeasure(
	db: PlanDb,
	id: Identifier,
	reach: Reach,
): Promise<MeasureShown | undefined> {
	return (await readMeasures(db, { id }, reach))[0];
}

/** Gives it the plan's next number, and links it to what it answers. */
export async function addMeasure(
	db: PlanDb,
	owner: Identifier,
	plan: Identifier,
	{ findings, ...body }: MeasureBody & { readonly findings: readonly Identifier[] },
): Promise<Result<MeasureShown, Problem>> {
	const problem =
		(await judge(db, plan, body)) ??
		(await findMissingReference(
			db,
			findings.map((id, index) => ({ table: "finding", id, pointer: `/findings/${index}` })),
		));
	if (problem !== undefined) return failure(problem);
	const number = await nextNumber(db, plan);
	const { id } = await db
		.insertInto("measure")
		.values({ owner, plan, number, ...toMeasureRow(body) })
		.returning("id")
		.executeTakeFirstOrThrow();
	for (const finding of new Set(findings)) {
		await db.insertInto("measure_finding").values({ owner, measure: id, finding }).execute();
	}
	const added = await findMeasure(db, id, everything);
	return added === undefined ? failure(notFound) : success(added);
}

/** The first free number, after all that were ever given and still stand. Whoever asks holds the plan locked. */
export async function nextNumber(db: PlanDb, plan: Identifier): Promise<number> {
	const { last } = await db
		.selectFrom("measure")
		.select((from) => from.fn.max("number").as("last"))
		.where("plan", "=", plan)
		.executeTakeFirstOrThrow();
	return (last ?? 0) + 1;
}

export async function changeMeasure(
	db: PlanDb,
	id: Identifier,
	version: number,
	{ status, ...body }: ChangedMeasureBody,
): Promise<Result<MeasureShown, Problem>> {
	const before = await findMeasure(db, id, everything);
	if (before === undefined) return failure(notFound);
	const problem = await judge(db, before.plan, body, status);
	if (problem !== undefined) return failure(problem);
	const changed = await db
		.updateTable("measure")
		.set({ ...toMeasureRow(body), status })
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return settleChange(changed !== undefined, await findMeasure(db, id, everything));
}

/** Only one that was added by mistake goes: not adopted, nothing done of it, nothing said of it. Others are dropped. */
export async function removeMeasure(
	db: PlanDb,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const before = await findMeasure(db, id, everything);
	if (before === undefined) return failure(notFound);
	const plan = await lockPlan(db, before.plan);
	if (plan === undefined) return failure(notFound);
	if (!mayChange(plan.status).text) return failure(closedPlan(plan.status));
	await db.selectFrom("measure").select("id").where("id", "=", id).forUpdate().execute();
	const current = await findMeasure(db, id, everything);
	if (current === undefined || current.version !== version) return settleRemoval(false, current);
	const input = await db
		.selectFrom("plan_input")
		.select("id")
		.where("about_id", "=", id)
		.limit(1)
		.executeTakeFirst();
	if (current.deliveries > 0 || input !== undefined) return failure(inUse);
	await db.deleteFrom("measure").where("id", "=", id).execute();
	return success(undefined);
}

async function judge(
	db: PlanDb,
	plan: Identifier,
	body: MeasureBody,
	status?: MeasureShown["status"],
): Promise<Problem | undefined> {
	const locked = await lockPlan(db, plan);
	if (locked === undefined) return notFound;
	if (!mayChange(locked.status).measures) return closedPlan(locked.status);
	if (status === "adopted" && locked.status !== "adopted") return adoptedWithPlan;
	if (body.goal !== null) {
		const goal = await db
			.selectFrom("goal")
			.select("id")
			.where("id", "=", body.goal)
			.where("plan", "=", plan)
			.executeTakeFirst();
		if (goal === undefined) return invalidInput(unknownReference("/goal"));
	}
	return findMissingReference(db, [{ table: "unit", id: body.unit, pointer: "/unit" }]);
}

const adoptedWithPlan: Problem = conflict({
	nb: "Et tiltak blir vedtatt når planen blir vedtatt. Velg en annen status.",
	nn: "Eit tiltak blir vedteke når planen blir vedteken. Vel ein annan status.",
	en: "A measure is adopted when the plan is. Choose another status.",
});

/** Whether the organisation has the measure. */
export async function holdsMeasure(db: PlanDb, id: Identifier): Promise<boolean> {
	const row = await db.selectFrom("measure").select("id").where("id", "=", id).executeTakeFirst();
	return row !== undefined;
}

import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import {
	type InputFault,
	invalidInput,
	notFound,
	type Problem,
} from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { closedPlan, inUse } from "../drafting/plan-problems.ts";
import { mayChange } from "../drafting/plan-status.ts";
import { lockPlan } from "../drafting/plans-store.ts";
import { showsFigures } from "../figures-shown.ts";
import { settleChange, settleRemoval } from "../settled-write.ts";
import type { PlanDb } from "../tables.ts";
import type { GoalBody, GoalQuery, GoalShown } from "./goal-contract.ts";

const everything: Reach = { kind: "all" };

export async function listGoals(
	db: PlanDb,
	plan: Identifier,
	query: GoalQuery,
	reach: Reach,
): Promise<Page<GoalShown>> {
	const rows = (await readGoals(db, { plan }, reach)).filter(
		(row) =>
			matchesSearch(query.search, row.goal, row.indicator) &&
			(query.kind === undefined || row.kind === query.kind),
	);
	return takePage(rows, query, {
		place: (row) => row.place,
		goal: (row) => row.goal,
		kind: (row) => row.kind,
		targetOn: (row) => row.targetOn,
	});
}

export async function findGoal(
	db: PlanDb,
	id: Identifier,
	reach: Reach,
): Promise<GoalShown | undefined> {
	return (await readGoals(db, { id }, reach))[0];
}

export async function addGoal(
	db: PlanDb,
	owner: Identifier,
	plan: Identifier,
	body: GoalBody,
): Promise<Result<GoalShown, Problem>> {
	const problem = await judge(db, plan, body);
	if (problem !== undefined) return failure(problem);
	const { last } = await db
		.selectFrom("goal")
		.select((from) => from.fn.max("place").as("last"))
		.where("plan", "=", plan)
		.executeTakeFirstOrThrow();
	const { id } = await db
		.insertInto("goal")
		.values({ owner, plan, ...toRow(body), place: body.place ?? (last ?? 0) + 1 })
		.returning("id")
		.executeTakeFirstOrThrow();
	const added = await findGoal(db, id, everything);
	return added === undefined ? failure(notFound) : success(added);
}

export async function changeGoal(
	db: PlanDb,
	id: Identifier,
	version: number,
	body: GoalBody,
): Promise<Result<GoalShown, Problem>> {
	const before = await findGoal(db, id, everything);
	if (before === undefined) return failure(notFound);
	const problem = await judge(db, before.plan, body);
	if (problem !== undefined) return failure(problem);
	const changed = await db
		.updateTable("goal")
		.set({ ...toRow(body), ...(body.place === undefined ? {} : { place: body.place }) })
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return settleChange(changed !== undefined, await findGoal(db, id, everything));
}

/** Only a goal that nothing refers to. */
export async function removeGoal(
	db: PlanDb,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const before = await findGoal(db, id, everything);
	if (before === undefined) return failure(notFound);
	const plan = await lockPlan(db, before.plan);
	if (plan === undefined) return failure(notFound);
	if (!mayChange(plan.status).text) return failure(closedPlan(plan.status));
	const current = await findGoal(db, id, everything);
	if (current === undefined || current.version !== version) return settleRemoval(false, current);
	const measure = await db
		.selectFrom("measure")
		.select("id")
		.where("goal_id", "=", id)
		.limit(1)
		.executeTakeFirst();
	const input = await db
		.selectFrom("plan_input")
		.select("id")
		.where("about_id", "=", id)
		.limit(1)
		.executeTakeFirst();
	if (measure !== undefined || input !== undefined) return failure(inUse);
	await db.deleteFrom("goal").where("id", "=", id).execute();
	return success(undefined);
}

async function judge(db: PlanDb, plan: Identifier, body: GoalBody): Promise<Problem | undefined> {
	const locked = await lockPlan(db, plan);
	if (locked === undefined) return notFound;
	if (!mayChange(locked.status).text) return closedPlan(locked.status);
	const faults: InputFault[] = [];
	const measured = body.baseline !== null || body.target !== null;
	if (measured && body.unitOfMeasure === "") {
		faults.push({
			pointer: "/unitOfMeasure",
			detail: {
				nb: "Velg hva målet måles i når det har et utgangspunkt eller et måltall.",
				nn: "Vel kva målet blir målt i når det har eit utgangspunkt eller eit måltal.",
				en: "Choose what the goal is measured in when it has a baseline or a target.",
			},
		});
	}
	return faults.length === 0 ? undefined : invalidInput(...faults);
}

function toRow(body: GoalBody) {
	return {
		kind: body.kind,
		goal: body.goal,
		indicator: body.indicator,
		unit_of_measure: body.unitOfMeasure,
		baseline: body.baseline,
		baseline_on: body.baselineOn,
		target: body.target,
		target_on: body.targetOn,
	};
}

/** What a baseline in these units tells is about persons. A target is a decision, and is shown. */
const countsPersons: ReadonlySet<string> = new Set(["persons", "fte", "percent"]);

/** Of a plan, or the one with this id; in their order. */
export async function readGoals(
	db: PlanDb,
	which: { readonly plan: Identifier } | { readonly id: Identifier },
	reach: Reach,
): Promise<GoalShown[]> {
	const rows = await db
		.selectFrom("goal")
		.selectAll("goal")
		.select((from) =>
			from
				.selectFrom("measure")
				.whereRef("measure.goal_id", "=", "goal.id")
				.where("measure.status", "<>", "dropped")
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("measures"),
		)
		.$if("plan" in which, (query) =>
			query.where("goal.plan", "=", (which as { plan: Identifier }).plan),
		)
		.$if("id" in which, (query) => query.where("goal.id", "=", (which as { id: Identifier }).id))
		.orderBy("goal.place")
		.orderBy("goal.id")
		.execute();
	return rows.map((row) => {
		const shown = showsFigures(reach, null) || !countsPersons.has(row.unit_of_measure);
		return {
			id: row.id,
			version: row.version,
			plan: row.plan,
			place: row.place,
			kind: row.kind,
			goal: row.goal,
			indicator: row.indicator,
			unitOfMeasure: row.unit_of_measure,
			baseline: shown ? row.baseline : null,
			baselineOn: row.baseline_on,
			target: row.target,
			targetOn: row.target_on,
			measures: row.measures ?? 0,
			withheld: shown ? null : ("protected" as const),
		};
	});
}

import { sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { invalidInput, notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import { endsBeforeBeginning } from "../body-faults.ts";
import { findMissingReference } from "../references-store.ts";
import { settleChange, settleRemoval } from "../settled-write.ts";
import type { PlanDb } from "../tables.ts";
import type { PlanBody, PlanQuery, PlanShown } from "./plan-contract.ts";
import { closedPlan, planInUse } from "./plan-problems.ts";
import { mayChange } from "./plan-status.ts";

export async function listPlans(
	db: PlanDb,
	query: PlanQuery,
	today: PlainDate,
): Promise<Page<PlanShown>> {
	const plans = (await readPlans(db, today)).filter(
		(plan) =>
			matchesSearch(query.search, plan.title, plan.mandate.purpose, plan.mandate.scope) &&
			(query.status === undefined || plan.status === query.status) &&
			(query.on === undefined || (plan.validFrom <= query.on && query.on <= plan.validTo)),
	);
	return takePage(plans, query, {
		validFrom: (plan) => plan.validFrom,
		validTo: (plan) => plan.validTo,
		title: (plan) => plan.title,
		status: (plan) => plan.status,
		openInputs: (plan) => plan.openInputs,
	});
}

export async function findPlan(
	db: PlanDb,
	id: Identifier,
	today: PlainDate,
): Promise<PlanShown | undefined> {
	return (await readPlans(db, today, id))[0];
}

export async function addPlan(
	db: PlanDb,
	owner: Identifier,
	body: PlanBody,
	today: PlainDate,
): Promise<Result<PlanShown, Problem>> {
	const problem = await judgeBody(db, body);
	if (problem !== undefined) return failure(problem);
	const { id } = await db
		.insertInto("plan")
		.values({ owner, ...toRow(body) })
		.returning("id")
		.executeTakeFirstOrThrow();
	const [added] = await readPlans(db, today, id);
	return added === undefined ? failure(notFound) : success(added);
}

export async function changePlan(
	db: PlanDb,
	id: Identifier,
	version: number,
	body: PlanBody,
	today: PlainDate,
): Promise<Result<PlanShown, Problem>> {
	const plan = await lockPlan(db, id);
	if (plan === undefined) return failure(notFound);
	if (!mayChange(plan.status).text) return failure(closedPlan(plan.status));
	const problem = await judgeBody(db, body);
	if (problem !== undefined) return failure(problem);
	const changed = await db
		.updateTable("plan")
		.set(toRow(body))
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return settleChange(changed !== undefined, await findPlan(db, id, today));
}

/** Only a plan that was made by mistake goes: still a mandate, with nothing said to it and nothing done of it. */
export async function removePlan(
	db: PlanDb,
	id: Identifier,
	version: number,
	today: PlainDate,
): Promise<Result<undefined, Problem>> {
	const locked = await lockPlan(db, id);
	const plan = await findPlan(db, id, today);
	if (locked === undefined || plan === undefined) return failure(notFound);
	if (plan.version !== version) return settleRemoval(false, plan);
	const delivered = await db
		.selectFrom("delivery")
		.innerJoin("measure", "measure.id", "delivery.measure")
		.select("delivery.id")
		.where("measure.plan", "=", id)
		.limit(1)
		.executeTakeFirst();
	if (plan.status !== "mandate" || plan.inputs > 0 || delivered !== undefined) {
		return failure(planInUse);
	}
	await db.deleteFrom("plan").where("id", "=", id).execute();
	return success(undefined);
}

/** The plan's status and period, and the plan held until the transaction ends: what is judged by it stays true. */
export function lockPlan(db: PlanDb, id: Identifier) {
	return db
		.selectFrom("plan")
		.select(["id", "status", "analysis", "valid_from", "valid_to"])
		.where("id", "=", id)
		.forUpdate()
		.executeTakeFirst();
}

async function judgeBody(db: PlanDb, body: PlanBody): Promise<Problem | undefined> {
	if (body.validTo < body.validFrom) {
		return invalidInput(endsBeforeBeginning("/validTo"));
	}
	return findMissingReference(db, [{ table: "analysis", id: body.analysis, pointer: "/analysis" }]);
}

function toRow({ title, validFrom, validTo, mandate, analysis }: PlanBody) {
	return {
		title,
		valid_from: validFrom,
		valid_to: validTo,
		mandate_purpose: mandate.purpose,
		mandate_scope: mandate.scope,
		mandate_lead_role: mandate.leadRole,
		mandate_given_by: mandate.givenBy,
		mandate_given_on: mandate.givenOn,
		analysis,
	};
}

const priceColumns = [
	"measure.salary_during_leave",
	"measure.substitute",
	"measure.travel",
	"measure.fee",
	"measure.own_share",
	"measure.grant_share",
] as const;

async function readPlans(db: PlanDb, today: PlainDate, id?: Identifier): Promise<PlanShown[]> {
	const rows = await db
		.selectFrom("plan")
		.selectAll("plan")
		.select((from) => [
			from
				.selectFrom("plan_participant")
				.whereRef("plan_participant.plan", "=", "plan.id")
				.where("plan_participant.valid_from", "<=", today)
				.where(sql<boolean>`coalesce(plan_participant.valid_to, ${today}) >= ${today}`)
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("participants"),
			from
				.selectFrom("goal")
				.whereRef("goal.plan", "=", "plan.id")
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("goals"),
			from
				.selectFrom("goal")
				.whereRef("goal.plan", "=", "plan.id")
				.where("goal.target", "is", null)
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("open_goals"),
			from
				.selectFrom("measure")
				.whereRef("measure.plan", "=", "plan.id")
				.where("measure.status", "<>", "dropped")
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("measures"),
			from
				.selectFrom("measure")
				.whereRef("measure.plan", "=", "plan.id")
				.where("measure.status", "<>", "dropped")
				.where((one) => one.or(priceColumns.map((column) => one(column, "is", null))))
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("unpriced_measures"),
			from
				.selectFrom("measure")
				.whereRef("measure.plan", "=", "plan.id")
				.where("measure.status", "<>", "dropped")
				.where("measure.goal_id", "is", null)
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("measures_without_goal"),
			from
				.selectFrom("plan_input")
				.whereRef("plan_input.plan", "=", "plan.id")
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("inputs"),
			from
				.selectFrom("plan_input")
				.whereRef("plan_input.plan", "=", "plan.id")
				.where("plan_input.answer", "is", null)
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("open_inputs"),
		])
		.$if(id !== undefined, (query) => query.where("plan.id", "=", id!))
		.orderBy("plan.id")
		.execute();
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		title: row.title,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		mandate: {
			purpose: row.mandate_purpose,
			scope: row.mandate_scope,
			leadRole: row.mandate_lead_role,
			givenBy: row.mandate_given_by,
			givenOn: row.mandate_given_on,
		},
		analysis: row.analysis,
		status: row.status,
		adoptedOn: row.adopted_on,
		adoptedBy: row.adopted_by,
		participants: row.participants ?? 0,
		goals: row.goals ?? 0,
		openGoals: row.open_goals ?? 0,
		measures: row.measures ?? 0,
		unpricedMeasures: row.unpriced_measures ?? 0,
		measuresWithoutGoal: row.measures_without_goal ?? 0,
		inputs: row.inputs ?? 0,
		openInputs: row.open_inputs ?? 0,
	}));
}

/** Whether the organisation has the plan. */
export async function holdsPlan(db: PlanDb, id: Identifier): Promise<boolean> {
	const row = await db.selectFrom("plan").select("id").where("id", "=", id).executeTakeFirst();
	return row !== undefined;
}

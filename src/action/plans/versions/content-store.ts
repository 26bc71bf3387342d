import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { fromStoredKind } from "../measures/stored-kind.ts";
import type { PlanDb } from "../tables.ts";
import type { PlanContent } from "./plan-content.ts";

/** The plan whole as it is now, in a fixed order: what a version keeps. Versions of rows are left out. */
export async function readContent(db: PlanDb, plan: Identifier): Promise<PlanContent | undefined> {
	const row = await db.selectFrom("plan").selectAll().where("id", "=", plan).executeTakeFirst();
	if (row === undefined) return undefined;
	const participants = await db
		.selectFrom("plan_participant")
		.selectAll()
		.where("plan", "=", plan)
		.orderBy("id")
		.execute();
	const goals = await db
		.selectFrom("goal")
		.selectAll()
		.where("plan", "=", plan)
		.orderBy("place")
		.orderBy("id")
		.execute();
	const measures = await db
		.selectFrom("measure")
		.selectAll()
		.where("plan", "=", plan)
		.orderBy("number")
		.execute();
	const links = await db
		.selectFrom("measure_finding")
		.innerJoin("measure", "measure.id", "measure_finding.measure")
		.select(["measure_finding.measure", "measure_finding.finding"])
		.where("measure.plan", "=", plan)
		.orderBy("measure_finding.finding")
		.execute();
	const inputs = await db
		.selectFrom("plan_input")
		.selectAll()
		.where("plan", "=", plan)
		.orderBy("said_on")
		.orderBy("id")
		.execute();
	return {
		plan: {
			id: row.id,
			title: row.title,
			validFrom: row.valid_from,
			validTo: row.valid_to,
			status: row.status,
			purpose: row.mandate_purpose,
			scope: row.mandate_scope,
			leadRole: row.mandate_lead_role,
			givenBy: row.mandate_given_by,
			givenOn: row.mandate_given_on,
			analysis: row.analysis,
			adoptedOn: row.adopted_on,
			adoptedBy: row.adopted_by,
		},
		participants: participants.map((each) => ({
			id: each.id,
			kind: each.kind,
			name: each.name,
			validFrom: each.valid_from,
			validTo: each.valid_to,
		})),
		goals: goals.map((each) => ({
			id: each.id,
			place: each.place,
			kind: each.kind,
			goal: each.goal,
			indicator: each.indicator,
			unitOfMeasure: each.unit_of_measure,
			baseline: each.baseline,
			baselineOn: each.baseline_on,
			target: each.target,
			targetOn: each.target_on,
		})),
		measures: measures.map((each) => ({
			id: each.id,
			number: each.number,
			goal: each.goal_id,
			goalText: each.goal,
			findingText: each.finding_text,
			findings: links.filter(({ measure }) => measure === each.id).map(({ finding }) => finding),
			measure: each.measure,
			kind: fromStoredKind(each.kind),
			delivery: each.delivery,
			targetGroup: each.target_group,
			persons: each.persons,
			unit: each.unit,
			responsibleRole: each.responsible_role,
			deadline: each.deadline,
			salaryDuringLeave: each.salary_during_leave,
			substitute: each.substitute,
			travel: each.travel,
			fee: each.fee,
			ownShare: each.own_share,
			grant: each.grant_share,
			indicator: each.indicator,
			baselineIn: each.baseline_counted_in,
			baseline: each.baseline,
			targetIn: each.target_counted_in,
			target: each.target,
			status: each.status,
		})),
		inputs: inputs.map((each) => ({
			id: each.id,
			participant: each.participant,
			aboutKind: each.about_kind,
			about: each.about_id,
			said: each.said,
			saidOn: each.said_on,
			answer: each.answer,
			answeredOn: each.answered_on,
		})),
	};
}

import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { isOneOf } from "../../../knowledge/guidance/thread/thread-context.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { showsFigures } from "../figures-shown.ts";
import type { Quantity } from "../model.ts";
import type { PlanDb } from "../tables.ts";
import type { MeasureBody, MeasureShown } from "./measure-contract.ts";
import { totalMeasure } from "./measure-totals.ts";
import { fromStoredKind, toStoredKind } from "./stored-kind.ts";

/** Measures of a plan, those that answer one of some findings, or the one with this id; by number. */
export async function readMeasures(
	db: PlanDb,
	which: {
		readonly plan?: Identifier;
		readonly id?: Identifier;
		readonly findings?: readonly Identifier[] | undefined;
	},
	reach: Reach,
): Promise<MeasureShown[]> {
	const rows = await db
		.selectFrom("measure")
		.leftJoin("unit", "unit.id", "measure.unit")
		.selectAll("measure")
		.select("unit.name as unit_name")
		.select((from) => [
			from
				.selectFrom("measure_finding")
				.whereRef("measure_finding.measure", "=", "measure.id")
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("findings"),
			from
				.selectFrom("delivery")
				.whereRef("delivery.measure", "=", "measure.id")
				.select((count) => count.fn.countAll<number>().as("n"))
				.as("deliveries"),
		])
		.$if(which.plan !== undefined, (query) => query.where("measure.plan", "=", which.plan!))
		.$if(which.id !== undefined, (query) => query.where("measure.id", "=", which.id!))
		.$if(which.findings !== undefined, (query) =>
			query.where((from) =>
				from.exists(
					from
						.selectFrom("measure_finding")
						.select("measure_finding.id")
						.whereRef("measure_finding.measure", "=", "measure.id")
						.where(isOneOf("measure_finding.finding", which.findings!)),
				),
			),
		)
		.orderBy("measure.number")
		.execute();
	return rows.map((row): MeasureShown => {
		const shown = showsFigures(reach, row.unit);
		const cost = {
			salaryDuringLeave: row.salary_during_leave,
			substitute: row.substitute,
			travel: row.travel,
			fee: row.fee,
		};
		const funding = { ownShare: row.own_share, grant: row.grant_share };
		const totals = totalMeasure(cost, funding);
		return {
			id: row.id,
			version: row.version,
			plan: row.plan,
			number: row.number,
			goal: row.goal_id,
			goalText: row.goal,
			findingText: shown ? row.finding_text : null,
			measure: row.measure,
			kind: fromStoredKind(row.kind),
			delivery: row.delivery,
			targetGroup: row.target_group,
			persons: shown ? row.persons : null,
			unit: row.unit === null ? null : { id: row.unit, name: row.unit_name ?? "" },
			responsibleRole: row.responsible_role,
			deadline: row.deadline,
			cost,
			funding,
			indicator: row.indicator,
			baseline: shown ? quantityOf(row.baseline_counted_in, row.baseline) : null,
			target: shown ? quantityOf(row.target_counted_in, row.target) : null,
			status: row.status,
			totals: { ...totals, missing: [...totals.missing] },
			linkedFindings: row.findings ?? 0,
			deliveries: row.deliveries ?? 0,
			withheld: shown ? null : "protected",
		};
	});
}

function quantityOf(countedIn: Quantity["countedIn"] | null, amount: number | null) {
	return countedIn === null || amount === null ? null : { countedIn, amount };
}

export function toMeasureRow(body: MeasureBody) {
	return {
		goal_id: body.goal,
		goal: body.goalText,
		finding_text: body.findingText,
		measure: body.measure,
		kind: toStoredKind(body.kind),
		delivery: body.delivery,
		target_group: body.targetGroup,
		persons: body.persons,
		unit: body.unit,
		responsible_role: body.responsibleRole,
		deadline: body.deadline,
		salary_during_leave: body.cost.salaryDuringLeave,
		substitute: body.cost.substitute,
		travel: body.cost.travel,
		fee: body.cost.fee,
		own_share: body.funding.ownShare,
		grant_share: body.funding.grant,
		indicator: body.indicator,
		baseline_counted_in: body.baseline?.countedIn ?? ("persons" as const),
		baseline: body.baseline?.amount ?? null,
		target_counted_in: body.target?.countedIn ?? null,
		target: body.target?.amount ?? null,
	};
}

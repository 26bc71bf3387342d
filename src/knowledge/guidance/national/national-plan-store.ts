import type { Kysely, Selectable } from "kysely";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { nationalItem, related } from "../guidance-item.ts";
import type { GuidanceTables, NationalGuidanceTable, NationalPlanTable } from "../tables.ts";
import type {
	NationalPlanItem,
	NationalPlanQuery,
	PlanMeasure,
	PlanMeasureQuery,
} from "./national-plan-contract.ts";

type Db = Pick<Kysely<GuidanceTables>, "selectFrom">;

export async function listNationalPlans(
	db: Db,
	query: NationalPlanQuery,
): Promise<Page<NationalPlanItem>> {
	const plans = await listPlans(db);
	const wanted = plans.filter(
		({ kind, status, name, code, note }) =>
			(query.kind === undefined || kind === query.kind) &&
			(query.status === undefined || status === query.status) &&
			matchesSearch(query.search, name, code, note),
	);
	return takePage(wanted, query, {
		validFrom: ({ validFrom }) => validFrom,
		name: ({ name }) => name,
		kind: ({ kind }) => kind,
		status: ({ status }) => status,
		code: ({ code }) => code,
	});
}

export async function findNationalPlan(
	db: Db,
	code: string,
): Promise<NationalPlanItem | undefined> {
	return (await listPlans(db)).find((plan) => plan.code === code);
}

/** The measures of a plan with what went on as what; undefined when there is no such plan. */
export async function findPlanMeasures(
	db: Db,
	plan: string,
	query: PlanMeasureQuery,
): Promise<Page<PlanMeasure> | undefined> {
	if ((await findNationalPlan(db, plan)) === undefined) return undefined;
	const all = await db
		.selectFrom("national_guidance")
		.selectAll()
		.where("kind", "=", "plan-measure")
		.orderBy("id")
		.execute();
	const continuations = await db
		.selectFrom("national_guidance_continuation")
		.select(["predecessor", "successor"])
		.execute();
	const byId = new Map(all.map((row) => [row.id, row] as const));
	const measures = all
		.filter((row) => row.plan === plan)
		.map((row): PlanMeasure => {
			const before = continuations.filter(({ successor }) => successor === row.id);
			const after = continuations.filter(({ predecessor }) => predecessor === row.id);
			return {
				...toMeasure(row),
				continues: listRelated(
					byId,
					before.map(({ predecessor }) => predecessor),
				),
				continuedAs: listRelated(
					byId,
					after.map(({ successor }) => successor),
				),
			};
		});
	const wanted = measures.filter(
		(measure) =>
			(query.area === undefined || measure.area === query.area) &&
			(query.measureType === undefined || measure.measureTypes.includes(query.measureType)) &&
			(query.certainty === undefined || measure.certainty === query.certainty) &&
			(query.continued === undefined || saidOf(measure.continued) === query.continued) &&
			matchesSearch(query.search, measure.reference, measure.title, measure.typeText, measure.note),
	);
	return takePage(wanted, query, {
		reference: ({ reference }) => reference,
		title: ({ title }) => title,
		area: ({ area }) => area,
		fromYear: ({ fromYear }) => fromYear,
	});
}

function saidOf(continued: boolean | null): "yes" | "no" | "not-said" {
	return continued === null ? "not-said" : continued ? "yes" : "no";
}

type NationalRow = Selectable<NationalGuidanceTable>;

function listRelated(byId: ReadonlyMap<string, NationalRow>, ids: readonly string[]) {
	return ids
		.flatMap((id) => byId.get(id) ?? [])
		.map((row) => related(nationalItem(row)))
		.sort((one, other) => one.reference.localeCompare(other.reference, "nb", { numeric: true }));
}

function toMeasure(row: NationalRow) {
	const { id, plan, reference, area, title, measureTypes, certainty } = nationalItem(row);
	return {
		...{ id, plan, reference, area, title, measureTypes, certainty },
		typeText: row.type_text,
		responsible: row.responsible,
		fromYear: row.from_year,
		untilYear: row.until_year,
		continued: row.continued,
		alsoNumbered: [...row.also_numbered],
		note: row.note,
		source: row.source,
	};
}

async function listPlans(db: Db): Promise<readonly NationalPlanItem[]> {
	const plans = await db.selectFrom("national_plan").selectAll().orderBy("code").execute();
	const counts = await db
		.selectFrom("national_guidance")
		.select(({ fn }) => ["plan", fn.countAll<number>().as("measures")])
		.where("kind", "=", "plan-measure")
		.groupBy("plan")
		.execute();
	const countOf = new Map(counts.map(({ plan, measures }) => [plan, measures] as const));
	return plans.map((row) => toPlan(row, countOf.get(row.code) ?? 0));
}

function toPlan(row: Selectable<NationalPlanTable>, measures: number): NationalPlanItem {
	const { valid_from: validFrom, valid_to: validTo, ...plan } = row;
	return { ...plan, validFrom, validTo, measures };
}

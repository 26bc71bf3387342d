import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { PlanDb } from "../tables.ts";
import type {
	AnsweringMeasure,
	AnsweringMeasureQuery,
	AnsweringMeasures,
} from "./answering-measures-contract.ts";
import { readMeasures } from "./measure-rows-store.ts";
import { totalPlan } from "./measure-totals.ts";

/** The measures of any plan that answer a finding, or what another analysis found of its requirement. */
export async function listAnsweringMeasures(
	db: PlanDb,
	{ id, requirement }: { readonly id: Identifier; readonly requirement: Identifier | null },
	query: AnsweringMeasureQuery,
	reach: Reach,
): Promise<AnsweringMeasures> {
	const same = await listSame(db, id, requirement);
	const measures = await readMeasures(db, { findings: same }, reach);
	const answeringThis = new Set(
		(await readMeasures(db, { findings: [id] }, reach)).map(({ id: measure }) => measure),
	);
	const plan = new Map(
		(await db.selectFrom("plan").select(["id", "title", "status"]).execute()).map((each) => [
			each.id,
			each,
		]),
	);
	const rows = measures.flatMap((measure): AnsweringMeasure[] => {
		const of = plan.get(measure.plan);
		return of === undefined
			? []
			: [{ plan: of, measure, answersThis: answeringThis.has(measure.id) }];
	});
	const carriedOut = rows.filter(
		({ plan: { status }, measure }) => status !== "replaced" && measure.status !== "dropped",
	);
	const { unpriced, ...totals } = totalPlan(carriedOut.map(({ measure }) => measure));
	const page = takePage(
		rows.filter(({ measure }) => matchesSearch(query.search, measure.measure, measure.goalText)),
		query,
		{
			deadline: ({ measure }) => measure.deadline,
			fullCost: ({ measure }) => measure.totals.fullCost,
			status: ({ measure }) => measure.status,
		},
	);
	return { ...page, totals: { ...totals, measures: carriedOut.length, unpriced: unpriced.length } };
}

async function listSame(db: PlanDb, id: Identifier, requirement: Identifier | null) {
	if (requirement === null) return [id];
	const rows = await db
		.selectFrom("finding")
		.select("id")
		.where("requirement", "=", requirement)
		.execute();
	return rows.map((row) => row.id);
}

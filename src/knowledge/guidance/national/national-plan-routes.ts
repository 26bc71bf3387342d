import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { GuidanceTables } from "../tables.ts";
import {
	nationalPlanItem,
	nationalPlanParams,
	nationalPlanQuery,
	planMeasure,
	planMeasureQuery,
} from "./national-plan-contract.ts";
import { findNationalPlan, findPlanMeasures, listNationalPlans } from "./national-plan-store.ts";

const route = routesOn<GuidanceTables>();
const tag = "National plans";

export const nationalPlanRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/national-plans",
		operation: "listNationalPlans",
		tag,
		summary: "National plans, programmes and reports, with period and status.",
		action: "national-plans.read",
		query: nationalPlanQuery,
		answer: pageOf(nationalPlanItem),
		run: async ({ transaction, query, reach }) =>
			success(
				reach.kind === "all"
					? await listNationalPlans(transaction, query)
					: { items: [], total: 0, limit: query.limit, offset: query.offset },
			),
	}),
	route({
		method: "get",
		path: "/national-plans/{plan}",
		operation: "getNationalPlan",
		tag,
		summary: "One national plan.",
		action: "national-plans.read",
		params: nationalPlanParams,
		answer: nationalPlanItem,
		async run({ transaction, params, reach }) {
			const plan =
				reach.kind === "all" ? await findNationalPlan(transaction, params.plan) : undefined;
			return plan === undefined ? failure(notFound) : success(plan);
		},
	}),
	route({
		method: "get",
		path: "/national-plans/{plan}/measures",
		operation: "listNationalPlanMeasures",
		tag,
		summary: "The measures of a national plan, and which measure went on as which of the next.",
		action: "national-plans.read",
		params: nationalPlanParams,
		query: planMeasureQuery,
		answer: pageOf(planMeasure),
		async run({ transaction, params, query, reach }) {
			const page =
				reach.kind === "all" ? await findPlanMeasures(transaction, params.plan, query) : undefined;
			return page === undefined ? failure(notFound) : success(page);
		},
	}),
];

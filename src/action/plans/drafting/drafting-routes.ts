import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { PlanRoomTables } from "../tables.ts";
import { movePlan } from "./move-plan-store.ts";
import {
	planBody,
	planFromAnalysisBody,
	planParams,
	planQuery,
	planShown,
	statusBody,
} from "./plan-contract.ts";
import { addPlanFromAnalysis } from "./plan-from-analysis-store.ts";
import { addPlan, changePlan, findPlan, listPlans, removePlan } from "./plans-store.ts";

const route = routesOn<PlanRoomTables>();
const tag = "Plans";
const emptyMandate = { purpose: "", scope: "", leadRole: "", givenBy: "", givenOn: null };

export const draftingRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/plans",
		operation: "listPlans",
		tag,
		summary: "Lists the organisation's competence plans.",
		action: "plans.read",
		query: planQuery,
		answer: pageOf(planShown),
		run: async ({ transaction, query, today }) =>
			success(await listPlans(transaction, query, today)),
	}),
	route({
		method: "post",
		path: "/plans",
		operation: "addPlan",
		tag,
		summary: "Begins a plan with its mandate.",
		action: "plans.change",
		body: planBody,
		status: 201,
		answer: planShown,
		run: ({ transaction, caller, body, today }) =>
			addPlan(transaction, caller.organisation, body, today),
	}),
	route({
		method: "post",
		path: "/plans/from-analysis",
		operation: "addPlanFromAnalysis",
		tag,
		summary: "Begins a plan from an analysis, with the first of the measures that it proposes.",
		action: "plans.change",
		body: planFromAnalysisBody,
		problems: ["conflict"],
		status: 201,
		answer: planShown,
		run: async ({ transaction, caller, body, today, language }) => {
			const made = await addPlanFromAnalysis(
				transaction,
				caller.organisation,
				{ ...body, mandate: emptyMandate, participants: [], goals: [] },
				{ today, language },
			);
			if (!made.ok) return made;
			const plan = await findPlan(transaction, made.value.plan, today);
			return plan === undefined ? failure(notFound) : success(plan);
		},
	}),
	route({
		method: "get",
		path: "/plans/{plan}",
		operation: "getPlan",
		tag,
		summary: "Shows a plan with its mandate and how far it has come.",
		action: "plans.read",
		params: planParams,
		answer: planShown,
		run: async ({ transaction, params, today }) => {
			const plan = await findPlan(transaction, params.plan, today);
			return plan === undefined ? failure(notFound) : success(plan);
		},
	}),
	route({
		method: "put",
		path: "/plans/{plan}",
		operation: "changePlan",
		tag,
		summary: "Changes a plan's title, period, mandate and analysis.",
		action: "plans.change",
		params: planParams,
		body: planBody,
		changes: "version",
		problems: ["conflict"],
		answer: planShown,
		run: ({ transaction, params, body, expectedVersion, today }) =>
			changePlan(transaction, params.plan, expectedVersion, body, today),
	}),
	route({
		method: "delete",
		path: "/plans/{plan}",
		operation: "removePlan",
		tag,
		summary: "Removes a plan that was made by mistake: still a mandate, nothing said or done.",
		action: "plans.change",
		params: planParams,
		changes: "version",
		problems: ["conflict"],
		status: 204,
		run: ({ transaction, params, expectedVersion, today }) =>
			removePlan(transaction, params.plan, expectedVersion, today),
	}),
	route({
		method: "put",
		path: "/plans/{plan}/status",
		operation: "movePlan",
		tag,
		summary: "Moves a plan on: to draft, to hearing, back to draft, or adopted.",
		action: "plans.move",
		params: planParams,
		body: statusBody,
		changes: "version",
		problems: ["conflict", "not-allowed"],
		answer: planShown,
		run: async ({ transaction, caller, params, body, expectedVersion, reachOf, ...request }) => {
			if (body.status === "adopted" && reachOf("plans.adopt")?.kind !== "all") {
				return failure({ code: "not-allowed" });
			}
			const plan = { owner: caller.organisation, id: params.plan, version: expectedVersion };
			return movePlan(transaction, plan, body, request);
		},
	}),
];

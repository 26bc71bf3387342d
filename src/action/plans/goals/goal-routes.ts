import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { planParams } from "../drafting/plan-contract.ts";
import { holdsPlan } from "../drafting/plans-store.ts";
import type { PlanRoomTables } from "../tables.ts";
import { goalBody, goalParams, goalQuery, goalShown } from "./goal-contract.ts";
import { addGoal, changeGoal, findGoal, listGoals, removeGoal } from "./goals-store.ts";

const route = routesOn<PlanRoomTables>();
const tag = "Plans";

export const goalRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/plans/{plan}/goals",
		operation: "listGoals",
		tag,
		summary: "Lists a plan's goals with baseline and target.",
		action: "plans.read",
		params: planParams,
		query: goalQuery,
		answer: pageOf(goalShown),
		run: async ({ transaction, params, query, reach }) =>
			(await holdsPlan(transaction, params.plan))
				? success(await listGoals(transaction, params.plan, query, reach))
				: failure(notFound),
	}),
	route({
		method: "post",
		path: "/plans/{plan}/goals",
		operation: "addGoal",
		tag,
		summary: "Adds a goal to a plan that is not adopted.",
		action: "plans.change",
		params: planParams,
		body: goalBody,
		problems: ["conflict"],
		status: 201,
		answer: goalShown,
		run: ({ transaction, caller, params, body }) =>
			addGoal(transaction, caller.organisation, params.plan, body),
	}),
	route({
		method: "get",
		path: "/goals/{goal}",
		operation: "getGoal",
		tag,
		summary: "Shows a goal.",
		action: "plans.read",
		params: goalParams,
		answer: goalShown,
		run: async ({ transaction, params, reach }) => {
			const goal = await findGoal(transaction, params.goal, reach);
			return goal === undefined ? failure(notFound) : success(goal);
		},
	}),
	route({
		method: "put",
		path: "/goals/{goal}",
		operation: "changeGoal",
		tag,
		summary: "Changes a goal, or gives it another place.",
		action: "plans.change",
		params: goalParams,
		body: goalBody,
		changes: "version",
		problems: ["conflict"],
		answer: goalShown,
		run: ({ transaction, params, body, expectedVersion }) =>
			changeGoal(transaction, params.goal, expectedVersion, body),
	}),
	route({
		method: "delete",
		path: "/goals/{goal}",
		operation: "removeGoal",
		tag,
		summary: "Removes a goal that nothing refers to.",
		action: "plans.change",
		params: goalParams,
		changes: "version",
		problems: ["conflict"],
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			removeGoal(transaction, params.goal, expectedVersion),
	}),
];

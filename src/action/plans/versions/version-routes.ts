import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { planParams } from "../drafting/plan-contract.ts";
import { holdsPlan } from "../drafting/plans-store.ts";
import type { PlanRoomTables } from "../tables.ts";
import {
	comparisonQuery,
	comparisonShown,
	versionBody,
	versionParams,
	versionQuery,
	versionShown,
	wholeVersion,
} from "./version-contract.ts";
import { compareVersions, findVersion, keepVersion, listVersions } from "./versions-store.ts";

const route = routesOn<PlanRoomTables>();
const tag = "Plans";

export const versionRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/plans/{plan}/versions",
		operation: "listVersions",
		tag,
		summary: "Lists the versions of a plan that were kept.",
		action: "plans.read",
		params: planParams,
		query: versionQuery,
		answer: pageOf(versionShown),
		run: async ({ transaction, params, query }) =>
			(await holdsPlan(transaction, params.plan))
				? success(await listVersions(transaction, params.plan, query))
				: failure(notFound),
	}),
	route({
		method: "post",
		path: "/plans/{plan}/versions",
		operation: "keepVersion",
		tag,
		summary: "Keeps the plan whole as it is now.",
		action: "plans.change",
		params: planParams,
		body: versionBody,
		status: 201,
		answer: versionShown,
		run: ({ transaction, caller, params, body, today }) =>
			keepVersion(transaction, caller.organisation, params.plan, { ...body, today }),
	}),
	route({
		method: "get",
		path: "/plans/{plan}/versions/{number}",
		operation: "getVersion",
		tag,
		summary: "Shows a version of a plan as it was kept.",
		action: "plans.read",
		params: versionParams,
		answer: wholeVersion,
		run: async ({ transaction, params, reach }) => {
			const version = await findVersion(transaction, params.plan, params.number, reach);
			return version === undefined ? failure(notFound) : success(version);
		},
	}),
	route({
		method: "get",
		path: "/plans/{plan}/comparison",
		operation: "compareVersions",
		tag,
		summary: "Says what was added, changed field by field, and removed between two versions.",
		action: "plans.read",
		params: planParams,
		query: comparisonQuery,
		answer: comparisonShown,
		run: async ({ transaction, params, query, reach }) => {
			const comparison = await compareVersions(transaction, params.plan, query, reach);
			return comparison === undefined ? failure(notFound) : success(comparison);
		},
	}),
];

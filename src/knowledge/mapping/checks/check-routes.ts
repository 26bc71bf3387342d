import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { MappingRoomTables } from "../tables.ts";
import {
	checkBody,
	checkParams,
	checkQuery,
	checkShown,
	withdrawalBody,
} from "./check-contract.ts";
import { findCheck, listChecks, signCheck, withdrawCheck } from "./check-store.ts";

const route = routesOn<MappingRoomTables>();
const tag = "Observed checks";

export const checkRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/observed-checks",
		operation: "listObservedChecks",
		tag,
		summary: "Who was seen to show what, within reach.",
		action: "checks.read",
		query: checkQuery,
		answer: pageOf(checkShown),
		run: async (request) => success(await listChecks(request.transaction, request, request.query)),
	}),
	route({
		method: "post",
		path: "/observed-checks",
		operation: "signObservedCheck",
		tag,
		summary: "Signs that somebody showed a competence; passed, it becomes a documented holding.",
		action: "checks.change",
		body: checkBody,
		status: 201,
		answer: checkShown,
		problems: ["conflict", "not-allowed"],
		run: (request) => signCheck(request.transaction, request, request.body),
	}),
	route({
		method: "get",
		path: "/observed-checks/{check}",
		operation: "getObservedCheck",
		tag,
		summary: "One observed check.",
		action: "checks.read",
		params: checkParams,
		answer: checkShown,
		problems: ["not-found"],
		async run(request) {
			const found = await findCheck(request.transaction, request, request.params.check);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "post",
		path: "/observed-checks/{check}/withdraw",
		operation: "withdrawObservedCheck",
		tag,
		summary: "Withdraws a check with a reason; what was signed stays beside it.",
		action: "checks.change",
		params: checkParams,
		body: withdrawalBody,
		changes: "version",
		answer: checkShown,
		problems: ["not-found", "stale", "conflict", "not-allowed"],
		run: (request) =>
			withdrawCheck(
				request.transaction,
				request,
				request.params.check,
				request.expectedVersion,
				request.body.reason,
			),
	}),
];

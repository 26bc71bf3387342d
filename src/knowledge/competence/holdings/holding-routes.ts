import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { endBody } from "../requirements/requirement-contract.ts";
import type { CompetenceTables } from "../tables.ts";
import { addHolding, changeHolding, endHolding, removeHolding } from "./holding-changes-store.ts";
import {
	holdingAnswer,
	holdingBody,
	holdingList,
	holdingPage,
	holdingTerms,
} from "./holding-contract.ts";
import { findHolding, listHoldings } from "./holding-store.ts";

const route = routesOn<CompetenceTables & OrganisationTables>();
const tag = "Holdings";
const one = z.object({ holding: identifierField });

export const holdingRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/holdings",
		operation: "listHoldings",
		tag,
		summary: "Who holds which competence, within reach.",
		action: "holdings.read",
		query: holdingList,
		answer: holdingPage,
		run: async (request) =>
			success(await listHoldings(request.transaction, request, request.query)),
	}),
	route({
		method: "post",
		path: "/holdings",
		operation: "addHolding",
		tag,
		summary: "Registers that a person holds a competence.",
		action: "holdings.change",
		body: holdingBody,
		status: 201,
		answer: holdingAnswer,
		problems: ["conflict"],
		run: (request) =>
			addHolding(request.transaction, request.caller.organisation, request, request.body),
	}),
	route({
		method: "get",
		path: "/holdings/{holding}",
		operation: "getHolding",
		tag,
		summary: "One holding.",
		action: "holdings.read",
		params: one,
		answer: holdingAnswer,
		problems: ["not-found"],
		async run(request) {
			const found = await findHolding(request.transaction, request, request.params.holding);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "put",
		path: "/holdings/{holding}",
		operation: "changeHolding",
		tag,
		summary: "Corrects a holding, or raises its evidence. Its person and competence stay.",
		action: "holdings.change",
		params: one,
		body: holdingTerms,
		changes: "version",
		answer: holdingAnswer,
		problems: ["not-found", "stale", "conflict"],
		run: (request) =>
			changeHolding(
				request.transaction,
				request,
				request.params.holding,
				request.expectedVersion,
				request.body,
			),
	}),
	route({
		method: "delete",
		path: "/holdings/{holding}",
		operation: "removeHolding",
		tag,
		summary: "Removes a holding entered by mistake.",
		action: "holdings.change",
		params: one,
		changes: "version",
		status: 204,
		problems: ["not-found", "stale"],
		run: (request) =>
			removeHolding(request.transaction, request, request.params.holding, request.expectedVersion),
	}),
	route({
		method: "post",
		path: "/holdings/{holding}/end",
		operation: "endHolding",
		tag,
		summary: "Closes a holding at the end of a day.",
		action: "holdings.change",
		params: one,
		body: endBody,
		changes: "version",
		answer: holdingAnswer,
		problems: ["not-found", "stale", "conflict"],
		run: (request) =>
			endHolding(
				request.transaction,
				request,
				request.params.holding,
				request.expectedVersion,
				request.body.lastDay,
			),
	}),
];

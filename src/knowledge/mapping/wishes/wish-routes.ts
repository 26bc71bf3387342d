import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { findOwnPerson } from "../own-person.ts";
import type { MappingRoomTables } from "../tables.ts";
import {
	wishBody,
	wishCountQuery,
	wishCountShown,
	wishParams,
	wishQuery,
	wishShown,
} from "./wish-contract.ts";
import { addWish, changeWish, countWishes, listWishes } from "./wish-store.ts";

const route = routesOn<MappingRoomTables>();
const tag = "Wishes";

export const wishRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/wishes",
		operation: "listWishes",
		tag,
		summary: "What employees of the leader's units would like to learn.",
		action: "wishes.read",
		query: wishQuery,
		answer: pageOf(wishShown),
		run: async (request) => success(await listWishes(request.transaction, request, request.query)),
	}),
	route({
		method: "get",
		path: "/wish-counts",
		operation: "countWishes",
		tag,
		summary: "How many would like to learn what, and how; no persons.",
		action: "wishes.count",
		query: wishCountQuery,
		answer: pageOf(wishCountShown),
		run: async (request) => success(await countWishes(request.transaction, request, request.query)),
	}),
	route({
		method: "post",
		path: "/wishes",
		operation: "addWish",
		tag,
		summary: "Adds an own wish to learn something.",
		action: "own-mapping.change",
		body: wishBody,
		status: 201,
		answer: wishShown,
		problems: ["not-found"],
		async run({ transaction, caller, reach, body, today }) {
			const person = findOwnPerson(reach);
			if (person === undefined) return failure(notFound);
			return addWish(transaction, caller.organisation, person, body, today);
		},
	}),
	route({
		method: "put",
		path: "/wishes/{wish}",
		operation: "changeWish",
		tag,
		summary: "Changes an own wish, withdraws it, or says that it is met.",
		action: "own-mapping.change",
		params: wishParams,
		body: wishBody,
		changes: "version",
		answer: wishShown,
		problems: ["not-found", "stale"],
		async run({ transaction, reach, params, body, expectedVersion, today }) {
			const person = findOwnPerson(reach);
			if (person === undefined) return failure(notFound);
			return changeWish(transaction, person, params.wish, expectedVersion, body, today);
		},
	}),
];

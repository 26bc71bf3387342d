import { failure, success } from "../../../ground/vocabulary/result.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { matchesShown } from "./offers/offer-contract.ts";
import { offerRoutes } from "./offers/offer-routes.ts";
import { findMatches, listMatches } from "./offers/offer-store.ts";
import { addSignal, changeSignal, changeStatus } from "./signal-changes-store.ts";
import {
	signalBody,
	signalPage,
	signalParams,
	signalQuery,
	signalReported,
	signalShown,
	signalTerms,
	statusBody,
} from "./signal-contract.ts";
import { findSignal, listSignals, type SignalRoomTables } from "./signal-store.ts";

const route = routesOn<SignalRoomTables>();
const tag = "Signals";

export const signalRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/signals",
		operation: "listSignals",
		tag,
		summary:
			"Lists what leaders have reported as missing or surplus, within reach. In outline: which competences are missing.",
		action: "signals.read",
		query: signalQuery,
		answer: signalPage,
		run: async (request) => success(await listSignals(request.transaction, request, request.query)),
	}),
	route({
		method: "post",
		path: "/signals",
		operation: "addSignal",
		tag,
		summary: "Reports a missing or surplus competence of a unit, and answers with what fits it.",
		action: "signals.change",
		body: signalBody,
		status: 201,
		answer: signalReported,
		async run(request) {
			const added = await addSignal(request.transaction, request, request.body);
			if (!added.ok) return added;
			const matches = await listMatches(request.transaction, request, added.value);
			return success({ ...added.value, matches });
		},
	}),
	route({
		method: "get",
		path: "/signals/{signal}",
		operation: "getSignal",
		tag,
		summary: "One signal.",
		action: "signals.read",
		params: signalParams,
		answer: signalShown,
		async run(request) {
			const found = await findSignal(request.transaction, request, request.params.signal);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "put",
		path: "/signals/{signal}",
		operation: "changeSignal",
		tag,
		summary: "Says anew what a signal is about; its unit and kind stay. What is offered follows.",
		action: "signals.change",
		params: signalParams,
		body: signalTerms,
		changes: "version",
		answer: signalShown,
		problems: ["conflict"],
		run: (request) =>
			changeSignal(
				request.transaction,
				request,
				request.params.signal,
				request.expectedVersion,
				request.body,
			),
	}),
	route({
		method: "post",
		path: "/signals/{signal}/status",
		operation: "changeSignalStatus",
		tag,
		summary: "Takes a signal up, closes it as met or withdrawn, or opens it again.",
		action: "signals.change",
		params: signalParams,
		body: statusBody,
		changes: "version",
		answer: signalShown,
		problems: ["conflict"],
		run: (request) =>
			changeStatus(
				request.transaction,
				request,
				request.params.signal,
				request.expectedVersion,
				request.body,
			),
	}),
	route({
		method: "get",
		path: "/signals/{signal}/matches",
		operation: "listSignalMatches",
		tag,
		summary: "Who offers what is missing, or who misses what is offered.",
		action: "signals.read",
		params: signalParams,
		answer: matchesShown,
		async run(request) {
			const found = await findMatches(request.transaction, request, request.params.signal);
			return found.ok ? success({ items: [...found.value] }) : found;
		},
	}),
	...offerRoutes,
];

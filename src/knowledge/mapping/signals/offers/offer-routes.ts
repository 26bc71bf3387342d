import { failure, success } from "../../../../ground/vocabulary/result.ts";
import { notFound } from "../../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../../machinery/http/routes/route.ts";
import { signalParams, signalShown } from "../signal-contract.ts";
import type { SignalRoomTables } from "../signal-store.ts";
import {
	offerPage,
	offerParams,
	offerQuery,
	offerShown,
	replyBody,
	replyPage,
	replyQuery,
	replyShown,
	shareBody,
	shareParams,
	sharingPage,
} from "./offer-contract.ts";
import { findOfferShown, listOffers } from "./offer-store.ts";
import { addReply, listReplies } from "./reply-store.ts";
import { endShare, listSharing, shareSignal } from "./share-store.ts";

const route = routesOn<SignalRoomTables>();
const tag = "Signals";

export const offerRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/competence-offers",
		operation: "listCompetenceOffers",
		tag,
		summary:
			"Every open surplus of the organisation's units, and what others of a cooperation offer.",
		action: "signals.read",
		query: offerQuery,
		answer: offerPage,
		run: async (request) => success(await listOffers(request.transaction, request, request.query)),
	}),
	route({
		method: "get",
		path: "/competence-offers/{offer}",
		operation: "getCompetenceOffer",
		tag,
		summary: "One open surplus, as others are told of it.",
		action: "signals.read",
		params: offerParams,
		answer: offerShown,
		async run(request) {
			const found = await findOfferShown(request.transaction, request, request.params.offer);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "post",
		path: "/competence-offers/{offer}/replies",
		operation: "addOfferReply",
		tag,
		summary:
			"Answers an offer: we need it. Another organisation is told the organisation's name, not the unit.",
		action: "signals.answer",
		params: offerParams,
		body: replyBody,
		status: 201,
		answer: replyShown,
		problems: ["conflict"],
		run: (request) => addReply(request.transaction, request, request.params.offer, request.body),
	}),
	route({
		method: "get",
		path: "/signals/{signal}/replies",
		operation: "listSignalReplies",
		tag,
		summary: "Who has answered a surplus within reach, and how to reach them.",
		action: "signals.read",
		params: signalParams,
		query: replyQuery,
		answer: replyPage,
		run: (request) =>
			listReplies(request.transaction, request, request.params.signal, request.query),
	}),
	route({
		method: "get",
		path: "/offer-cooperations",
		operation: "listOfferCooperations",
		tag,
		summary: "The cooperations in which the organisation shares competence offers today.",
		action: "signals.change",
		answer: sharingPage,
		run: async (request) =>
			success({ items: [...(await listSharing(request.transaction, request))] }),
	}),
	route({
		method: "post",
		path: "/signals/{signal}/shares",
		operation: "shareSignal",
		tag,
		summary: "Offers an open surplus to the others of a cooperation. Once more does nothing more.",
		action: "signals.change",
		params: signalParams,
		body: shareBody,
		answer: signalShown,
		problems: ["conflict"],
		run: (request) =>
			shareSignal(request.transaction, request, request.params.signal, request.body.cooperation),
	}),
	route({
		method: "delete",
		path: "/signals/{signal}/shares/{share}",
		operation: "endSignalShare",
		tag,
		summary: "No longer offers the surplus in a cooperation; the answers there were stay.",
		action: "signals.change",
		params: shareParams,
		changes: "version",
		status: 204,
		run: (request) =>
			endShare(
				request.transaction,
				request,
				request.params.signal,
				request.params.share,
				request.expectedVersion,
			),
	}),
];

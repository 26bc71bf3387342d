import { failure, success } from "../../../ground/vocabulary/result.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import {
	addConversation,
	agree,
	changeDates,
	changePoint,
	removeConversation,
} from "./conversation-changes-store.ts";
import {
	agreementBody,
	conversationBody,
	conversationInFull,
	conversationPage,
	conversationParams,
	conversationQuery,
	countPage,
	countQuery,
	datesBody,
	pointBody,
	pointParams,
	pointShown,
	statusPage,
	statusQuery,
} from "./conversation-contract.ts";
import { countHeld, listStatuses } from "./conversation-days-store.ts";
import {
	type ConversationRoomTables,
	findConversation,
	listConversations,
} from "./conversation-store.ts";

const route = routesOn<ConversationRoomTables>();
const tag = "Employee conversations";

export const conversationRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/conversations",
		operation: "listConversations",
		tag,
		summary: "Lists the conversations that the caller is one of the two of.",
		action: "conversations.read",
		query: conversationQuery,
		answer: conversationPage,
		run: async (request) =>
			success(await listConversations(request.transaction, request, request.query)),
	}),
	route({
		method: "post",
		path: "/conversations",
		operation: "addConversation",
		tag,
		summary: "Plans a conversation with an employee of the own units.",
		action: "conversations.change",
		body: conversationBody,
		status: 201,
		answer: conversationInFull,
		problems: ["conflict"],
		run: (request) => addConversation(request.transaction, request, request.body),
	}),
	route({
		method: "get",
		path: "/conversations/{conversation}",
		operation: "getConversation",
		tag,
		summary: "One conversation with its seven points, for the two whose it is.",
		action: "conversations.read",
		params: conversationParams,
		answer: conversationInFull,
		async run({ transaction, params, ...asking }) {
			const found = await findConversation(transaction, asking, params.conversation);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "put",
		path: "/conversations/{conversation}",
		operation: "changeConversation",
		tag,
		summary: "The leader sets the day that it is planned for, and the day that it was held.",
		action: "conversations.change",
		params: conversationParams,
		body: datesBody,
		changes: "version",
		answer: conversationInFull,
		problems: ["conflict"],
		run: ({ transaction, params, body, expectedVersion, ...asking }) =>
			changeDates(transaction, asking, params.conversation, expectedVersion, body),
	}),
	route({
		method: "delete",
		path: "/conversations/{conversation}",
		operation: "removeConversation",
		tag,
		summary: "Removes one that was planned by mistake: not held, and nothing written in it.",
		action: "conversations.change",
		params: conversationParams,
		changes: "version",
		status: 204,
		problems: ["conflict"],
		run: ({ transaction, params, expectedVersion, ...asking }) =>
			removeConversation(transaction, asking, params.conversation, expectedVersion),
	}),
	route({
		method: "put",
		path: "/conversations/{conversation}/points/{point}",
		operation: "changeConversationPoint",
		tag,
		summary:
			"Writes the own side's words and the common notes of a point. The version is the point's.",
		action: "conversations.change",
		params: pointParams,
		body: pointBody,
		changes: "version",
		answer: pointShown,
		problems: ["conflict"],
		run: ({ transaction, params, body, expectedVersion, ...asking }) =>
			changePoint(transaction, asking, params, expectedVersion, body),
	}),
	route({
		method: "post",
		path: "/conversations/{conversation}/agreement",
		operation: "agreeToConversation",
		tag,
		summary:
			"Agrees to what is written, or takes it back. When both have agreed it is closed for good.",
		action: "conversations.change",
		params: conversationParams,
		body: agreementBody,
		changes: "version",
		answer: conversationInFull,
		problems: ["conflict"],
		run: ({ transaction, params, body, expectedVersion, ...asking }) =>
			agree(transaction, asking, params.conversation, expectedVersion, body.agreed),
	}),
	route({
		method: "get",
		path: "/conversation-statuses",
		operation: "listConversationStatuses",
		tag,
		summary: "The employees of a leader's units: who has had a conversation when, and who is due.",
		action: "conversations.read",
		query: statusQuery,
		answer: statusPage,
		run: async (request) =>
			success(await listStatuses(request.transaction, request, request.query)),
	}),
	route({
		method: "get",
		path: "/conversation-counts",
		operation: "listConversationCounts",
		tag,
		summary:
			"How many of each unit have had a conversation in the last 12 months; not of units with fewer than five employees.",
		action: "conversations.count",
		query: countQuery,
		answer: countPage,
		run: async (request) => success(await countHeld(request.transaction, request, request.query)),
	}),
];

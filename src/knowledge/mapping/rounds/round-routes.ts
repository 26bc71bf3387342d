import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { findOwnPerson } from "../own-person.ts";
import type { MappingRoomTables } from "../tables.ts";
import { answerRound, listUnanswered } from "./answer-store.ts";
import { findProgress, listCompared } from "./comparison-store.ts";
import { type MailSettings, remindRound, sendReminders } from "./reminder-store.ts";
import {
	addRound,
	changeRound,
	closeRound,
	removeRound,
	repeatRound,
} from "./round-changes-store.ts";
import {
	comparedQuery,
	comparedShown,
	progressShown,
	remindersShown,
	repeatBody,
	roundBody,
	roundParams,
	roundQuery,
	roundShown,
	unansweredQuery,
	unansweredShown,
} from "./round-contract.ts";
import { findRound, listRounds } from "./round-store.ts";

const route = routesOn<MappingRoomTables>();
const tag = "Mapping rounds";

export function createRoundRoutes({ mail, origin }: MailSettings): readonly Route[] {
	return [
		...readingRoutes,
		...changingRoutes,
		route({
			method: "post",
			path: "/mapping-rounds/{round}/reminders",
			operation: "remindMappingRound",
			tag,
			summary: "Writes to those who have an account and have not answered; once a day.",
			action: "mapping-rounds.change",
			params: roundParams,
			answer: remindersShown,
			problems: ["not-found", "conflict", "not-ready"],
			async run({ transaction, caller, params, today, afterCommit }) {
				const written = await remindRound(transaction, caller, params.round, today, origin);
				if (!written.ok) return written;
				afterCommit(sendReminders(mail, written.value.messages));
				return success(written.value.shown);
			},
		}),
	];
}

const readingRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/mapping-rounds",
		operation: "listMappingRounds",
		tag,
		summary: "Rounds of self-declaration, with how far they have come within reach.",
		action: "mapping-rounds.read",
		query: roundQuery,
		answer: pageOf(roundShown),
		run: async (request) => success(await listRounds(request.transaction, request, request.query)),
	}),
	route({
		method: "get",
		path: "/mapping-rounds/{round}",
		operation: "getMappingRound",
		tag,
		summary: "One round.",
		action: "mapping-rounds.read",
		params: roundParams,
		answer: roundShown,
		problems: ["not-found"],
		async run(request) {
			const found = await findRound(request.transaction, request, request.params.round);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "get",
		path: "/mapping-rounds/{round}/progress",
		operation: "getMappingProgress",
		tag,
		summary: "How many are asked and have answered, unit by unit; counts, no persons.",
		action: "mapping-rounds.read",
		params: roundParams,
		answer: progressShown,
		problems: ["not-found", "not-allowed"],
		async run({ transaction, params, reach, today }) {
			if (reach.kind === "outline" || reach.kind === "self")
				return failure({ code: "not-allowed" });
			const found = await findProgress(transaction, params.round, reach, today);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "get",
		path: "/mapping-rounds/{round}/comparison",
		operation: "compareMappingRound",
		tag,
		summary: "What those asked hold, by unit and competence, beside the round before; counts.",
		action: "mapping-rounds.read",
		params: roundParams,
		query: comparedQuery,
		answer: pageOf(comparedShown),
		problems: ["not-found", "not-allowed"],
		async run({ transaction, params, reach, query, today }) {
			if (reach.kind === "outline" || reach.kind === "self")
				return failure({ code: "not-allowed" });
			const found = await listCompared(transaction, params.round, reach, query, today);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "get",
		path: "/mapping-rounds/{round}/unanswered",
		operation: "listUnanswered",
		tag,
		summary: "Who in the leader's own units has not answered.",
		action: "mapping-answers.read",
		params: roundParams,
		query: unansweredQuery,
		answer: pageOf(unansweredShown),
		problems: ["not-found"],
		async run({ transaction, params, reach, query, today }) {
			const found = await listUnanswered(transaction, params.round, reach, query, today);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
];

const changingRoutes: readonly Route[] = [
	route({
		method: "post",
		path: "/mapping-rounds",
		operation: "addMappingRound",
		tag,
		summary: "Makes a round.",
		action: "mapping-rounds.change",
		body: roundBody,
		status: 201,
		answer: roundShown,
		run: (request) =>
			addRound(request.transaction, request.caller.organisation, request, request.body),
	}),
	route({
		method: "put",
		path: "/mapping-rounds/{round}",
		operation: "changeMappingRound",
		tag,
		summary: "Changes a round that is not closed.",
		action: "mapping-rounds.change",
		params: roundParams,
		body: roundBody,
		changes: "version",
		answer: roundShown,
		problems: ["not-found", "stale", "conflict"],
		run: (request) =>
			changeRound(
				request.transaction,
				request.caller.organisation,
				request,
				request.params.round,
				request.expectedVersion,
				request.body,
			),
	}),
	route({
		method: "delete",
		path: "/mapping-rounds/{round}",
		operation: "removeMappingRound",
		tag,
		summary: "Removes a round that nobody has answered.",
		action: "mapping-rounds.change",
		params: roundParams,
		changes: "version",
		status: 204,
		problems: ["not-found", "stale", "conflict"],
		run: (request) =>
			removeRound(request.transaction, request, request.params.round, request.expectedVersion),
	}),
	route({
		method: "post",
		path: "/mapping-rounds/{round}/close",
		operation: "closeMappingRound",
		tag,
		summary: "Closes a round and keeps its figures.",
		action: "mapping-rounds.change",
		params: roundParams,
		changes: "version",
		answer: roundShown,
		problems: ["not-found", "stale", "conflict"],
		run: (request) =>
			closeRound(
				request.transaction,
				request.caller.organisation,
				request,
				request.params.round,
				request.expectedVersion,
			),
	}),
	route({
		method: "post",
		path: "/mapping-rounds/{round}/repeat",
		operation: "repeatMappingRound",
		tag,
		summary: "Makes the next round of a closed one, of the same units and competences.",
		action: "mapping-rounds.change",
		params: roundParams,
		body: repeatBody,
		status: 201,
		answer: roundShown,
		problems: ["not-found", "conflict"],
		run: (request) =>
			repeatRound(
				request.transaction,
				request.caller.organisation,
				request,
				request.params.round,
				request.body,
			),
	}),
	route({
		method: "post",
		path: "/mapping-rounds/{round}/answers",
		operation: "answerMappingRound",
		tag,
		summary: "Says that the own profile is right as it is.",
		action: "own-mapping.change",
		params: roundParams,
		status: 204,
		problems: ["not-found", "conflict"],
		async run({ transaction, caller, params, reach, today }) {
			const person = findOwnPerson(reach);
			if (person === undefined) return failure(notFound);
			return answerRound(transaction, caller.organisation, person, params.round, today);
		},
	}),
];

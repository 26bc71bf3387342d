import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import type { Route } from "../../../machinery/http/routes/route.ts";
import { endBody } from "../units/unit-contract.ts";
import { wholeRoute } from "../whole-routes.ts";
import {
	cooperationBody,
	cooperationParams,
	cooperationQuery,
	cooperationShown,
	participantBody,
	participantQuery,
	participantShown,
	participationParams,
} from "./cooperation-contract.ts";
import {
	addCooperation,
	changeCooperation,
	endCooperation,
	findCooperation,
	listCooperations,
} from "./cooperation-store.ts";
import { addParticipant, endParticipation, listParticipants } from "./participant-store.ts";

const tag = "Cooperations";

function isOn(
	{ validFrom, validTo }: { readonly validFrom: PlainDate; readonly validTo: PlainDate | null },
	day: PlainDate | undefined,
): boolean {
	return day === undefined || covers({ from: validFrom, to: validTo }, day);
}

export const cooperationRoutes: readonly Route[] = [
	wholeRoute({
		method: "get",
		path: "/cooperations",
		operation: "listCooperations",
		tag,
		summary: "The own cooperations, and those that the organisation takes part in today.",
		action: "cooperations.read",
		query: cooperationQuery,
		answer: pageOf(cooperationShown),
		async run({ transaction, caller, query }) {
			const rows = (await listCooperations(transaction, caller.organisation)).filter(
				(each) =>
					(query.own === undefined || (query.own === "yes") === each.own) &&
					isOn(each, query.on) &&
					matchesSearch(query.search, each.name, each.description, each.ownerName),
			);
			return success(
				takePage(rows, query, {
					name: ({ name }) => name,
					ownerName: ({ ownerName }) => ownerName,
					validFrom: ({ validFrom }) => validFrom,
				}),
			);
		},
	}),
	wholeRoute({
		method: "post",
		path: "/cooperations",
		operation: "addCooperation",
		tag,
		summary: "Adds a cooperation; participants are added after.",
		action: "cooperations.change",
		status: 201,
		body: cooperationBody,
		answer: cooperationShown,
		run: ({ transaction, caller, body }) => addCooperation(transaction, caller.organisation, body),
	}),
	wholeRoute({
		method: "get",
		path: "/cooperations/{cooperation}",
		operation: "getCooperation",
		tag,
		summary: "One cooperation.",
		action: "cooperations.read",
		params: cooperationParams,
		answer: cooperationShown,
		async run({ transaction, caller, params }) {
			const found = await findCooperation(transaction, caller.organisation, params.cooperation);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	wholeRoute({
		method: "put",
		path: "/cooperations/{cooperation}",
		operation: "changeCooperation",
		tag,
		summary: "Changes an own cooperation.",
		action: "cooperations.change",
		changes: "version",
		params: cooperationParams,
		body: cooperationBody,
		answer: cooperationShown,
		problems: ["not-allowed"],
		run: ({ transaction, caller, params, expectedVersion, body }) =>
			changeCooperation(
				transaction,
				caller.organisation,
				params.cooperation,
				expectedVersion,
				body,
			),
	}),
	wholeRoute({
		method: "post",
		path: "/cooperations/{cooperation}/end",
		operation: "endCooperation",
		tag,
		summary: "Sets the last day of an own cooperation; every participation ends with it.",
		action: "cooperations.change",
		changes: "version",
		params: cooperationParams,
		body: endBody,
		answer: cooperationShown,
		problems: ["not-allowed"],
		run: ({ transaction, caller, params, expectedVersion, body }) =>
			endCooperation(
				transaction,
				caller.organisation,
				params.cooperation,
				expectedVersion,
				body.lastDay,
			),
	}),
	wholeRoute({
		method: "get",
		path: "/cooperations/{cooperation}/participants",
		operation: "listCooperationParticipants",
		tag,
		summary: "Who takes part, for what and when. A participant sees its own.",
		action: "cooperations.read",
		params: cooperationParams,
		query: participantQuery,
		answer: pageOf(participantShown),
		async run({ transaction, caller, params, query }) {
			const { cooperation } = params;
			const found = await findCooperation(transaction, caller.organisation, cooperation);
			if (found === undefined) return failure(notFound);
			const rows = (await listParticipants(transaction, cooperation)).filter(
				(each) =>
					(query.purpose === undefined || each.purpose === query.purpose) &&
					isOn(each, query.on) &&
					matchesSearch(query.search, each.participantName),
			);
			return success(
				takePage(rows, query, {
					participantName: ({ participantName }) => participantName,
					purpose: ({ purpose }) => purpose,
					validFrom: ({ validFrom }) => validFrom,
				}),
			);
		},
	}),
	wholeRoute({
		method: "post",
		path: "/cooperations/{cooperation}/participants",
		operation: "addCooperationParticipant",
		tag,
		summary: "Lets an organisation take part in an own cooperation, for one purpose and a time.",
		action: "cooperations.change",
		status: 201,
		params: cooperationParams,
		body: participantBody,
		answer: participantShown,
		problems: ["conflict", "not-allowed"],
		run: ({ transaction, caller, params, body }) =>
			addParticipant(transaction, caller.organisation, params.cooperation, body),
	}),
	wholeRoute({
		method: "post",
		path: "/cooperations/{cooperation}/participants/{participation}/end",
		operation: "endParticipation",
		tag,
		summary: "Sets the last day that an organisation takes part for the purpose.",
		action: "cooperations.change",
		changes: "version",
		params: participationParams,
		body: endBody,
		answer: participantShown,
		problems: ["conflict", "not-allowed"],
		run: ({ transaction, caller, params, expectedVersion, body }) =>
			endParticipation(
				transaction,
				caller.organisation,
				params.cooperation,
				params.participation,
				expectedVersion,
				body.lastDay,
			),
	}),
];

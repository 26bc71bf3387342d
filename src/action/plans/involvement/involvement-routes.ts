import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { planParams } from "../drafting/plan-contract.ts";
import { holdsPlan } from "../drafting/plans-store.ts";
import type { PlanRoomTables } from "../tables.ts";
import { answerBody, inputBody, inputParams, inputQuery, inputShown } from "./input-contract.ts";
import { addInput, answerInput, listInputs } from "./inputs-store.ts";
import {
	participantBody,
	participantParams,
	participantQuery,
	participantShown,
} from "./participant-contract.ts";
import {
	addParticipant,
	changeParticipant,
	listParticipants,
	removeParticipant,
} from "./participants-store.ts";
import { representativeQuery, representativeShown } from "./representative-contract.ts";
import { listRepresentatives } from "./representatives-store.ts";

const route = routesOn<PlanRoomTables>();
const tag = "Involvement";

export const involvementRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/plans/{plan}/participants",
		operation: "listParticipants",
		tag,
		summary: "Lists who takes part in a plan: unions, user councils and others.",
		action: "plans.read",
		params: planParams,
		query: participantQuery,
		answer: pageOf(participantShown),
		run: async ({ transaction, caller, params, query, reach }) => {
			if (!(await holdsPlan(transaction, params.plan))) return failure(notFound);
			const page = await listParticipants(transaction, params.plan, query, caller.account);
			const account = (known: (typeof page.items)[number]["account"]) =>
				reach.kind === "all" ? known : null;
			return success({
				...page,
				items: page.items.map((item) => ({ ...item, account: account(item.account) })),
			});
		},
	}),
	route({
		method: "get",
		path: "/representatives",
		operation: "listRepresentatives",
		tag,
		summary: "Lists the accounts that can speak for a participant of a plan.",
		action: "plans.change",
		query: representativeQuery,
		answer: pageOf(representativeShown),
		run: async ({ transaction, query, today }) =>
			success(await listRepresentatives(transaction, query, today)),
	}),
	route({
		method: "post",
		path: "/plans/{plan}/participants",
		operation: "addParticipant",
		tag,
		summary: "Adds somebody who takes part in a plan.",
		action: "plans.change",
		params: planParams,
		body: participantBody,
		problems: ["conflict"],
		status: 201,
		answer: participantShown,
		run: ({ transaction, caller, params, body }) =>
			addParticipant(transaction, caller.organisation, params.plan, body, caller.account),
	}),
	route({
		method: "put",
		path: "/participants/{participant}",
		operation: "changeParticipant",
		tag,
		summary: "Changes a participant, or ends the taking part by its last day.",
		action: "plans.change",
		params: participantParams,
		body: participantBody,
		changes: "version",
		problems: ["conflict"],
		answer: participantShown,
		run: ({ transaction, caller, params, body, expectedVersion }) =>
			changeParticipant(transaction, params.participant, expectedVersion, body, caller.account),
	}),
	route({
		method: "delete",
		path: "/participants/{participant}",
		operation: "removeParticipant",
		tag,
		summary: "Removes a participant who was added by mistake and has said nothing.",
		action: "plans.change",
		params: participantParams,
		changes: "version",
		problems: ["conflict"],
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			removeParticipant(transaction, params.participant, expectedVersion),
	}),
	route({
		method: "get",
		path: "/plans/{plan}/inputs",
		operation: "listInputs",
		tag,
		summary: "Lists what participants have said of a plan, and the answers.",
		action: "plan-inputs.read",
		params: planParams,
		query: inputQuery,
		answer: pageOf(inputShown),
		run: async ({ transaction, caller, params, query }) =>
			(await holdsPlan(transaction, params.plan))
				? success(await listInputs(transaction, params.plan, query, caller.account))
				: failure(notFound),
	}),
	route({
		method: "post",
		path: "/plans/{plan}/inputs",
		operation: "addInput",
		tag,
		summary: "Says something of a plan, its mandate, a goal or a measure, until it is adopted.",
		action: "plan-inputs.add",
		params: planParams,
		body: inputBody,
		problems: ["conflict"],
		status: 201,
		answer: inputShown,
		run: ({ transaction, caller, params, body, today, reachOf }) =>
			addInput(transaction, caller, params.plan, body, {
				today,
				forOthers: reachOf("measures.change")?.kind === "all",
			}),
	}),
	route({
		method: "put",
		path: "/inputs/{input}/answer",
		operation: "answerInput",
		tag,
		summary: "Answers what was said, or answers anew; the audit keeps what stood before.",
		action: "plan-inputs.answer",
		params: inputParams,
		body: answerBody,
		changes: "version",
		problems: ["conflict"],
		answer: inputShown,
		run: ({ transaction, caller, params, body, expectedVersion, today }) =>
			answerInput(transaction, caller, params.input, expectedVersion, body.answer, today),
	}),
];

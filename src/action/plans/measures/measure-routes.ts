import { failure, success } from "../../../ground/vocabulary/result.ts";
import { getFinding } from "../../../knowledge/gaps/findings/finding-store.ts";
import type { GapTables } from "../../../knowledge/gaps/tables.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { planParams } from "../drafting/plan-contract.ts";
import { holdsPlan } from "../drafting/plans-store.ts";
import type { PlanRoomTables } from "../tables.ts";
import {
	answeringMeasureQuery,
	answeringMeasures,
	findingOfMeasuresParams,
} from "./answering-measures-contract.ts";
import { listAnsweringMeasures } from "./answering-measures-store.ts";
import { linkBody, linkedFinding, linkParams, linkQuery } from "./linked-findings-contract.ts";
import { linkFinding, listLinkedFindings, unlinkFinding } from "./linked-findings-store.ts";
import {
	addedMeasureBody,
	changedMeasureBody,
	measureParams,
	measureQuery,
	measureShown,
} from "./measure-contract.ts";
import {
	addMeasure,
	changeMeasure,
	findMeasure,
	listMeasures,
	removeMeasure,
} from "./measures-store.ts";
import { chosenBody, proposalQuery, proposalShown, savedShown } from "./proposal-contract.ts";
import { listProposals, saveProposals } from "./proposals-store.ts";

const route = routesOn<PlanRoomTables>();
const gapsOf = onlyTables<GapTables>();
const tag = "Measures";

export const measureRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/plans/{plan}/measures",
		operation: "listMeasures",
		tag,
		summary: "Lists a plan's measures with price, funding and what is uncovered.",
		action: "plans.read",
		params: planParams,
		query: measureQuery,
		answer: pageOf(measureShown),
		run: async ({ transaction, params, query, reach }) =>
			(await holdsPlan(transaction, params.plan))
				? success(await listMeasures(transaction, params.plan, query, reach))
				: failure(notFound),
	}),
	route({
		method: "post",
		path: "/plans/{plan}/measures",
		operation: "addMeasure",
		tag,
		summary: "Adds a measure under the plan's next number, linked to the findings it answers.",
		action: "measures.change",
		params: planParams,
		body: addedMeasureBody,
		problems: ["conflict"],
		status: 201,
		answer: measureShown,
		run: ({ transaction, caller, params, body }) =>
			addMeasure(transaction, caller.organisation, params.plan, body),
	}),
	route({
		method: "get",
		path: "/findings/{finding}/measures",
		operation: "listMeasuresOfFinding",
		tag,
		summary:
			"Lists the measures, of any plan, that answer a finding or what other analyses found of the same requirement, and what they cost.",
		action: "plans.read",
		params: findingOfMeasuresParams,
		query: answeringMeasureQuery,
		answer: answeringMeasures,
		problems: ["not-found"],
		async run({ transaction, params, query, reach, reachOf }) {
			const seen = reachOf("analyses.read");
			if (seen === undefined) return failure(notFound);
			const finding = await getFinding(gapsOf(transaction), params.finding, seen);
			return finding.ok
				? success(await listAnsweringMeasures(transaction, finding.value, query, reach))
				: finding;
		},
	}),
	route({
		method: "get",
		path: "/plans/{plan}/measures/proposed",
		operation: "listProposedMeasures",
		tag,
		summary:
			"Lists the measures that the plan's analysis proposes, and which the plan has already.",
		action: "measures.change",
		params: planParams,
		query: proposalQuery,
		problems: ["conflict"],
		answer: pageOf(proposalShown),
		run: ({ transaction, params, query, language }) =>
			listProposals(transaction, params.plan, query, language),
	}),
	route({
		method: "post",
		path: "/plans/{plan}/measures/proposed",
		operation: "saveProposedMeasures",
		tag,
		summary: "Makes chosen proposals the plan's measures, each linked to its finding.",
		action: "measures.change",
		params: planParams,
		body: chosenBody,
		problems: ["conflict"],
		status: 201,
		answer: savedShown,
		run: ({ transaction, caller, params, body, language }) =>
			saveProposals(transaction, caller.organisation, params.plan, body.chosen, language),
	}),
	route({
		method: "get",
		path: "/measures/{measure}",
		operation: "getMeasure",
		tag,
		summary: "Shows a measure.",
		action: "plans.read",
		params: measureParams,
		answer: measureShown,
		run: async ({ transaction, params, reach }) => {
			const measure = await findMeasure(transaction, params.measure, reach);
			return measure === undefined ? failure(notFound) : success(measure);
		},
	}),
	route({
		method: "put",
		path: "/measures/{measure}",
		operation: "changeMeasure",
		tag,
		summary: "Changes a measure, or drops it by its status.",
		action: "measures.change",
		params: measureParams,
		body: changedMeasureBody,
		changes: "version",
		problems: ["conflict"],
		answer: measureShown,
		run: ({ transaction, params, body, expectedVersion }) =>
			changeMeasure(transaction, params.measure, expectedVersion, body),
	}),
	route({
		method: "delete",
		path: "/measures/{measure}",
		operation: "removeMeasure",
		tag,
		summary: "Removes a measure that was added by mistake: not adopted, nothing said or done.",
		action: "measures.change",
		params: measureParams,
		changes: "version",
		problems: ["conflict"],
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			removeMeasure(transaction, params.measure, expectedVersion),
	}),
	route({
		method: "get",
		path: "/measures/{measure}/findings",
		operation: "listFindingsOfMeasure",
		tag,
		summary: "Lists the findings that a measure answers.",
		action: "plans.read",
		params: measureParams,
		query: linkQuery,
		answer: pageOf(linkedFinding),
		run: ({ transaction, params, query, reach }) =>
			listLinkedFindings(transaction, params.measure, query, reach),
	}),
	route({
		method: "post",
		path: "/measures/{measure}/findings",
		operation: "linkFinding",
		tag,
		summary: "Links a measure to a finding that it answers.",
		action: "measures.change",
		params: measureParams,
		body: linkBody,
		problems: ["conflict"],
		status: 201,
		answer: linkedFinding,
		run: ({ transaction, caller, params, body }) =>
			linkFinding(transaction, caller.organisation, params.measure, body.finding),
	}),
	route({
		method: "delete",
		path: "/measures/{measure}/findings/{finding}",
		operation: "unlinkFinding",
		tag,
		summary: "Unlinks a measure from a finding.",
		action: "measures.change",
		params: linkParams,
		changes: "version",
		problems: ["conflict"],
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			unlinkFinding(transaction, params.measure, params.finding, expectedVersion),
	}),
];

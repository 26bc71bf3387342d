import { z } from "zod";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import type { Caller, Reach } from "../../../machinery/http/routes/caller.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import type { GuidanceTables } from "../../guidance/tables.ts";
import type { CompetenceTables } from "../tables.ts";
import {
	addRequirement,
	type Changing,
	changeRequirement,
	copyRequirement,
	endRequirement,
	removeRequirement,
} from "./requirement-changes-store.ts";
import {
	copyAnswer,
	copyBody,
	endBody,
	guidanceBody,
	requirementAnswer,
	requirementBody,
	requirementList,
	requirementPage,
	requirementTerms,
	suggestionAnswer,
	suggestionBody,
} from "./requirement-contract.ts";
import { setRequirementGuidance } from "./requirement-guidance-store.ts";
import { findRequirement, listRequirements } from "./requirement-store.ts";
import { suggestStoredRequirements } from "./requirement-suggestions-store.ts";

const route = routesOn<CompetenceTables & OrganisationTables & GuidanceTables>();
const tag = "Requirements";
const one = z.object({ requirement: identifierField });

interface Asked {
	readonly caller: Caller;
	readonly reach: Reach;
	readonly today: PlainDate;
}

function changingOf({ caller, reach, today }: Asked): Changing {
	return { owner: caller.organisation, reach, today };
}

export const requirementRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/requirements",
		operation: "listRequirements",
		tag,
		summary: "What units must have, with the guidance behind it.",
		action: "requirements.read",
		query: requirementList,
		answer: requirementPage,
		run: async ({ transaction, reach, query }) =>
			success(await listRequirements(transaction, reach, query)),
	}),
	route({
		method: "post",
		path: "/requirements",
		operation: "addRequirement",
		tag,
		summary: "Requires a competence of a unit and all below it.",
		action: "requirements.change",
		body: requirementBody,
		status: 201,
		answer: requirementAnswer,
		problems: ["conflict"],
		run: (request) => addRequirement(request.transaction, changingOf(request), request.body),
	}),
	route({
		method: "post",
		path: "/requirements/suggested",
		operation: "suggestRequirements",
		tag,
		summary: "Requirements to start from, made from the staff there is. Nothing is saved.",
		action: "requirements.change",
		body: suggestionBody,
		answer: suggestionAnswer,
		problems: ["conflict"],
		run: ({ transaction, body, today, language }) =>
			suggestStoredRequirements(transaction, body.on ?? today, language),
	}),
	route({
		method: "get",
		path: "/requirements/{requirement}",
		operation: "getRequirement",
		tag,
		summary: "One requirement with the guidance behind it.",
		action: "requirements.read",
		params: one,
		answer: requirementAnswer,
		problems: ["not-found"],
		async run({ transaction, reach, params }) {
			const found = await findRequirement(transaction, reach, params.requirement);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "put",
		path: "/requirements/{requirement}",
		operation: "changeRequirement",
		tag,
		summary: "Corrects what a requirement asks for. Its unit and competence stay.",
		action: "requirements.change",
		params: one,
		body: requirementTerms,
		changes: "version",
		answer: requirementAnswer,
		problems: ["not-found", "stale", "conflict"],
		run: (request) =>
			changeRequirement(
				request.transaction,
				changingOf(request),
				request.params.requirement,
				request.expectedVersion,
				request.body,
			),
	}),
	route({
		method: "delete",
		path: "/requirements/{requirement}",
		operation: "removeRequirement",
		tag,
		summary: "Removes a requirement entered by mistake, which no analysis has judged.",
		action: "requirements.change",
		params: one,
		changes: "version",
		status: 204,
		problems: ["not-found", "stale", "conflict"],
		run: (request) =>
			removeRequirement(
				request.transaction,
				changingOf(request),
				request.params.requirement,
				request.expectedVersion,
			),
	}),
	route({
		method: "post",
		path: "/requirements/{requirement}/end",
		operation: "endRequirement",
		tag,
		summary: "Closes a requirement at the end of a day.",
		action: "requirements.change",
		params: one,
		body: endBody,
		changes: "version",
		answer: requirementAnswer,
		problems: ["not-found", "stale", "conflict"],
		run: (request) =>
			endRequirement(
				request.transaction,
				changingOf(request),
				request.params.requirement,
				request.expectedVersion,
				request.body.lastDay,
			),
	}),
	route({
		method: "put",
		path: "/requirements/{requirement}/guidance",
		operation: "setRequirementGuidance",
		tag,
		summary: "Says which laws, plans, agreements and goals a requirement rests on.",
		action: "requirements.change",
		params: one,
		body: guidanceBody,
		changes: "version",
		answer: requirementAnswer,
		problems: ["not-found", "stale"],
		run: (request) =>
			setRequirementGuidance(
				request.transaction,
				changingOf(request),
				request.params.requirement,
				request.expectedVersion,
				request.body.guidance,
			),
	}),
	route({
		method: "post",
		path: "/requirements/{requirement}/copy",
		operation: "copyRequirement",
		tag,
		summary: "Requires the same of other units. Those that have such a requirement are left.",
		action: "requirements.change",
		params: one,
		body: copyBody,
		status: 201,
		answer: copyAnswer,
		problems: ["not-found"],
		run: (request) =>
			copyRequirement(
				request.transaction,
				changingOf(request),
				request.params.requirement,
				request.body.units,
			),
	}),
];

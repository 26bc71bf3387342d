import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { CompetenceTables } from "../tables.ts";
import {
	competenceAnswer,
	competenceBody,
	competenceList,
	competencePage,
	relationAnswer,
	relationBody,
	takenInAnswer,
} from "./competence-contract.ts";
import {
	addCompetence,
	changeCompetence,
	findCompetence,
	listCompetences,
	removeCompetence,
} from "./competence-store.ts";
import { addRelation, removeRelation } from "./relation-store.ts";
import { addReferenceCatalogue } from "./take-in-store.ts";

const route = routesOn<CompetenceTables>();
const tag = "Competences";
const one = z.object({ competence: identifierField });

export const catalogueRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/competences",
		operation: "listCompetences",
		tag,
		summary: "The organisation's catalogue.",
		action: "catalogue.read",
		query: competenceList,
		answer: competencePage,
		run: async ({ transaction, query, today, reach }) =>
			success(
				reach.kind === "all"
					? await listCompetences(transaction, query, today)
					: { items: [], total: 0, limit: query.limit, offset: query.offset },
			),
	}),
	route({
		method: "post",
		path: "/competences",
		operation: "addCompetence",
		tag,
		summary: "Adds a competence to the catalogue.",
		action: "catalogue.change",
		body: competenceBody,
		status: 201,
		answer: competenceAnswer,
		problems: ["conflict"],
		run: ({ transaction, caller, body }) => addCompetence(transaction, caller.organisation, body),
	}),
	route({
		method: "post",
		path: "/competences/reference",
		operation: "addReferenceCatalogue",
		tag,
		summary:
			"Takes in what is missing of the product's own catalogue; what is there is left as it is.",
		action: "catalogue.change",
		answer: takenInAnswer,
		problems: ["conflict"],
		run: ({ transaction, caller }) => addReferenceCatalogue(transaction, caller.organisation),
	}),
	route({
		method: "get",
		path: "/competences/{competence}",
		operation: "getCompetence",
		tag,
		summary: "One competence with what it implies and requires, and what implies and requires it.",
		action: "catalogue.read",
		params: one,
		answer: competenceAnswer,
		problems: ["not-found"],
		async run({ transaction, params, reach }) {
			const found =
				reach.kind === "all" ? await findCompetence(transaction, params.competence) : undefined;
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "put",
		path: "/competences/{competence}",
		operation: "changeCompetence",
		tag,
		summary: "Changes a competence; a day in retiredOn takes it out of use, null puts it back.",
		action: "catalogue.change",
		params: one,
		body: competenceBody,
		changes: "version",
		answer: competenceAnswer,
		problems: ["not-found", "stale", "conflict"],
		run: ({ transaction, caller, params, body, expectedVersion }) =>
			changeCompetence(transaction, caller.organisation, params.competence, expectedVersion, body),
	}),
	route({
		method: "delete",
		path: "/competences/{competence}",
		operation: "removeCompetence",
		tag,
		summary: "Removes a competence that nothing refers to.",
		action: "catalogue.change",
		params: one,
		changes: "version",
		status: 204,
		problems: ["not-found", "stale", "conflict"],
		run: ({ transaction, caller, params, expectedVersion }) =>
			removeCompetence(transaction, caller.organisation, params.competence, expectedVersion),
	}),
	route({
		method: "post",
		path: "/competences/{competence}/relations",
		operation: "addCompetenceRelation",
		tag,
		summary: "Says that a competence implies or requires another.",
		action: "catalogue.change",
		params: one,
		body: relationBody,
		status: 201,
		answer: relationAnswer,
		problems: ["not-found", "conflict"],
		run: ({ transaction, caller, params, body }) =>
			addRelation(transaction, caller.organisation, params.competence, body),
	}),
	route({
		method: "delete",
		path: "/competences/{competence}/relations/{relation}",
		operation: "removeCompetenceRelation",
		tag,
		summary: "Removes what a competence implies or requires.",
		action: "catalogue.change",
		params: one.extend({ relation: identifierField }),
		changes: "version",
		status: 204,
		problems: ["not-found", "stale"],
		run: ({ transaction, caller, params, expectedVersion }) =>
			removeRelation(
				transaction,
				caller.organisation,
				params.competence,
				params.relation,
				expectedVersion,
			),
	}),
];

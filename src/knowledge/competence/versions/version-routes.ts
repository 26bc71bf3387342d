import { z } from "zod";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import { takenInAnswer } from "../catalogue/competence-contract.ts";
import type { CompetenceTables } from "../tables.ts";
import {
	differenceAnswer,
	differenceQuery,
	publishBody,
	versionAnswer,
	versionList,
	versionPage,
} from "./version-contract.ts";
import {
	adoptVersion,
	compareVersions,
	findVersion,
	listVersions,
	publishCatalogue,
} from "./version-store.ts";

const route = routesOn<CompetenceTables & OrganisationTables>();
const tag = "Competences";
const one = z.object({ version: identifierField });

export const versionRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/catalogue-versions",
		operation: "listCatalogueVersions",
		tag,
		summary: "Published catalogues: own ones and those that a cooperation shares.",
		action: "catalogue.read",
		query: versionList,
		answer: versionPage,
		run: async ({ transaction, caller, query }) =>
			success(await listVersions(transaction, caller.organisation, query)),
	}),
	route({
		method: "post",
		path: "/catalogue-versions",
		operation: "publishCatalogue",
		tag,
		summary:
			"Keeps the whole catalogue as it is today, and shares it with a cooperation if one is named.",
		action: "catalogue.change",
		body: publishBody,
		status: 201,
		answer: versionAnswer,
		problems: ["conflict"],
		run: ({ transaction, caller, today, body }) =>
			publishCatalogue(transaction, caller.organisation, today, body),
	}),
	route({
		method: "get",
		path: "/catalogue-versions/{version}",
		operation: "getCatalogueVersion",
		tag,
		summary: "A published catalogue with all its competences.",
		action: "catalogue.read",
		params: one,
		answer: versionAnswer,
		problems: ["not-found"],
		async run({ transaction, caller, params }) {
			const found = await findVersion(transaction, caller.organisation, params.version);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "get",
		path: "/catalogue-versions/{version}/difference",
		operation: "compareCatalogueVersions",
		tag,
		summary: "What differs from an earlier version, or from the own catalogue as it is now.",
		action: "catalogue.read",
		params: one,
		query: differenceQuery,
		answer: differenceAnswer,
		problems: ["not-found"],
		run: ({ transaction, caller, params, query }) =>
			compareVersions(transaction, caller.organisation, params.version, query.with),
	}),
	route({
		method: "post",
		path: "/catalogue-versions/{version}/adopt",
		operation: "adoptCatalogueVersion",
		tag,
		summary: "Takes over what the own catalogue lacks of another's; what is there by name is left.",
		action: "catalogue.change",
		params: one,
		answer: takenInAnswer,
		problems: ["not-found", "conflict"],
		run: ({ transaction, caller, today, params }) =>
			adoptVersion(transaction, caller.organisation, today, params.version),
	}),
];

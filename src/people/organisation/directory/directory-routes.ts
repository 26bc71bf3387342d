import { covers } from "../../../ground/vocabulary/period.ts";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import type { Route } from "../../../machinery/http/routes/route.ts";
import { wholeRoute } from "../whole-routes.ts";
import {
	organisationBody,
	organisationInFull,
	organisationParams,
	organisationQuery,
	organisationShown,
} from "./directory-contract.ts";
import {
	changeOwnOrganisation,
	findOrganisationInFull,
	listOrganisations,
} from "./directory-store.ts";

const tag = "Organisations";

export const directoryRoutes: readonly Route[] = [
	wholeRoute({
		method: "get",
		path: "/organisations",
		operation: "listOrganisations",
		tag,
		summary: "The directory of organisations, with their public names and numbers.",
		action: "organisations.read",
		query: organisationQuery,
		answer: pageOf(organisationShown),
		async run({ transaction, query }) {
			const { on } = query;
			const rows = (await listOrganisations(transaction)).filter(
				({ kind, name, organisationNumber, areaNumber, validFrom, validTo }) =>
					(query.kind === undefined || kind === query.kind) &&
					(on === undefined || covers({ from: validFrom, to: validTo }, on)) &&
					matchesSearch(query.search, name, organisationNumber, areaNumber),
			);
			return success(
				takePage(rows, query, {
					name: ({ name }) => name,
					kind: ({ kind }) => kind,
					areaNumber: ({ areaNumber }) => areaNumber,
					organisationNumber: ({ organisationNumber }) => organisationNumber,
				}),
			);
		},
	}),
	wholeRoute({
		method: "get",
		path: "/organisations/{organisation}",
		operation: "getOrganisation",
		tag,
		summary: "One organisation, with those it came after and those that came after it.",
		action: "organisations.read",
		params: organisationParams,
		answer: organisationInFull,
		async run({ transaction, params }) {
			const found = await findOrganisationInFull(transaction, params.organisation);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	wholeRoute({
		method: "put",
		path: "/organisations/{organisation}",
		operation: "changeOrganisation",
		tag,
		summary: "Changes the own organisation's name and numbers.",
		action: "organisation.change",
		changes: "version",
		params: organisationParams,
		body: organisationBody,
		answer: organisationShown,
		run: ({ transaction, caller, params, expectedVersion, body }) =>
			changeOwnOrganisation(
				transaction,
				caller.organisation,
				params.organisation,
				expectedVersion,
				body,
			),
	}),
];

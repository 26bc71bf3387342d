import { success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { takePage } from "../../../machinery/http/listing/take-page.ts";
import type { Route } from "../../../machinery/http/routes/route.ts";
import { wholeRoute } from "../whole-routes.ts";
import {
	personLinkBody,
	personLinkParams,
	personLinkQuery,
	personLinkShown,
} from "./person-link-contract.ts";
import { addPersonLink, listPersonLinks, removePersonLink } from "./person-link-store.ts";

const tag = "Cooperations";

export const personLinkRoutes: readonly Route[] = [
	wholeRoute({
		method: "get",
		path: "/person-links",
		operation: "listPersonLinks",
		tag,
		summary: "The own persons that several municipalities employ, and the number they share.",
		action: "person-links.read",
		query: personLinkQuery,
		answer: pageOf(personLinkShown),
		async run({ transaction, query }) {
			const rows = (await listPersonLinks(transaction)).filter(
				({ cooperation, person, commonPerson }) =>
					(query.cooperation === undefined || cooperation === query.cooperation) &&
					(query.person === undefined || person === query.person) &&
					(query.search === undefined || commonPerson.includes(query.search.toLowerCase())),
			);
			return success(
				takePage(rows, query, {
					commonPerson: ({ commonPerson }) => commonPerson,
					person: ({ person }) => person,
				}),
			);
		},
	}),
	wholeRoute({
		method: "post",
		path: "/person-links",
		operation: "addPersonLink",
		tag,
		summary: "Links an own person to the number that several municipalities call the person by.",
		action: "person-links.change",
		status: 201,
		body: personLinkBody,
		answer: personLinkShown,
		problems: ["conflict"],
		run: ({ transaction, caller, body }) => addPersonLink(transaction, caller.organisation, body),
	}),
	wholeRoute({
		method: "delete",
		path: "/person-links/{link}",
		operation: "removePersonLink",
		tag,
		summary: "Removes a link.",
		action: "person-links.change",
		changes: "version",
		params: personLinkParams,
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			removePersonLink(transaction, params.link, expectedVersion),
	}),
];

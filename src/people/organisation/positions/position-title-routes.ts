import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../tables.ts";
import { wholeRoute } from "../whole-routes.ts";
import { titleBody, titleParams, titleQuery, titleShown } from "./position-contract.ts";
import {
	addTitle,
	changeTitle,
	findTitle,
	listTitles,
	removeTitle,
} from "./position-title-store.ts";

const route = routesOn<OrganisationTables>();
const tag = "Positions";

/** Titles say nothing of persons: whoever leads a unit reads the whole list. */
function reads({ kind }: { readonly kind: string }): boolean {
	return kind === "all" || kind === "units";
}

export const positionTitleRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/position-titles",
		operation: "listPositionTitles",
		tag,
		summary: "The titles of the payroll, and the education group that each counts as.",
		action: "positions.read",
		query: titleQuery,
		answer: pageOf(titleShown),
		async run({ transaction, query, reach }) {
			const rows = (reads(reach) ? await listTitles(transaction) : []).filter(
				({ title, educationGroup }) =>
					(query.educationGroup === undefined || educationGroup === query.educationGroup) &&
					matchesSearch(query.search, title, educationGroup),
			);
			return success(
				takePage(rows, query, {
					title: ({ title }) => title,
					educationGroup: ({ educationGroup }) => educationGroup,
				}),
			);
		},
	}),
	wholeRoute({
		method: "post",
		path: "/position-titles",
		operation: "addPositionTitle",
		tag,
		summary: "Adds a title.",
		action: "positions.change",
		status: 201,
		body: titleBody,
		answer: titleShown,
		problems: ["conflict"],
		run: ({ transaction, caller, body }) => addTitle(transaction, caller.organisation, body),
	}),
	route({
		method: "get",
		path: "/position-titles/{title}",
		operation: "getPositionTitle",
		tag,
		summary: "One title.",
		action: "positions.read",
		params: titleParams,
		answer: titleShown,
		async run({ transaction, params, reach }) {
			const found = reads(reach) ? await findTitle(transaction, params.title) : undefined;
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	wholeRoute({
		method: "put",
		path: "/position-titles/{title}",
		operation: "changePositionTitle",
		tag,
		summary: "Changes a title and what it counts as; employments keep what they have.",
		action: "positions.change",
		changes: "version",
		params: titleParams,
		body: titleBody,
		answer: titleShown,
		problems: ["conflict"],
		run: ({ transaction, caller, params, expectedVersion, body }) =>
			changeTitle(transaction, caller.organisation, params.title, expectedVersion, body),
	}),
	wholeRoute({
		method: "delete",
		path: "/position-titles/{title}",
		operation: "removePositionTitle",
		tag,
		summary: "Takes a title out of the list.",
		action: "positions.change",
		changes: "version",
		params: titleParams,
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			removeTitle(transaction, params.title, expectedVersion),
	}),
];

import { failure, success } from "../../../ground/vocabulary/result.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { PlanRoomTables } from "../tables.ts";
import {
	definitionPage,
	definitionParams,
	definitionQuery,
	definitionShown,
} from "./definition-contract.ts";
import { figureDefinitions, showDefinition } from "./show-definition.ts";

const route = routesOn<PlanRoomTables>();
const tag = "Definitions";

export const definitionRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/definitions",
		operation: "listDefinitions",
		tag,
		summary: "How each figure is made: what it means, step by step, of what, and from where.",
		action: "definitions.read",
		query: definitionQuery,
		answer: definitionPage,
		run: async ({ query, language }) => {
			const rows = figureDefinitions
				.map((definition, order) => ({ order, shown: showDefinition(definition, language) }))
				.filter(
					({ shown }) =>
						(query.field === undefined || shown.fields.includes(query.field)) &&
						matchesSearch(query.search, shown.name, shown.meaning, ...shown.fields),
				);
			const page = takePage(rows, query, {
				order: ({ order }) => order,
				name: ({ shown }) => shown.name,
			});
			return success({ ...page, items: page.items.map(({ shown }) => shown) });
		},
	}),
	route({
		method: "get",
		path: "/definitions/{key}",
		operation: "getDefinition",
		tag,
		summary: "How a figure is made.",
		action: "definitions.read",
		params: definitionParams,
		answer: definitionShown,
		problems: ["not-found"],
		run: async ({ params, language }) => {
			const definition = figureDefinitions.find(({ key }) => key === params.key);
			return definition === undefined
				? failure(notFound)
				: success(showDefinition(definition, language));
		},
	}),
];

import { z } from "zod";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import type { CompetenceTables } from "../tables.ts";
import { holdersAnswer, holdersQuery } from "./holders-contract.ts";
import { countHolders } from "./holders-store.ts";

const route = routesOn<CompetenceTables & OrganisationTables>();

export const holderRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/competences/{competence}/holders",
		operation: "countHolders",
		tag: "Holdings",
		summary: "How many hold a competence, within reach and in each unit. Nobody is named.",
		action: "holdings.read",
		params: z.object({ competence: identifierField }),
		query: holdersQuery,
		answer: holdersAnswer,
		problems: ["not-found"],
		run: ({ transaction, reach, params, query, today }) =>
			countHolders(transaction, reach, params.competence, query.on ?? today),
	}),
];

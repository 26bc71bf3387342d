import { z } from "zod";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../../../people/organisation/tables.ts";
import type { GuidanceTables } from "../../guidance/tables.ts";
import type { CompetenceTables } from "../tables.ts";
import { personCompetencesAnswer, personCompetencesQuery } from "./person-competences-contract.ts";
import { getPersonCompetences } from "./person-competences-store.ts";

const route = routesOn<CompetenceTables & OrganisationTables & GuidanceTables>();

export const personCompetencesRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/persons/{person}/competences",
		operation: "getPersonCompetences",
		tag: "Holdings",
		summary:
			"What a person holds, directly and by implication, and what the own units ask for besides.",
		action: "holdings.read",
		params: z.object({ person: identifierField }),
		query: personCompetencesQuery,
		answer: personCompetencesAnswer,
		problems: ["not-found"],
		run: (request) =>
			getPersonCompetences(
				request.transaction,
				request,
				request.params.person,
				request.query.on ?? request.today,
			),
	}),
];

import { failure } from "../../ground/vocabulary/result.ts";
import { notFound } from "../../machinery/http/problems/problem.ts";
import type { Route, routesOn } from "../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "./tables.ts";

/** A route about the whole organisation: for whoever reaches less, nothing is there. */
export const wholeRoute = forWhole as unknown as ReturnType<typeof routesOn<OrganisationTables>>;

function forWhole(definition: Route): Route {
	return {
		...definition,
		run: async (request) =>
			request.reach.kind === "all" ? definition.run(request) : failure(notFound),
	};
}

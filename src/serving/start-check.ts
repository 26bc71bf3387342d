import type { Route } from "../machinery/http/routes/route.ts";
import { actions } from "../people/access/authorisation/actions.ts";

/** Routes whose action is not in the table of who may do what, so that nobody may: a mistake that must be heard. */
export function findUnknownActions(routes: readonly Route[]): readonly string[] {
	return routes
		.filter(({ action }) => !(action in actions))
		.map(({ operation, action }) => `${operation}: there is no action ${action}.`);
}

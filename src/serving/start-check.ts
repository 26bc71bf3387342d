import type { Route } from "../machinery/http/routes/route.ts";
import { actions } from "../people/access/authorisation/actions.ts";

/** Actions that no route of its own is for: they are asked about within others, by `reachOf`. */
const askedWithin: readonly string[] = ["own-account.change", "plans.adopt", "national-plans.read"];

/** What is wrong between the routes and the table of who may do what, in English, for whoever wrote them. */
export function findActionFaults(routes: readonly Route[]): readonly string[] {
	const used = new Set(routes.map(({ action }) => action));
	return [
		...routes
			.filter(({ action }) => !(action in actions))
			.map(({ operation, action }) => `${operation}: there is no action ${action}.`),
		...Object.keys(actions)
			.filter((action) => !used.has(action) && !askedWithin.includes(action))
			.map((action) => `No route is for ${action}.`),
	];
}

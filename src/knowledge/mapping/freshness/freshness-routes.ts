import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { MappingRoomTables } from "../tables.ts";
import { freshnessShown, staleQuery, staleShown, tasksShown } from "./freshness-contract.ts";
import { countFreshness, listStale } from "./freshness-store.ts";
import { countTasks } from "./tasks-store.ts";

const route = routesOn<MappingRoomTables>();
const tag = "Mapping rounds";

export const freshnessRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/stale-profiles",
		operation: "listStaleProfiles",
		tag,
		summary: "Whose profile in the leader's own units has not been gone through in 12 months.",
		action: "mapping-answers.read",
		query: staleQuery,
		answer: pageOf(staleShown),
		run: async ({ transaction, reach, query, today }) =>
			success(await listStale(transaction, reach, query, today)),
	}),
	route({
		method: "get",
		path: "/profile-freshness",
		operation: "getProfileFreshness",
		tag,
		summary: "How many profiles have not been gone through in 12 months, unit by unit.",
		action: "mapping-rounds.read",
		answer: freshnessShown,
		problems: ["not-allowed"],
		run: async ({ transaction, reach, today }) =>
			reach.kind === "all" || reach.kind === "units"
				? success(await countFreshness(transaction, reach, today))
				: failure({ code: "not-allowed" }),
	}),
	route({
		method: "get",
		path: "/mapping-tasks",
		operation: "getMappingTasks",
		tag,
		summary: "What waits for the caller in mapping, as numbers.",
		action: "mapping-tasks.read",
		answer: tasksShown,
		run: async ({ transaction, caller, reachOf, today }) =>
			success(
				await countTasks(
					transaction,
					{
						deciding: reachOf("declarations.decide"),
						leading: reachOf("mapping-answers.read"),
						own: reachOf("own-mapping.read"),
					},
					caller.person,
					today,
				),
			),
	}),
];

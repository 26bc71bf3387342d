import type { Thread } from "../../ground/thread/thread.ts";
import { failure, success } from "../../ground/vocabulary/result.ts";
import { notFound } from "../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../machinery/http/routes/route.ts";
import { guidanceParams } from "../guidance/guidance-contract.ts";
import type { AnyThreadContext } from "../guidance/thread/thread-context.ts";
import { guidanceUseShown, toldUse } from "./guidance-use-contract.ts";
import {
	findGuidanceUse,
	type GuidanceUseTables,
	tellGuidanceUse,
	withdrawGuidanceUse,
} from "./guidance-use-store.ts";

const route = routesOn<GuidanceUseTables>();
const tag = "Guidance";
const path = "/guidance/{guidance}/use";

/** Across organisations the thread is seen only through what each participant tells; the thread is handed over by whoever wires. */
export function createGuidanceUseRoutes(thread: Thread<AnyThreadContext>): readonly Route[] {
	return [
		route({
			method: "get",
			path,
			operation: "getGuidanceUse",
			tag,
			summary: "What hangs on own or shared guidance, as told by those who work by it.",
			action: "guidance-use.read",
			params: guidanceParams,
			answer: guidanceUseShown,
			async run({ transaction, caller, params, reach }) {
				const found =
					reach.kind === "all"
						? await findGuidanceUse(transaction, caller.organisation, params.guidance)
						: undefined;
				return found === undefined ? failure(notFound) : success(found);
			},
		}),
		route({
			method: "post",
			path,
			operation: "tellGuidanceUse",
			tag,
			summary: "Counts what hangs on shared guidance here, and tells the owner of the cooperation.",
			action: "guidance-use.change",
			params: guidanceParams,
			answer: toldUse,
			problems: ["conflict"],
			run: ({ transaction, caller, params, reach, today }) =>
				reach.kind === "all"
					? tellGuidanceUse(transaction, thread, caller.organisation, params.guidance, today)
					: Promise.resolve(failure(notFound)),
		}),
		route({
			method: "delete",
			path,
			operation: "withdrawGuidanceUse",
			tag,
			summary: "Takes back what was told.",
			action: "guidance-use.change",
			changes: "version",
			status: 204,
			params: guidanceParams,
			run: ({ transaction, caller, params, expectedVersion, reach }) =>
				reach.kind === "all"
					? withdrawGuidanceUse(transaction, caller.organisation, params.guidance, expectedVersion)
					: Promise.resolve(failure(notFound)),
		}),
	];
}

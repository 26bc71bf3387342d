import type { Kysely } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { failure, success } from "../../ground/vocabulary/result.ts";
import { pageOf } from "../../machinery/http/listing/page.ts";
import { notFound } from "../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../machinery/http/routes/route.ts";
import { addGuidance, changeGuidance, removeGuidance } from "./guidance-changes-store.ts";
import {
	guidanceBody,
	guidanceInFull,
	guidanceItem,
	guidanceParams,
	guidanceQuery,
} from "./guidance-contract.ts";
import {
	findGuidanceInFull,
	type GuidanceRoomTables,
	type GuidanceUses,
	listGuidance,
} from "./guidance-store.ts";

/** Asks the rooms above what rests on a guidance; handed over by whoever wires the program. */
export type CountUses = (
	// biome-ignore lint/suspicious/noExplicitAny: the rooms above ask of tables that this room does not know.
	db: Pick<Kysely<any>, "selectFrom">,
	guidance: Identifier,
) => Promise<GuidanceUses>;

const route = routesOn<GuidanceRoomTables>();
const tag = "Guidance";

export function createGuidanceRoutes(countUses: CountUses): readonly Route[] {
	return [
		route({
			method: "get",
			path: "/guidance",
			operation: "listGuidance",
			tag,
			summary: "Laws, national plans and their measures, and own and shared guidance, in one list.",
			action: "guidance.read",
			query: guidanceQuery,
			answer: pageOf(guidanceItem),
			async run({ transaction, caller, query, reach }) {
				return reach.kind === "all"
					? success(await listGuidance(transaction, caller.organisation, query))
					: success({ items: [], total: 0, limit: query.limit, offset: query.offset });
			},
		}),
		route({
			method: "post",
			path: "/guidance",
			operation: "addGuidance",
			tag,
			summary: "Adds own guidance: an agreement, a local goal, a survey, a demographic need.",
			action: "guidance.change",
			status: 201,
			body: guidanceBody,
			answer: guidanceItem,
			run: ({ transaction, caller, body }) => addGuidance(transaction, caller.organisation, body),
		}),
		route({
			method: "get",
			path: "/guidance/{guidance}",
			operation: "getGuidance",
			tag,
			summary:
				"One guidance of any kind, with what it continues and how many requirements rest on it.",
			action: "guidance.read",
			params: guidanceParams,
			answer: guidanceInFull,
			async run({ transaction, caller, params, reach }) {
				if (reach.kind !== "all") return failure(notFound);
				const uses = await countUses(transaction, params.guidance);
				const { organisation } = caller;
				const found = await findGuidanceInFull(transaction, organisation, params.guidance, uses);
				return found === undefined ? failure(notFound) : success(found);
			},
		}),
		route({
			method: "put",
			path: "/guidance/{guidance}",
			operation: "changeGuidance",
			tag,
			summary: "Changes own guidance. What has ended gets a last day.",
			action: "guidance.change",
			changes: "version",
			params: guidanceParams,
			body: guidanceBody,
			answer: guidanceItem,
			run: ({ transaction, caller, params, expectedVersion, body }) =>
				changeGuidance(transaction, caller.organisation, params.guidance, expectedVersion, body),
		}),
		route({
			method: "delete",
			path: "/guidance/{guidance}",
			operation: "removeGuidance",
			tag,
			summary: "Removes own guidance that was entered by mistake and that nothing rests on.",
			action: "guidance.change",
			changes: "version",
			status: 204,
			params: guidanceParams,
			problems: ["conflict"],
			run: async ({ transaction, caller, params, expectedVersion }) =>
				removeGuidance(
					transaction,
					caller.organisation,
					params.guidance,
					expectedVersion,
					await countUses(transaction, params.guidance),
				),
		}),
	];
}

import { success } from "../../../ground/vocabulary/result.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { GapTables } from "../tables.ts";
import { turnoverAnswer, turnoverBody } from "./turnover-contract.ts";
import { changeTurnover, getTurnoverAnswer } from "./turnover-store.ts";

const route = routesOn<GapTables>();
const tag = "Turnover";

export const turnoverRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/turnover",
		operation: "getTurnover",
		tag,
		summary: "The share that leaves within a year, by age and education group, as analyses use it.",
		action: "analyses.read",
		answer: turnoverAnswer,
		run: async ({ transaction }) => success(await getTurnoverAnswer(transaction)),
	}),
	route({
		method: "put",
		path: "/turnover",
		operation: "changeTurnover",
		tag,
		summary: "Uses the organisation's own table from now on; recorded analyses stay as they are.",
		action: "analyses.change",
		changes: "version",
		body: turnoverBody,
		answer: turnoverAnswer,
		run: ({ transaction, caller, expectedVersion, body: { name, source, rates } }) =>
			changeTurnover(transaction, caller.organisation, expectedVersion, {
				name,
				source,
				rows: rates,
			}),
	}),
	route({
		method: "delete",
		path: "/turnover",
		operation: "useProductTurnover",
		tag,
		summary: "Goes back to the product's own table.",
		action: "analyses.change",
		changes: "version",
		answer: turnoverAnswer,
		run: ({ transaction, caller, expectedVersion }) =>
			changeTurnover(transaction, caller.organisation, expectedVersion, null),
	}),
];

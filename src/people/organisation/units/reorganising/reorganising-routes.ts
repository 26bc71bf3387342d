import type { Route } from "../../../../machinery/http/routes/route.ts";
import { wholeRoute } from "../../whole-routes.ts";
import { unitParams, unitShown } from "../unit-contract.ts";
import type { UnitUse } from "../unit-use.ts";
import { endUnit } from "./end-unit-store.ts";
import { mergeUnits, splitUnit } from "./merge-and-split-store.ts";
import { lastDayBody, mergeBody, reorganised, splitBody } from "./reorganising-contract.ts";

const tag = "Units";
const action = "units.change";

/** `uses`: what rooms above keep on units. */
export function createReorganisingRoutes(uses: readonly UnitUse[]): readonly Route[] {
	return [
		wholeRoute({
			method: "post",
			path: "/units/{unit}/end",
			operation: "endUnit",
			tag,
			summary: "Sets the last day of a unit that nothing stands on after it, or opens it again.",
			action,
			changes: "version",
			params: unitParams,
			body: lastDayBody,
			answer: unitShown,
			problems: ["conflict"],
			run: ({ transaction, caller, params, expectedVersion, body }) =>
				endUnit(transaction, caller.organisation, params.unit, expectedVersion, body.lastDay, uses),
		}),
		wholeRoute({
			method: "post",
			path: "/units/merge",
			operation: "mergeUnits",
			tag,
			summary:
				"Closes units the day before and lets everything on them go on in one unit, new or there already.",
			action,
			body: mergeBody,
			answer: reorganised,
			problems: ["conflict", "stale"],
			run: ({ transaction, caller, body, language }) =>
				mergeUnits(transaction, caller.organisation, body, language, uses),
		}),
		wholeRoute({
			method: "post",
			path: "/units/{unit}/split",
			operation: "splitUnit",
			tag,
			summary: "Closes a unit the day before and opens new ones, each with its part of the people.",
			action,
			changes: "version",
			params: unitParams,
			body: splitBody,
			answer: reorganised,
			problems: ["conflict"],
			run: ({ transaction, caller, params, expectedVersion, body, language }) =>
				splitUnit(
					transaction,
					caller.organisation,
					params.unit,
					expectedVersion,
					body,
					language,
					uses,
				),
		}),
	];
}

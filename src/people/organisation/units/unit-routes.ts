import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../tables.ts";
import { wholeRoute } from "../whole-routes.ts";
import {
	unitBody,
	unitChangeBody,
	unitInFull,
	unitParams,
	unitQuery,
	unitShown,
} from "./unit-contract.ts";
import { addUnit, changeUnit, findUnitInFull, isThereOn, listUnits } from "./unit-store.ts";
import { listWithin } from "./unit-tree.ts";

const route = routesOn<OrganisationTables>();
const tag = "Units";

export const unitRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/units",
		operation: "listUnits",
		tag,
		summary: "Units as of a day, each right above those below it unless sorted otherwise.",
		action: "units.read",
		query: unitQuery,
		answer: pageOf(unitShown),
		async run({ transaction, query, reach, today }) {
			const day = query.on ?? today;
			const every = reach.kind === "all" ? await listUnits(transaction, day) : [];
			const within = query.within === undefined ? undefined : listWithin(every, query.within);
			const place = new Map(every.map(({ id }, order) => [id, order]));
			const rows = every.filter(
				(unit) =>
					(query.closed === "shown" || isThereOn(unit, day)) &&
					(within === undefined || within.has(unit.id)) &&
					(query.parent === undefined || unit.parent === query.parent) &&
					(query.kostraFunction === undefined || unit.kostraFunction === query.kostraFunction) &&
					matchesSearch(query.search, unit.path, unit.code),
			);
			return success(
				takePage(rows, query, {
					path: ({ id }) => place.get(id) ?? null,
					name: ({ name }) => name,
					code: ({ code }) => code,
					kostraFunction: ({ kostraFunction }) => kostraFunction,
					validFrom: ({ validFrom }) => validFrom,
				}),
			);
		},
	}),
	wholeRoute({
		method: "post",
		path: "/units",
		operation: "addUnit",
		tag,
		summary: "Adds a unit.",
		action: "units.change",
		status: 201,
		body: unitBody,
		answer: unitShown,
		problems: ["conflict"],
		run: ({ transaction, caller, body }) => addUnit(transaction, caller.organisation, body),
	}),
	route({
		method: "get",
		path: "/units/{unit}",
		operation: "getUnit",
		tag,
		summary:
			"One unit as said last, with what it was before, and the units that came before and after it.",
		action: "units.read",
		params: unitParams,
		answer: unitInFull,
		async run({ transaction, params, reach }) {
			const unit =
				reach.kind === "all" ? await findUnitInFull(transaction, params.unit) : undefined;
			return unit === undefined ? failure(notFound) : success(unit);
		},
	}),
	wholeRoute({
		method: "put",
		path: "/units/{unit}",
		operation: "changeUnit",
		tag,
		summary:
			"Changes a unit, as a correction or from a day. Where another unit came instead of it, merge it into that.",
		action: "units.change",
		changes: "version",
		params: unitParams,
		body: unitChangeBody,
		answer: unitShown,
		problems: ["conflict"],
		run: ({ transaction, caller, params, expectedVersion, body }) =>
			changeUnit(transaction, caller.organisation, params.unit, expectedVersion, body),
	}),
];

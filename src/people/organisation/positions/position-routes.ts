import { covers } from "../../../ground/vocabulary/period.ts";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../tables.ts";
import { listUnits } from "../units/unit-store.ts";
import { listWithin } from "../units/unit-tree.ts";
import { wholeRoute } from "../whole-routes.ts";
import { positionBody, positionParams, positionQuery, positionShown } from "./position-contract.ts";
import { addPosition, changePosition, findPosition, listPositions } from "./position-store.ts";

const route = routesOn<OrganisationTables>();
const tag = "Positions";

export const positionRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/positions",
		operation: "listPositions",
		tag,
		summary: "Established positions as of a day, and how much of each is filled.",
		action: "positions.read",
		query: positionQuery,
		answer: pageOf(positionShown),
		async run({ transaction, query, reach, today }) {
			const day = query.on ?? today;
			const within =
				query.unit === undefined
					? undefined
					: listWithin(await listUnits(transaction, day), query.unit);
			const rows = (await listPositions(transaction, reach, day)).filter((position) => {
				const { unit, validFrom, validTo, positionSize, filledSize } = position;
				const isVacant = filledSize < positionSize;
				return (
					(query.closed === "shown" || covers({ from: validFrom, to: validTo }, day)) &&
					(within === undefined || within.has(unit.id)) &&
					(query.vacant === undefined || (query.vacant === "yes") === isVacant) &&
					matchesSearch(query.search, position.title, position.educationGroup, position.unitPath)
				);
			});
			return success(
				takePage(rows, query, {
					unit: ({ unitPath }) => unitPath,
					title: ({ title }) => title,
					educationGroup: ({ educationGroup }) => educationGroup,
					positionSize: ({ positionSize }) => positionSize,
					vacant: ({ positionSize, filledSize }) => positionSize - filledSize,
				}),
			);
		},
	}),
	wholeRoute({
		method: "post",
		path: "/positions",
		operation: "addPosition",
		tag,
		summary: "Adds an established position.",
		action: "positions.change",
		status: 201,
		body: positionBody,
		answer: positionShown,
		run: ({ transaction, caller, body, today }) =>
			addPosition(transaction, caller.organisation, body, today),
	}),
	route({
		method: "get",
		path: "/positions/{position}",
		operation: "getPosition",
		tag,
		summary: "One established position, and how much of it is filled today.",
		action: "positions.read",
		params: positionParams,
		answer: positionShown,
		async run({ transaction, params, reach, today }) {
			const found = await findPosition(transaction, params.position, reach, today);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	wholeRoute({
		method: "put",
		path: "/positions/{position}",
		operation: "changePosition",
		tag,
		summary: "Changes an established position; it is ended by its last day.",
		action: "positions.change",
		changes: "version",
		params: positionParams,
		body: positionBody,
		answer: positionShown,
		problems: ["conflict"],
		run: ({ transaction, params, expectedVersion, body, today }) =>
			changePosition(transaction, params.position, expectedVersion, body, today),
	}),
];

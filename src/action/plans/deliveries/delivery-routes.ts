import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { planParams } from "../drafting/plan-contract.ts";
import { holdsPlan } from "../drafting/plans-store.ts";
import { measureParams } from "../measures/measure-contract.ts";
import { holdsMeasure } from "../measures/measures-store.ts";
import type { PlanRoomTables } from "../tables.ts";
import { costBody, costParams, costQuery, costShown, costsShown } from "./cost-contract.ts";
import { addCost, changeCost, listCosts, removeCost, sumCostsOf } from "./costs-store.ts";
import {
	addDelivery,
	changeDelivery,
	findDelivery,
	listDeliveries,
	removeDelivery,
} from "./deliveries-store.ts";
import { deliveryBody, deliveryParams, deliveryQuery, deliveryShown } from "./delivery-contract.ts";

const route = routesOn<PlanRoomTables>();
const tag = "Deliveries";

export const deliveryRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/measures/{measure}/deliveries",
		operation: "listDeliveries",
		tag,
		summary: "Lists what is done of a measure.",
		action: "plans.read",
		params: measureParams,
		query: deliveryQuery,
		answer: pageOf(deliveryShown),
		run: async ({ transaction, params, query, reach }) =>
			(await holdsMeasure(transaction, params.measure))
				? success(await listDeliveries(transaction, params.measure, query, reach))
				: failure(notFound),
	}),
	route({
		method: "post",
		path: "/measures/{measure}/deliveries",
		operation: "addDelivery",
		tag,
		summary: "Registers something that is done of a measure.",
		action: "deliveries.change",
		params: measureParams,
		body: deliveryBody,
		problems: ["conflict"],
		status: 201,
		answer: deliveryShown,
		run: ({ transaction, caller, params, body, today }) =>
			addDelivery(transaction, caller.organisation, params.measure, body, today),
	}),
	route({
		method: "get",
		path: "/deliveries/{delivery}",
		operation: "getDelivery",
		tag,
		summary: "Shows a delivery.",
		action: "plans.read",
		params: deliveryParams,
		answer: deliveryShown,
		run: async ({ transaction, params, reach }) => {
			const delivery = await findDelivery(transaction, params.delivery, reach);
			return delivery === undefined ? failure(notFound) : success(delivery);
		},
	}),
	route({
		method: "put",
		path: "/deliveries/{delivery}",
		operation: "changeDelivery",
		tag,
		summary: "Changes a delivery; completes or cancels it by its status.",
		action: "deliveries.change",
		params: deliveryParams,
		body: deliveryBody,
		changes: "version",
		answer: deliveryShown,
		run: ({ transaction, params, body, expectedVersion, today }) =>
			changeDelivery(transaction, params.delivery, expectedVersion, body, today),
	}),
	route({
		method: "delete",
		path: "/deliveries/{delivery}",
		operation: "removeDelivery",
		tag,
		summary: "Removes a delivery without costs that was registered by mistake.",
		action: "deliveries.change",
		params: deliveryParams,
		changes: "version",
		problems: ["conflict"],
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			removeDelivery(transaction, params.delivery, expectedVersion),
	}),
	route({
		method: "get",
		path: "/deliveries/{delivery}/costs",
		operation: "listCosts",
		tag,
		summary: "Lists what was paid for a delivery, line by line.",
		action: "plans.read",
		params: deliveryParams,
		query: costQuery,
		answer: pageOf(costShown),
		run: async ({ transaction, params, query, reach }) =>
			(await findDelivery(transaction, params.delivery, reach)) === undefined
				? failure(notFound)
				: success(await listCosts(transaction, params.delivery, query)),
	}),
	route({
		method: "post",
		path: "/deliveries/{delivery}/costs",
		operation: "addCost",
		tag,
		summary: "Books a line that was paid, or with a minus corrects one.",
		action: "deliveries.change",
		params: deliveryParams,
		body: costBody,
		problems: ["conflict"],
		status: 201,
		answer: costShown,
		run: ({ transaction, caller, params, body, today }) =>
			addCost(transaction, caller.organisation, params.delivery, body, today),
	}),
	route({
		method: "put",
		path: "/costs/{cost}",
		operation: "changeCost",
		tag,
		summary: "Changes a line while its delivery is under way.",
		action: "deliveries.change",
		params: costParams,
		body: costBody,
		changes: "version",
		problems: ["conflict"],
		answer: costShown,
		run: ({ transaction, params, body, expectedVersion, today }) =>
			changeCost(transaction, params.cost, expectedVersion, body, today),
	}),
	route({
		method: "delete",
		path: "/costs/{cost}",
		operation: "removeCost",
		tag,
		summary: "Removes a line while its delivery is under way.",
		action: "deliveries.change",
		params: costParams,
		changes: "version",
		problems: ["conflict"],
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			removeCost(transaction, params.cost, expectedVersion),
	}),
	route({
		method: "get",
		path: "/measures/{measure}/costs",
		operation: "sumCostsOfMeasure",
		tag,
		summary: "Sums what a measure is planned to cost and what was booked.",
		action: "plans.read",
		params: measureParams,
		answer: costsShown,
		run: async ({ transaction, params }) =>
			(await holdsMeasure(transaction, params.measure))
				? success(await sumCostsOf(transaction, { id: params.measure }))
				: failure(notFound),
	}),
	route({
		method: "get",
		path: "/plans/{plan}/costs",
		operation: "sumCostsOfPlan",
		tag,
		summary: "Sums what a plan's measures are planned to cost and what was booked.",
		action: "plans.read",
		params: planParams,
		answer: costsShown,
		run: async ({ transaction, params }) =>
			(await holdsPlan(transaction, params.plan))
				? success(await sumCostsOf(transaction, { plan: params.plan }))
				: failure(notFound),
	}),
];

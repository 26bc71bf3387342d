import type { Route } from "../../../machinery/http/routes/route.ts";
import { endBody } from "../units/unit-contract.ts";
import { wholeRoute } from "../whole-routes.ts";
import {
	employmentBody,
	employmentParams,
	employmentShown,
	newTermsBody,
} from "./employment-contract.ts";
import {
	addEmployment,
	changeEmployment,
	changeTermsFrom,
	endEmployment,
	removeEmployment,
} from "./employment-store.ts";
import { personParams } from "./person-contract.ts";

const tag = "Persons";
const action = "persons.change";

export const employmentRoutes: readonly Route[] = [
	wholeRoute({
		method: "post",
		path: "/persons/{person}/employments",
		operation: "addEmployment",
		tag,
		summary: "Adds an employment; a person may have several.",
		action,
		status: 201,
		params: personParams,
		body: employmentBody,
		answer: employmentShown,
		problems: ["conflict"],
		run: ({ transaction, caller, params, body }) =>
			addEmployment(transaction, caller.organisation, params.person, body),
	}),
	wholeRoute({
		method: "put",
		path: "/employments/{employment}",
		operation: "changeEmployment",
		tag,
		summary: "Corrects an employment from its first day, for what was entered wrongly.",
		action,
		changes: "version",
		params: employmentParams,
		body: employmentBody,
		answer: employmentShown,
		problems: ["conflict"],
		run: ({ transaction, params, expectedVersion, body }) =>
			changeEmployment(transaction, params.employment, expectedVersion, body),
	}),
	wholeRoute({
		method: "post",
		path: "/employments/{employment}/new-terms",
		operation: "changeEmploymentTerms",
		tag,
		summary:
			"Other terms from a day: the employment closes the day before, and the one answered opens.",
		action,
		changes: "version",
		params: employmentParams,
		body: newTermsBody,
		status: 201,
		answer: employmentShown,
		problems: ["conflict"],
		run: ({ transaction, caller, params, expectedVersion, body }) =>
			changeTermsFrom(transaction, caller.organisation, params.employment, expectedVersion, body),
	}),
	wholeRoute({
		method: "post",
		path: "/employments/{employment}/end",
		operation: "endEmployment",
		tag,
		summary: "Sets the last day of an employment.",
		action,
		changes: "version",
		params: employmentParams,
		body: endBody,
		answer: employmentShown,
		run: ({ transaction, params, expectedVersion, body }) =>
			endEmployment(transaction, params.employment, expectedVersion, body.lastDay),
	}),
	wholeRoute({
		method: "delete",
		path: "/employments/{employment}",
		operation: "removeEmployment",
		tag,
		summary: "Removes an employment that was entered by mistake.",
		action,
		changes: "version",
		params: employmentParams,
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			removeEmployment(transaction, params.employment, expectedVersion),
	}),
];

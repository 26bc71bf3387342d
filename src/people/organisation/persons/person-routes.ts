import { failure, success } from "../../../ground/vocabulary/result.ts";
import { pageOf } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../tables.ts";
import { listUnits } from "../units/unit-store.ts";
import { listWithin } from "../units/unit-tree.ts";
import { wholeRoute } from "../whole-routes.ts";
import {
	personBody,
	personInFull,
	personListed,
	personParams,
	personQuery,
	personShown,
} from "./person-contract.ts";
import {
	addPerson,
	changePerson,
	findPersonInReach,
	listPersonsOn,
	removePerson,
} from "./person-store.ts";

const route = routesOn<OrganisationTables>();
const tag = "Persons";

export const personRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/persons",
		operation: "listPersons",
		tag,
		summary: "Persons with the employments that are in force on a day, as far as the reach goes.",
		action: "persons.read",
		query: personQuery,
		answer: pageOf(personListed),
		async run({ transaction, query, reach, today }) {
			const every = await listPersonsOn(transaction, reach, query.on ?? today, today);
			const within =
				query.unit === undefined
					? undefined
					: listWithin(await listUnits(transaction, query.on ?? today), query.unit);
			const rows = every.filter(
				({ employments, name, staffNumber }) =>
					(query.working === "any" || employments.length > 0) &&
					(within === undefined || employments.some(({ unit }) => within.has(unit.id))) &&
					(query.educationGroup === undefined ||
						employments.some(({ educationGroup }) => educationGroup === query.educationGroup)) &&
					matchesSearch(query.search, name, staffNumber, ...employments.map(({ title }) => title)),
			);
			return success(
				takePage(rows, query, {
					name: ({ name }) => name,
					staffNumber: ({ staffNumber }) => staffNumber,
					birth: ({ birth }) => birth,
					gender: ({ gender }) => gender,
					unit: ({ employments }) => employments[0]?.unitPath ?? null,
					educationGroup: ({ employments }) => employments[0]?.educationGroup ?? null,
					positionSize: ({ positionSize }) => positionSize,
				}),
			);
		},
	}),
	wholeRoute({
		method: "post",
		path: "/persons",
		operation: "addPerson",
		tag,
		summary: "Adds a person; employments are added after.",
		action: "persons.change",
		status: 201,
		body: personBody,
		answer: personShown,
		problems: ["conflict"],
		run: ({ transaction, caller, body }) => addPerson(transaction, caller.organisation, body),
	}),
	route({
		method: "get",
		path: "/persons/{person}",
		operation: "getPerson",
		tag,
		summary: "One person with every employment within reach, the newest first.",
		action: "persons.read",
		params: personParams,
		answer: personInFull,
		async run({ transaction, params, reach, today }) {
			const person = await findPersonInReach(transaction, params.person, reach, today);
			return person === undefined ? failure(notFound) : success(person);
		},
	}),
	wholeRoute({
		method: "put",
		path: "/persons/{person}",
		operation: "changePerson",
		tag,
		summary: "Changes who a person is.",
		action: "persons.change",
		changes: "version",
		params: personParams,
		body: personBody,
		answer: personShown,
		problems: ["conflict"],
		run: ({ transaction, caller, params, expectedVersion, body }) =>
			changePerson(transaction, caller.organisation, params.person, expectedVersion, body),
	}),
	wholeRoute({
		method: "delete",
		path: "/persons/{person}",
		operation: "removePerson",
		tag,
		summary: "Removes a person who was entered by mistake and has no employments.",
		action: "persons.change",
		changes: "version",
		params: personParams,
		status: 204,
		problems: ["conflict"],
		run: ({ transaction, params, expectedVersion }) =>
			removePerson(transaction, params.person, expectedVersion),
	}),
];

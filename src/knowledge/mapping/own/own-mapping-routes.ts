import { failure, success } from "../../../ground/vocabulary/result.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { findOwnPerson } from "../own-person.ts";
import type { MappingRoomTables } from "../tables.ts";
import { ownMappingShown } from "./own-mapping-contract.ts";
import { findOwnMapping } from "./own-mapping-store.ts";

const route = routesOn<MappingRoomTables>();

export const ownMappingRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/own-mapping",
		operation: "getOwnMapping",
		tag: "Declarations",
		summary: "The caller's own competence: what is asked, held, declared, wished for and checked.",
		action: "own-mapping.read",
		answer: ownMappingShown,
		problems: ["not-found"],
		async run({ transaction, caller, reach, today }) {
			const person = findOwnPerson(reach);
			const found =
				person === undefined ? undefined : await findOwnMapping(transaction, caller, person, today);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
];

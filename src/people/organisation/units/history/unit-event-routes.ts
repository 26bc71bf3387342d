import type { Kysely } from "kysely";
import { z } from "zod";
import { success } from "../../../../ground/vocabulary/result.ts";
import { identifierField, plainDateField } from "../../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../../machinery/http/listing/take-page.ts";
import { type Route, routesOn } from "../../../../machinery/http/routes/route.ts";
import type { OrganisationTables } from "../../tables.ts";
import { listUnits } from "../unit-store.ts";
import { listUnitEvents, type UnitEvent, unitEventKinds } from "./unit-events.ts";

const route = routesOn<OrganisationTables>();
const namedUnit = z.object({ id: identifierField, name: z.string() });

export const unitEventRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/unit-events",
		operation: "listUnitEvents",
		tag: "Units",
		summary: "What has happened to units: opened, renamed, moved, merged, split, closed.",
		action: "units.read",
		query: pageQuery(["newest", "on", "kind", "unit"], {
			kind: z.enum(unitEventKinds).optional(),
			unit: identifierField
				.optional()
				.meta({ description: "What happened to this unit, or made it." }),
		}),
		answer: pageOf(
			z.object({
				on: plainDateField,
				kind: z.enum(unitEventKinds),
				unit: namedUnit.meta({ description: "Called as it was before." }),
				to: z.string().nullable().meta({
					description: "renamed: the new name; moved: the unit above now, null at the top.",
				}),
				successors: z.array(namedUnit),
			}),
		),
		async run({ transaction, query, reach }) {
			const every = reach.kind === "all" ? await listEvents(transaction) : [];
			const chosen = every.filter(
				({ kind, unit, successors, to }) =>
					(query.kind === undefined || query.kind === kind) &&
					(query.unit === undefined || [unit, ...successors].some(({ id }) => id === query.unit)) &&
					matchesSearch(query.search, unit.name, to, ...successors.map(({ name }) => name)),
			);
			const place = new Map(chosen.map((event, order) => [event, order]));
			const page = takePage(chosen, query, {
				newest: (event) => place.get(event) ?? null,
				on: ({ on }) => on,
				kind: ({ kind }) => kind,
				unit: ({ unit }) => unit.name,
			});
			const items = page.items.map((event) => ({ ...event, successors: [...event.successors] }));
			return success({ ...page, items });
		},
	}),
];

async function listEvents(db: Kysely<OrganisationTables>): Promise<readonly UnitEvent[]> {
	const former = await db
		.selectFrom("unit_former")
		.select(["unit", "name", "parent", "valid_to as validTo"])
		.execute();
	const successions = await db
		.selectFrom("unit_succession")
		.select(["predecessor", "successor", "on_day as onDay"])
		.orderBy("id")
		.execute();
	return listUnitEvents(await listUnits(db), former, successions);
}

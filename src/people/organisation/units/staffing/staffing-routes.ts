import { z } from "zod";
import { covers } from "../../../../ground/vocabulary/period.ts";
import { success } from "../../../../ground/vocabulary/result.ts";
import { identifierField, plainDateField } from "../../../../machinery/http/listing/fields.ts";
import { type Route, routesOn } from "../../../../machinery/http/routes/route.ts";
import { listVisibleEmployments } from "../../persons/visible-employments-store.ts";
import type { OrganisationTables } from "../../tables.ts";
import { listUnitsOn } from "../unit-store.ts";
import { countStaffing } from "./count-staffing.ts";

const route = routesOn<OrganisationTables>();
const count = z.number().int().min(0);
const fte = count.meta({ description: "FTE in hundredths: 1.00 is 100." });

export const staffingRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/unit-staffing",
		operation: "listUnitStaffing",
		tag: "Units",
		summary: "How many persons and FTE there are in each unit within reach on a day.",
		action: "persons.read",
		query: z.strictObject({
			on: plainDateField.optional().meta({ description: "Today unless told." }),
		}),
		answer: z.object({
			items: z.array(
				z.object({
					unit: identifierField,
					persons: count,
					fte,
					personsBelow: count.meta({ description: "In the unit and all below it, each once." }),
					fteBelow: fte,
				}),
			),
		}),
		async run({ transaction, query, reach, today }) {
			const on = query.on ?? today;
			const units = await listUnitsOn(transaction, on);
			const within = units.filter(
				({ id }) => reach.kind === "all" || (reach.kind === "units" && reach.units.includes(id)),
			);
			if (within.length === 0) return success({ items: [] });
			const employments = await listVisibleEmployments(transaction, reach, { today, on });
			const working = employments.filter(({ validFrom, validTo }) =>
				covers({ from: validFrom, to: validTo }, on),
			);
			return success({ items: [...countStaffing(within, working)] });
		},
	}),
];

import { z } from "zod";
import { success } from "../../../ground/vocabulary/result.ts";
import { plainDateField } from "../../../machinery/http/listing/fields.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import { listPersonsInReach } from "../persons/person-store.ts";
import { listVisibleEmployments } from "../persons/visible-employments-store.ts";
import type { OrganisationTables } from "../tables.ts";
import { listUnitsOn } from "../units/unit-store.ts";
import { wholeRoute } from "../whole-routes.ts";
import { type StaffRow, writeStaffFile } from "./staff-export.ts";
import { writeUnitsFile } from "./units-export.ts";

const route = routesOn<OrganisationTables>();
const tag = "Exports";
const csv = "text/csv";

const onDay = {
	on: plainDateField.optional().meta({ description: "As of this day; today unless told." }),
};

export const exportRoutes: readonly Route[] = [
	route({
		method: "get",
		path: "/exports/staff.csv",
		operation: "exportStaff",
		tag,
		summary: "The staff list within reach, with the columns of the staff file that is read.",
		action: "persons.read",
		query: z.strictObject({
			...onDay,
			ended: z
				.enum(["left-out", "shown"])
				.default("left-out")
				.meta({ description: "`shown`: employments that ended before the day too." }),
		}),
		file: [csv],
		async run({ transaction, query, reach, today, language }) {
			const on = query.on ?? today;
			const employments = await listVisibleEmployments(transaction, reach, { today, on });
			const persons = new Map(
				(await listPersonsInReach(transaction, reach, employments)).map((each) => [each.id, each]),
			);
			const rows: StaffRow[] = [];
			for (const employment of employments) {
				const person = persons.get(employment.person);
				const isOver = employment.validTo !== null && employment.validTo < on;
				if (person !== undefined && (query.ended === "shown" || !isOver)) {
					rows.push({ person, employment });
				}
			}
			const order = new Intl.Collator("nb", { numeric: true });
			rows.sort(
				(one, other) =>
					order.compare(one.person.staffNumber, other.person.staffNumber) ||
					order.compare(one.employment.validFrom, other.employment.validFrom) ||
					order.compare(one.employment.unitPath, other.employment.unitPath),
			);
			return success(fileOf("staff.csv", writeStaffFile(rows, language)));
		},
	}),
	wholeRoute({
		method: "get",
		path: "/exports/units.csv",
		operation: "exportUnits",
		tag,
		summary: "The units of a day, with the columns of the units file that is read.",
		action: "units.read",
		query: z.strictObject(onDay),
		file: [csv],
		async run({ transaction, query, today, language }) {
			const units = await listUnitsOn(transaction, query.on ?? today);
			return success(fileOf("units.csv", writeUnitsFile(units, language)));
		},
	}),
];

function fileOf(name: string, text: string) {
	return { name, mediaType: csv, bytes: new TextEncoder().encode(text) };
}

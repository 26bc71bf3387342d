import { z } from "zod";
import { yearOf } from "../../../ground/vocabulary/plain-date.ts";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { birthYears } from "../files/staff-columns.ts";
import { wordsField } from "../text-without-identity-number.ts";
import { employmentShown } from "./employment-contract.ts";

/** What is said of a person when added or changed: all of it. */
export const personBody = z.strictObject({
	staffNumber: wordsField(50).meta({
		description: "The payroll's number. Never a national identity number.",
	}),
	name: wordsField().nullable(),
	birth: plainDateField
		.refine(
			(day) => yearOf(day) >= birthYears.from && yearOf(day) <= birthYears.to,
			`The year must be ${birthYears.from}–${birthYears.to}.`,
		)
		.nullable()
		.meta({ description: "A birth year alone is 1 January of that year." }),
	gender: z.enum(["female", "male"]).nullable(),
});
export type PersonBody = z.output<typeof personBody>;

export const personShown = z.object({
	...keptFields,
	staffNumber: z.string(),
	name: z.string().nullable(),
	birth: plainDateField.nullable(),
	gender: z.enum(["female", "male"]).nullable(),
});
export type PersonShown = z.output<typeof personShown>;

export const personListed = personShown.extend({
	employments: z
		.array(employmentShown)
		.meta({ description: "Those in force on the day, the main one first." }),
	positionSize: z
		.number()
		.int()
		.nullable()
		.meta({ description: "Sum of these, in 0.01 %; null when there are none." }),
});
export type PersonListed = z.output<typeof personListed>;

export const personInFull = personShown.extend({
	employments: z.array(employmentShown).meta({ description: "Every one, the newest first." }),
});
export type PersonInFull = z.output<typeof personInFull>;

export const personQuery = pageQuery(
	["name", "staffNumber", "birth", "gender", "unit", "educationGroup", "positionSize"],
	{
		on: plainDateField
			.optional()
			.meta({ description: "The day that employments are in force on; today unless told." }),
		working: z
			.enum(["on-day", "any"])
			.default("on-day")
			.meta({ description: "`any`: those without an employment in force on the day too." }),
		unit: identifierField.optional().meta({ description: "In this unit or one below it." }),
		educationGroup: z.string().max(200).optional(),
	},
);

export const personParams = z.strictObject({ person: identifierField });

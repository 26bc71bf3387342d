import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { positionSizeField } from "../persons/employment-contract.ts";
import { wordsField } from "../text-without-identity-number.ts";

export const positionBody = z.strictObject({
	unit: identifierField,
	title: wordsField(),
	educationGroup: wordsField().nullable(),
	positionSize: positionSizeField,
	validFrom: plainDateField,
	validTo: plainDateField.nullable().meta({ description: "Last day; null: open." }),
});
export type PositionBody = z.output<typeof positionBody>;

export const positionShown = z.object({
	...keptFields,
	unit: z.object({ id: identifierField, name: z.string() }),
	unitPath: z.string(),
	title: z.string(),
	educationGroup: z.string().nullable(),
	positionSize: positionSizeField,
	filledSize: z
		.number()
		.int()
		.meta({ description: "Sum of the employments that fill it on the day, in 0.01 %." }),
	validFrom: plainDateField,
	validTo: plainDateField.nullable(),
});
export type PositionShown = z.output<typeof positionShown>;

export const positionQuery = pageQuery(
	["unit", "title", "educationGroup", "positionSize", "vacant"],
	{
		on: plainDateField.optional().meta({ description: "As of this day; today unless told." }),
		closed: z.enum(["left-out", "shown"]).default("left-out"),
		unit: identifierField.optional().meta({ description: "In this unit or one below it." }),
		vacant: z
			.enum(["yes", "no"])
			.optional()
			.meta({ description: "`yes`: those that are not filled in full." }),
	},
);

export const positionParams = z.strictObject({ position: identifierField });

export const titleBody = z.strictObject({ title: wordsField(), educationGroup: wordsField() });
export type TitleBody = z.output<typeof titleBody>;

export const titleShown = z.object({
	...keptFields,
	title: z.string(),
	educationGroup: z.string().meta({ description: "The education group that the title counts as." }),
});
export type TitleShown = z.output<typeof titleShown>;

export const titleQuery = pageQuery(["title", "educationGroup"], {
	educationGroup: z.string().max(200).optional(),
});

export const titleParams = z.strictObject({ title: identifierField });

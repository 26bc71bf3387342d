import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { wordsField } from "../text-without-identity-number.ts";

export const positionSizeField = z
	.number()
	.int()
	.min(0)
	.max(15_000)
	.meta({ description: "In 0.01 %: 80 % is 8000." });

const typeField = z.enum(["permanent", "temporary", "substitute", "apprentice"]).nullable();

/** What can be different from one period of an employment to the next. */
const terms = {
	unit: identifierField,
	position: identifierField
		.nullable()
		.meta({ description: "The established position that it fills, of the same unit." }),
	educationGroup: wordsField()
		.nullable()
		.meta({ description: "Null: found from the title, where that is known." }),
	title: wordsField().nullable().meta({ description: "Title or code as the payroll has it." }),
	positionSize: positionSizeField,
	employmentType: typeField,
};

/** All that an employment says. */
export const employmentBody = z.strictObject({
	...terms,
	validFrom: plainDateField,
	validTo: plainDateField.nullable().meta({ description: "Last day; null: no end." }),
});
export type EmploymentBody = z.output<typeof employmentBody>;

/** New terms from a day: what is not named stays. */
export const newTermsBody = z
	.strictObject({ on: plainDateField, ...z.object(terms).partial().shape })
	.refine((body) => Object.keys(body).length > 1, "Name at least one thing that is new.");
export type NewTermsBody = z.output<typeof newTermsBody>;

export const employmentShown = z.object({
	...keptFields,
	person: identifierField,
	unit: z.object({ id: identifierField, name: z.string() }),
	unitPath: z.string(),
	position: identifierField.nullable(),
	educationGroup: z.string().nullable(),
	title: z.string().nullable(),
	positionSize: positionSizeField,
	employmentType: typeField,
	validFrom: plainDateField,
	validTo: plainDateField.nullable(),
});
export type EmploymentShown = z.output<typeof employmentShown>;

export const employmentParams = z.strictObject({ employment: identifierField });

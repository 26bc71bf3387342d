import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { wordsField } from "../../../people/organisation/text-without-identity-number.ts";

const aboutKinds = ["plan", "mandate", "goal", "measure"] as const;

/** Something said of the plan as a whole, its mandate, a goal or a measure. */
export const inputBody = z.strictObject({
	participant: identifierField
		.nullable()
		.meta({ description: "Who said it; null: somebody who is not among the participants." }),
	aboutKind: z.enum(aboutKinds),
	about: identifierField
		.nullable()
		.meta({ description: "The goal or measure it is about; null for the plan and the mandate." }),
	said: wordsField(5000),
	saidOn: plainDateField
		.optional()
		.meta({ description: "The day it was said; today unless given, and never later." }),
});
export type InputBody = z.output<typeof inputBody>;

export const answerBody = z.strictObject({
	answer: wordsField(5000).meta({ description: "What was done with it, and why." }),
});

export const inputShown = z.object({
	...keptFields,
	...inputBody.shape,
	plan: identifierField,
	participantName: z.string().nullable(),
	aboutName: z.string().nullable().meta({ description: "The goal or measure in its own words." }),
	saidOn: plainDateField,
	answer: z.string().nullable().meta({ description: "Null: not answered yet." }),
	answeredOn: plainDateField.nullable(),
	own: z.boolean().meta({
		description: "Said by the caller, or in the name of a participant that the caller speaks for.",
	}),
});
export type InputShown = z.output<typeof inputShown>;

export const inputQuery = pageQuery(
	["saidOn", "answeredOn", "participantName", "aboutKind", "answered"],
	{
		answered: z.enum(["yes", "no"]).optional(),
		own: z.enum(["yes", "no"]).optional(),
		participant: identifierField.optional(),
		aboutKind: z.enum(aboutKinds).optional(),
		about: identifierField.optional(),
	},
);
export type InputQuery = z.output<typeof inputQuery>;

export const inputParams = z.object({ input: identifierField });

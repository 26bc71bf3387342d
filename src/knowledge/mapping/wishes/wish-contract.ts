import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { looseWordsField } from "../../../people/organisation/text-without-identity-number.ts";
import { competenceShown, judgeSubject, personShown, subjectFields } from "../subject-contract.ts";
import { waysToLearn, wishStatuses } from "./wish-model.ts";

/** What an employee would like to learn. */
export const wishBody = z
	.strictObject({
		...subjectFields,
		way: z.enum(waysToLearn),
		wantedBy: plainDateField.nullable().default(null).meta({ description: "Null: no hurry." }),
		note: looseWordsField(2000).default(""),
		status: z.enum(wishStatuses).default("open"),
	})
	.check(judgeSubject);
export type WishBody = z.output<typeof wishBody>;

export const wishShown = z.object({
	...keptFields,
	person: personShown,
	competence: competenceShown.nullable(),
	proposedName: z.string().nullable(),
	way: z.enum(waysToLearn),
	wantedBy: plainDateField.nullable(),
	note: z.string(),
	status: z.enum(wishStatuses),
	wishedOn: plainDateField,
});
export type WishShown = z.output<typeof wishShown>;

export const wishQuery = pageQuery(["wishedOn", "person", "competence", "wantedBy", "way"], {
	status: z.enum(wishStatuses).optional(),
	way: z.enum(waysToLearn).optional(),
	competence: identifierField.optional(),
	person: identifierField.optional(),
});
export type WishQuery = z.output<typeof wishQuery>;

export const wishCountShown = z.object({
	competence: competenceShown
		.nullable()
		.meta({ description: "Null: all that the catalogue does not have." }),
	persons: z.number().int().min(0).meta({ description: "With an open wish, each once." }),
	ways: z.array(z.object({ way: z.enum(waysToLearn), persons: z.number().int().min(0) })),
});
export type WishCountShown = z.output<typeof wishCountShown>;

export const wishCountQuery = pageQuery(["persons", "competence"], {});
export type WishCountQuery = z.output<typeof wishCountQuery>;

export const wishParams = z.object({ wish: identifierField });

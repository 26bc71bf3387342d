import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import {
	looseWordsField,
	wordsField,
} from "../../../people/organisation/text-without-identity-number.ts";
import { levelField } from "../../competence/requirements/requirement-contract.ts";
import { competenceShown, personShown } from "../subject-contract.ts";

/** Signed by sending it. */
export const checkBody = z.strictObject({
	person: identifierField,
	competence: identifierField,
	level: levelField.meta({ description: "As it was shown." }),
	passed: z.boolean().meta({ description: "False: not yet; nothing is registered as held." }),
	checkedOn: plainDateField.meta({ description: "Never later than today." }),
	note: looseWordsField(2000).default(""),
});
export type CheckBody = z.output<typeof checkBody>;

export const checkShown = z.object({
	...keptFields,
	person: personShown,
	competence: competenceShown,
	level: levelField,
	passed: z.boolean(),
	checkedOn: plainDateField,
	signedOn: plainDateField,
	assessor: z.string().nullable().meta({ description: "A name; null: the account is gone." }),
	note: z.string(),
	holding: identifierField
		.nullable()
		.meta({ description: "What it led to; it may be removed since." }),
	withdrawn: z
		.object({ on: plainDateField, by: z.string().nullable(), reason: z.string() })
		.nullable(),
});
export type CheckShown = z.output<typeof checkShown>;

export const checkQuery = pageQuery(["checkedOn", "person", "competence", "level"], {
	person: identifierField.optional(),
	competence: identifierField.optional(),
	passed: z.enum(["true", "false"]).optional(),
	withdrawn: z.enum(["true", "false"]).optional(),
});
export type CheckQuery = z.output<typeof checkQuery>;

export const withdrawalBody = z.strictObject({
	reason: wordsField(2000).meta({ description: "Why; the person reads it." }),
});

export const checkParams = z.object({ check: identifierField });

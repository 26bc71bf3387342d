import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";
import { evidenceField, levelField } from "../requirements/requirement-contract.ts";
import { endsBeforeBeginning } from "../requirements/requirement-texts.ts";

const termsFields = {
	level: levelField.default(2),
	evidence: evidenceField.default("self-declared"),
	inUse: z.boolean().default(true).meta({ description: "Whether the holder uses it at work." }),
	willingToShare: z
		.boolean()
		.nullable()
		.default(null)
		.meta({ description: "Whether the holder will teach others; null: not asked." }),
	validFrom: plainDateField.nullable().default(null),
	validTo: plainDateField.nullable().default(null),
};

function judgePeriod({
	value: { validFrom, validTo },
	issues,
}: z.core.ParsePayload<{ readonly validFrom: string | null; readonly validTo: string | null }>) {
	if (validFrom === null || validTo === null || validFrom <= validTo) return;
	const params = { detail: endsBeforeBeginning };
	issues.push({ code: "custom", input: validTo, path: ["validTo"], params });
}

/** What is said of a holding. Its person and competence never change. */
export const holdingTerms = z.strictObject(termsFields).check(judgePeriod);
export type HoldingTerms = z.output<typeof holdingTerms>;

export const holdingBody = z
	.strictObject({ person: identifierField, competence: identifierField, ...termsFields })
	.check(judgePeriod);
export type HoldingBody = z.output<typeof holdingBody>;

export const holdingAnswer = z.object({
	...keptFields,
	person: z.object({
		id: identifierField,
		staffNumber: z.string(),
		name: z.string().nullable(),
	}),
	competence: z.object({ id: identifierField, name: z.string() }),
	level: levelField,
	evidence: evidenceField,
	inUse: z.boolean(),
	willingToShare: z.boolean().nullable(),
	validFrom: plainDateField.nullable(),
	validTo: plainDateField.nullable().meta({ description: "The last day as registered." }),
	expires: plainDateField.nullable().meta({
		description: "The last day that it counts: as registered, else by the competence's validity.",
	}),
});
export type HoldingAnswer = z.output<typeof holdingAnswer>;

export const holdingList = pageQuery(
	["person", "competence", "level", "evidence", "validFrom", "expires"],
	{
		person: identifierField.optional(),
		competence: identifierField.optional(),
		unit: identifierField
			.optional()
			.meta({ description: "Of those employed in this unit or below it." }),
		evidence: evidenceField.optional(),
		inUse: z.enum(["true", "false"]).optional(),
		on: plainDateField.optional().meta({ description: "That count on this day. Left out: all." }),
		expiresBy: plainDateField
			.optional()
			.meta({ description: "That count today and no longer after this day." }),
	},
);
export type HoldingList = z.output<typeof holdingList>;
export const holdingPage = pageOf(holdingAnswer);

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
import { evidenceField, levelField } from "../../competence/requirements/requirement-contract.ts";
import { endsBeforeBeginning } from "../../competence/requirements/requirement-texts.ts";
import { competenceShown, judgeSubject, personShown, subjectFields } from "../subject-contract.ts";
import { declarationStatuses, proofKinds } from "./declaration-model.ts";

const declaredFields = {
	level: levelField,
	usedRecently: z.boolean().meta({ description: "Whether it was used in the last 12 months." }),
	proof: z
		.enum(proofKinds)
		.default("own-word")
		.meta({ description: "What the person has to show for it." }),
	validFrom: plainDateField
		.nullable()
		.default(null)
		.meta({ description: "Never later than today." }),
	validTo: plainDateField.nullable().default(null),
	willingToShare: z
		.boolean()
		.nullable()
		.default(null)
		.meta({ description: "Whether the person will teach others; null: not said." }),
	note: looseWordsField(2000).default(""),
	round: identifierField
		.nullable()
		.default(null)
		.meta({ description: "The open round that it answers; null: none." }),
};

function judgePeriod({
	value: { validFrom, validTo },
	issues,
}: z.core.ParsePayload<{ readonly validFrom: string | null; readonly validTo: string | null }>) {
	if (validFrom === null || validTo === null || validFrom <= validTo) return;
	const params = { detail: endsBeforeBeginning };
	issues.push({ code: "custom", input: validTo, path: ["validTo"], params });
}

/** What an employee says of an own competence. */
export const declarationBody = z
	.strictObject({ ...subjectFields, ...declaredFields })
	.check(judgeSubject, judgePeriod);
export type DeclarationBody = z.output<typeof declarationBody>;

export const attachmentShown = z.object({
	...keptFields,
	name: z.string(),
	mediaType: z.string(),
	size: z.number().int().meta({ description: "Bytes." }),
	addedOn: plainDateField,
});
export type AttachmentShown = z.output<typeof attachmentShown>;

export const declarationShown = z.object({
	...keptFields,
	person: personShown,
	competence: competenceShown.nullable(),
	proposedName: z.string().nullable(),
	level: levelField,
	usedRecently: z.boolean(),
	proof: z.enum(proofKinds),
	validFrom: plainDateField.nullable(),
	validTo: plainDateField.nullable(),
	willingToShare: z.boolean().nullable(),
	note: z.string(),
	round: z.object({ id: identifierField, name: z.string() }).nullable(),
	declaredOn: plainDateField,
	status: z.enum(declarationStatuses),
	replacedBy: identifierField.nullable().meta({ description: "A later one of the same thing." }),
	mayDecide: z.boolean().meta({ description: "Whether the caller may decide on it now." }),
	decision: z
		.object({
			on: plainDateField,
			by: z.string().nullable().meta({ description: "A name; null: the account is gone." }),
			comment: z.string(),
			competence: competenceShown.nullable(),
			level: levelField.nullable(),
			evidence: evidenceField.nullable(),
			validFrom: plainDateField.nullable(),
			validTo: plainDateField.nullable(),
		})
		.nullable()
		.meta({ description: "Null: not decided. What was confirmed is null of one returned." }),
	holding: identifierField.nullable().meta({ description: "What a confirmation led to." }),
	held: z
		.object({ level: levelField, evidence: evidenceField, expires: plainDateField.nullable() })
		.nullable()
		.meta({ description: "What is registered of the competence today; null: nothing." }),
	attachments: z.array(attachmentShown),
});
export type DeclarationShown = z.output<typeof declarationShown>;

export const declarationQuery = pageQuery(
	["declaredOn", "person", "competence", "level", "status", "decidedOn"],
	{
		status: z.enum(declarationStatuses).optional(),
		mayDecide: z.enum(["true", "false"]).optional(),
		person: identifierField.optional(),
		unit: identifierField
			.optional()
			.meta({ description: "Of those employed in this unit or below it." }),
		round: identifierField.optional(),
		competence: identifierField.optional(),
	},
);
export type DeclarationQuery = z.output<typeof declarationQuery>;

const confirmBody = z.strictObject({
	decision: z.literal("confirm"),
	competence: identifierField
		.nullable()
		.default(null)
		.meta({ description: "Required where the declaration has a name of its own." }),
	attachmentChecked: z
		.boolean()
		.default(false)
		.meta({ description: "The attachment was read and says so: the evidence becomes documented." }),
	comment: looseWordsField(2000).default(""),
});

const adjustBody = z
	.strictObject({
		decision: z.literal("adjust"),
		competence: identifierField.nullable().default(null),
		level: levelField,
		evidence: z.enum(["confirmed", "documented"]),
		validFrom: plainDateField.nullable().default(null),
		validTo: plainDateField.nullable().default(null),
		comment: wordsField(2000).meta({ description: "Why; the person reads it." }),
	})
	.check(judgePeriod);

const returnBody = z.strictObject({
	decision: z.literal("return"),
	comment: wordsField(2000).meta({ description: "What is missing; the person reads it." }),
});

export const decisionBody = z.discriminatedUnion("decision", [confirmBody, adjustBody, returnBody]);
export type DecisionBody = z.output<typeof decisionBody>;

export const decisionsBody = z.strictObject({
	decisions: z
		.array(
			z.strictObject({
				declaration: identifierField,
				version: z.number().int().min(1).max(2_147_483_647),
				decision: decisionBody,
			}),
		)
		.min(1)
		.max(200)
		.meta({ description: "All are carried out, or none." }),
});
export type DecisionsBody = z.output<typeof decisionsBody>;

export const decisionsShown = z.object({ items: z.array(declarationShown) });

export const declarationParams = z.object({ declaration: identifierField });
export const attachmentParams = z.object({ attachment: identifierField });

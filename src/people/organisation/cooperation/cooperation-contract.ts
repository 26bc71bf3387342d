import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { looseWordsField, wordsField } from "../text-without-identity-number.ts";

/** What can be shared. The policies of the shared tables name these. */
const cooperationPurposes = [
	"guidance",
	"catalogue",
	"shared-persons",
	"competence-offers",
] as const;

export const cooperationBody = z.strictObject({
	name: wordsField(),
	description: looseWordsField(),
	validFrom: plainDateField,
});
export type CooperationBody = z.output<typeof cooperationBody>;

export const cooperationShown = z.object({
	...keptFields,
	owner: identifierField,
	ownerName: z.string(),
	own: z.boolean().meta({ description: "Whether it is the acting organisation's to change." }),
	name: z.string(),
	description: z.string(),
	validFrom: plainDateField,
	validTo: plainDateField.nullable(),
});
export type CooperationShown = z.output<typeof cooperationShown>;

export const cooperationQuery = pageQuery(["name", "ownerName", "validFrom"], {
	own: z.enum(["yes", "no"]).optional(),
	on: plainDateField.optional().meta({ description: "Those that are there on this day." }),
});

export const cooperationParams = z.strictObject({ cooperation: identifierField });

export const participantBody = z.strictObject({
	participant: identifierField.meta({ description: "An organisation of the directory." }),
	purpose: z.enum(cooperationPurposes),
	validFrom: plainDateField,
	validTo: plainDateField.nullable(),
});
export type ParticipantBody = z.output<typeof participantBody>;

export const participantShown = z.object({
	...keptFields,
	cooperation: identifierField,
	participant: identifierField,
	participantName: z.string(),
	purpose: z.string(),
	validFrom: plainDateField,
	validTo: plainDateField.nullable(),
});
export type ParticipantShown = z.output<typeof participantShown>;

export const participantQuery = pageQuery(["participantName", "purpose", "validFrom"], {
	purpose: z.enum(cooperationPurposes).optional(),
	on: plainDateField.optional().meta({ description: "Those that take part on this day." }),
});

export const participationParams = z.strictObject({
	cooperation: identifierField,
	participation: identifierField,
});

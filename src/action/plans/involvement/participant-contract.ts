import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { wordsField } from "../../../people/organisation/text-without-identity-number.ts";

const participantKinds = [
	"union",
	"user-council",
	"safety-representative",
	"leader",
	"professional",
	"partner",
] as const;

/** Who takes part in a plan, from the mandate on. */
export const participantBody = z.strictObject({
	kind: z.enum(participantKinds),
	name: wordsField(200).meta({
		description: "The union, council or role; a person where one is appointed.",
	}),
	account: identifierField
		.nullable()
		.meta({ description: "The account that speaks for the participant; null: none." }),
	validFrom: plainDateField.meta({ description: "The first day of taking part." }),
	validTo: plainDateField
		.nullable()
		.meta({ description: "The last day of taking part; null: still takes part." }),
});
export type ParticipantBody = z.output<typeof participantBody>;

export const participantShown = z.object({
	...keptFields,
	...participantBody.shape,
	plan: identifierField,
	inputs: z.number().int().meta({ description: "How many inputs have come from the participant." }),
	voice: z.enum(["own", "open", "other"]).meta({
		description:
			"Who speaks for it here: own, the caller; open, nobody's account; other, another account.",
	}),
});
export type ParticipantShown = z.output<typeof participantShown>;

export const participantQuery = pageQuery(["name", "kind", "validFrom", "inputs"], {
	kind: z.enum(participantKinds).optional(),
	on: plainDateField.optional().meta({ description: "Those who take part on this day." }),
});
export type ParticipantQuery = z.output<typeof participantQuery>;

export const participantParams = z.object({ participant: identifierField });

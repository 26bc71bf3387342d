import { z } from "zod";
import { identifierField, plainDateField } from "../../../machinery/http/listing/fields.ts";
import {
	evidenceField,
	levelField,
	requirementAnswer,
} from "../requirements/requirement-contract.ts";

const namedCompetence = z.object({ id: identifierField, name: z.string() });

export const personCompetencesQuery = z.strictObject({
	on: plainDateField.optional().meta({ description: "Today unless told." }),
});

export const personCompetencesAnswer = z.object({
	person: z.object({ id: identifierField, staffNumber: z.string(), name: z.string().nullable() }),
	on: plainDateField,
	held: z.array(
		z.object({
			competence: namedCompetence,
			holding: identifierField.meta({ description: "The holding it follows from." }),
			impliedBy: namedCompetence
				.nullable()
				.meta({ description: "The competence that implies it; null when it is held itself." }),
			level: levelField,
			evidence: evidenceField,
			inUse: z.boolean(),
			validFrom: plainDateField.nullable(),
			expires: plainDateField.nullable().meta({ description: "The last day that it counts." }),
			state: z.enum(["counts", "expires-soon", "expired"]).meta({
				description: "expires-soon: counts on the day, and no longer 90 days later.",
			}),
		}),
	),
	lacking: z
		.array(
			requirementAnswer.pick({
				id: true,
				unit: true,
				unitPath: true,
				competence: true,
				minLevel: true,
				minEvidence: true,
				criticality: true,
				basis: true,
			}),
		)
		.meta({
			description:
				"Requirements of the person's units and those above, for the person's group, that the person does not count for. A unit may need only some to count.",
		}),
});
export type PersonCompetencesAnswer = z.output<typeof personCompetencesAnswer>;

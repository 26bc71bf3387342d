import { z } from "zod";
import { identifierField, plainDateField } from "../../../machinery/http/listing/fields.ts";

export const holdersQuery = z.strictObject({
	on: plainDateField.optional().meta({ description: "Today unless told." }),
});

const count = z.number().int().min(0);
const counts = {
	persons: count.meta({ description: "Who hold it on the day, directly or by implication." }),
	documented: count.meta({ description: "Of these, by the best that each has: with documents." }),
	confirmed: count.meta({ description: "Confirmed by a leader." }),
	selfDeclared: count.meta({ description: "Self-declared only." }),
	implied: count.meta({ description: "Of the persons: by a competence that implies it alone." }),
	expiresSoon: count.meta({ description: "Of the persons: who no longer hold it in 90 days." }),
};

/** How many hold a competence: of all within reach, and of each unit. Who works in two is in both. */
export const holdersAnswer = z.object({
	on: plainDateField,
	...counts,
	units: z
		.array(
			z.object({
				unit: z.object({ id: identifierField, name: z.string() }),
				unitPath: z.string(),
				...counts,
			}),
		)
		.meta({ description: "Where somebody who holds it works, without the units below; in order." }),
});
export type HoldersAnswer = z.output<typeof holdersAnswer>;
export type HolderCounts = Pick<HoldersAnswer, keyof typeof counts>;

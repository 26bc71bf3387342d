import { z } from "zod";
import { identifierField, plainDateField } from "../../../machinery/http/listing/fields.ts";
import { evidenceField, levelField } from "../../competence/requirements/requirement-contract.ts";
import { checkShown } from "../checks/check-contract.ts";
import { declarationShown } from "../declarations/declaration-contract.ts";
import { competenceShown, personShown } from "../subject-contract.ts";
import { wishShown } from "../wishes/wish-contract.ts";

/** Everything on the page of somebody's own competence. */
export const ownMappingShown = z.object({
	person: personShown,
	profile: z.object({
		latest: plainDateField.nullable().meta({ description: "When it was last gone through." }),
		stale: z.boolean(),
	}),
	rounds: z
		.array(
			z.object({
				id: identifierField,
				name: z.string(),
				dueOn: plainDateField,
				note: z.string(),
				answered: z.boolean(),
				competences: z
					.array(z.object({ ...competenceShown.shape, declared: z.boolean() }))
					.meta({ description: "Asked about first; declared: held today, or sent in." }),
			}),
		)
		.meta({ description: "Open rounds that ask the person." }),
	holdings: z.array(
		z.object({
			id: identifierField,
			competence: competenceShown,
			level: levelField,
			evidence: evidenceField,
			inUse: z.boolean(),
			willingToShare: z.boolean().nullable(),
			validFrom: plainDateField.nullable(),
			expires: plainDateField.nullable(),
			counts: z.boolean().meta({ description: "Whether it counts today." }),
		}),
	),
	declarations: z.array(declarationShown).meta({ description: "The newest first." }),
	wishes: z.array(wishShown),
	checks: z.array(checkShown),
});
export type OwnMappingShown = z.output<typeof ownMappingShown>;

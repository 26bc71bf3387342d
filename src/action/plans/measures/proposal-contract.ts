import { z } from "zod";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { measureKinds } from "../model.ts";
import { measureFields, measureShown } from "./measure-contract.ts";

/** A measure that the analysis proposes. It is known by its finding and kind. */
export const proposalShown = z.object({
	finding: identifierField,
	kind: z.enum(measureKinds),
	unitPath: z.string().nullable(),
	criticality: z.number().int().nullable(),
	measure: z.object(measureFields).meta({
		description: "As it will be saved; unpriced: prices are the municipality's to fill in.",
	}),
	saved: identifierField
		.nullable()
		.meta({ description: "The plan's measure of this kind for this finding; null: none yet." }),
});
export type ProposalShown = z.output<typeof proposalShown>;

export const proposalQuery = pageQuery(["order", "kind", "unit", "criticality", "deadline"], {
	kind: z.enum(measureKinds).optional(),
	saved: z.enum(["yes", "no"]).optional(),
});
export type ProposalQuery = z.output<typeof proposalQuery>;

export const chosenBody = z.strictObject({
	chosen: z
		.array(z.strictObject({ finding: identifierField, kind: z.enum(measureKinds) }))
		.min(1)
		.max(2000),
});
export type ChosenBody = z.output<typeof chosenBody>;

export const savedShown = z.object({
	added: z.array(measureShown).meta({ description: "The measures that were made, by number." }),
	already: z
		.number()
		.int()
		.meta({ description: "How many of the chosen were the plan's measures already." }),
});
export type SavedShown = z.output<typeof savedShown>;

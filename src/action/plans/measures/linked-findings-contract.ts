import { z } from "zod";
import { namedThen } from "../../../knowledge/gaps/findings/finding-contract.ts";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";

export const linkBody = z.strictObject({
	finding: identifierField.meta({ description: "A finding of an analysis of one's own." }),
});

/** A finding that a measure answers. Version is the link's. */
export const linkedFinding = z.object({
	...keptFields,
	measure: identifierField,
	finding: identifierField,
	analysis: identifierField,
	asOf: plainDateField,
	kind: z.enum(["gap", "phase-out"]),
	requirement: identifierField.nullable(),
	unit: namedThen.nullable().meta({ description: "Null: of no unit (phase-out)." }),
	unitPath: z.string().nullable().meta({ description: "As the unit was called." }),
	competence: namedThen,
	criticality: z.number().int().nullable(),
});
export type LinkedFinding = z.output<typeof linkedFinding>;

export const linkQuery = pageQuery(["competence", "unit", "asOf", "criticality"], {});
export type LinkQuery = z.output<typeof linkQuery>;

export const linkParams = z.object({ measure: identifierField, finding: identifierField });

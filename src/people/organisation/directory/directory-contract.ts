import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { organisationKinds } from "../tables.ts";
import { wordsField } from "../text-without-identity-number.ts";

export const organisationShown = z.object({
	...keptFields,
	kind: z.enum(organisationKinds),
	name: z.string(),
	organisationNumber: z.string().nullable(),
	areaNumber: z.string().nullable(),
	validFrom: plainDateField.nullable(),
	validTo: plainDateField.nullable(),
});
export type OrganisationShown = z.output<typeof organisationShown>;

const related = z.object({
	organisation: z.object({ id: identifierField, name: z.string() }),
	on: plainDateField,
	note: z.string(),
});

export const organisationInFull = organisationShown.extend({
	predecessors: z.array(related).meta({ description: "Those it came after." }),
	successors: z.array(related).meta({ description: "Those that came after it." }),
});
export type OrganisationInFull = z.output<typeof organisationInFull>;

export const organisationBody = z.strictObject({
	name: wordsField(),
	organisationNumber: z
		.string()
		.regex(/^\d{9}$/)
		.nullable()
		.meta({ description: "Nine digits, from the register of legal entities." }),
	areaNumber: z
		.string()
		.regex(/^\d{2}(\d{2})?$/)
		.nullable()
		.meta({ description: "Two digits of a county, four of a municipality." }),
});
export type OrganisationBody = z.output<typeof organisationBody>;

export const organisationQuery = pageQuery(["name", "kind", "areaNumber", "organisationNumber"], {
	kind: z.enum(organisationKinds).optional(),
	on: plainDateField.optional().meta({ description: "Those that are there on this day." }),
});

export const organisationParams = z.strictObject({ organisation: identifierField });

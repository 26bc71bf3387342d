import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";
import { looseWordsField } from "../../../people/organisation/text-without-identity-number.ts";
import { competenceKindField } from "../catalogue/competence-contract.ts";
import { comparedFields } from "./catalogue-difference.ts";

export const publishBody = z.strictObject({
	note: looseWordsField(2000)
		.default("")
		.meta({ description: "What is new, for those who read it." }),
	cooperation: identifierField.nullable().default(null).meta({
		description:
			"An own cooperation: its participants with the purpose catalogue can take it over.",
	}),
});
export type PublishBody = z.output<typeof publishBody>;

export const versionItem = z.object({
	...keptFields,
	organisation: z.object({ id: identifierField, name: z.string() }),
	own: z.boolean(),
	cooperation: identifierField.nullable(),
	number: z.number().int().min(1).meta({ description: "1, 2, 3 … of the organisation." }),
	publishedOn: plainDateField,
	note: z.string(),
	competences: z.number().int().min(0).meta({ description: "How many it has." }),
	contentHash: z.string().meta({ description: "SHA-256 of the content in its fixed order." }),
});
export type VersionItem = z.output<typeof versionItem>;

export const versionAnswer = versionItem.extend({
	content: z.array(
		z.object({
			id: identifierField,
			name: z.string(),
			kind: competenceKindField.nullable(),
			area: z.string().nullable(),
			description: z.string(),
			validityMonths: z.number().int().nullable(),
			retiredOn: plainDateField.nullable(),
			implies: z.array(z.string()),
			prerequisites: z.array(z.string()),
		}),
	),
});
export type VersionAnswer = z.output<typeof versionAnswer>;

export const versionList = pageQuery(["publishedOn", "number", "organisation"], {
	own: z.enum(["true", "false"]).optional(),
	cooperation: identifierField.optional(),
});
export type VersionList = z.output<typeof versionList>;
export const versionPage = pageOf(versionItem);

export const differenceQuery = z.strictObject({
	with: identifierField.optional().meta({
		description: "The earlier version. Left out: the own catalogue as it is now.",
	}),
});
export const differenceAnswer = z.object({
	added: z.array(z.string()),
	removed: z.array(z.string()),
	changed: z.array(z.object({ name: z.string(), fields: z.array(z.enum(comparedFields)) })),
});

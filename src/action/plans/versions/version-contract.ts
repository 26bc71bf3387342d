import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { looseWordsField } from "../../../people/organisation/text-without-identity-number.ts";

export const versionBody = z.strictObject({
	note: looseWordsField(500).default("").meta({ description: "Why it is kept." }),
});

const keptValue = z.union([z.string(), z.number(), z.null(), z.array(z.string()).readonly()]);
const keptItem = z
	.object({ id: z.string() })
	.catchall(keptValue)
	.meta({ description: "A row as it was: its id and its fields." });
const content = z.object({
	plan: keptItem,
	participants: z.array(keptItem).readonly(),
	goals: z.array(keptItem).readonly(),
	measures: z.array(keptItem).readonly(),
	inputs: z.array(keptItem).readonly(),
});

export const versionShown = z.object({
	...keptFields,
	plan: identifierField,
	number: z.number().int().meta({ description: "1, 2, 3 … of the plan." }),
	keptOn: plainDateField,
	note: z.string(),
	contentHash: z.string().meta({ description: "SHA-256 of the content in a fixed order." }),
});
export type VersionShown = z.output<typeof versionShown>;

export const wholeVersion = z.object({ ...versionShown.shape, content });

export const versionQuery = pageQuery(["number", "keptOn"], {});
export type VersionQuery = z.output<typeof versionQuery>;

const number = z.coerce.number().int().min(1).max(2_147_483_647);
export const versionParams = z.object({ plan: identifierField, number });

export const comparisonQuery = z.strictObject({
	from: number.meta({ description: "The number of the earlier version." }),
	to: number
		.optional()
		.meta({ description: "The later version; left out: the plan as it is now." }),
});
export type ComparisonQuery = z.output<typeof comparisonQuery>;

const fieldChanges = z
	.array(z.object({ field: z.string(), before: keptValue, after: keptValue }))
	.readonly();
const partChanges = z.object({
	added: z.array(keptItem).readonly(),
	removed: z.array(keptItem).readonly(),
	changed: z.array(z.object({ item: keptItem, fields: fieldChanges })).readonly(),
});
export const comparisonShown = z.object({
	from: versionShown,
	to: versionShown.nullable().meta({ description: "Null: the plan as it is now." }),
	plan: fieldChanges,
	participants: partChanges,
	goals: partChanges,
	measures: partChanges,
	inputs: partChanges,
});

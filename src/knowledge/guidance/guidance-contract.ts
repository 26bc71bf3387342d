import { z } from "zod";
import { identifierField, plainDateField } from "../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../machinery/http/listing/page.ts";
import {
	looseWordsField,
	wordsField,
} from "../../people/organisation/text-without-identity-number.ts";
import { certainties, guidanceKinds, measureTypes, nationalKinds } from "./model.ts";

const kindField = z.enum([...nationalKinds, ...guidanceKinds]);

const scopeField = z.enum(["national", "own", "shared"]).meta({
	description:
		"`national`: the same for all. `own`: the organisation's. `shared`: another's, through a cooperation.",
});

/** A law, a national plan, one of its measures, or somebody's own guidance: what a requirement can rest on. */
export const guidanceItem = z.object({
	id: identifierField,
	version: z.number().int().min(1).nullable().meta({
		description: "Null for national guidance, which no organisation changes.",
	}),
	scope: scopeField,
	kind: kindField,
	title: z.string(),
	reference: z.string().meta({ description: "Section, number in the plan, or case number." }),
	area: z
		.string()
		.meta({ description: "The law, or the area of the plan; empty for own guidance." }),
	plan: z.string().nullable().meta({ description: "Code of the national plan." }),
	measureTypes: z.array(z.enum(measureTypes)).meta({
		description: "What the state does in a measure of a national plan; empty when no source says.",
	}),
	certainty: z.enum(certainties).nullable().meta({
		description:
			"How sure it is that number and title belong together, of national guidance: as the source has it; the only place between two known numbers; by the order alone; well known but not read.",
	}),
	owner: identifierField.nullable().meta({ description: "Null for national guidance." }),
	cooperation: identifierField.nullable().meta({
		description: "The cooperation whose participants work by it.",
	}),
	part: identifierField.nullable().meta({
		description: "The one participant that it is for; null: all of the cooperation.",
	}),
	national: identifierField.nullable().meta({
		description: "The law or national measure that own guidance carries out.",
	}),
	description: z.string(),
	validFrom: plainDateField.nullable(),
	validTo: plainDateField.nullable().meta({ description: "Last day; null: not known or open." }),
});
export type GuidanceItem = z.output<typeof guidanceItem>;

const relatedGuidance = z.object({
	id: identifierField,
	kind: kindField,
	plan: z.string().nullable(),
	reference: z.string(),
	title: z.string(),
});
export type RelatedGuidance = z.output<typeof relatedGuidance>;

export const guidanceInFull = guidanceItem.extend({
	typeText: z.string().meta({ description: "What the state does, as the source writes it." }),
	responsible: z.string(),
	fromYear: z.number().int().nullable(),
	untilYear: z.number().int().nullable(),
	continued: z.boolean().nullable().meta({
		description: "Whether the measure went on in the next plan; null: no source says.",
	}),
	alsoNumbered: z.array(z.string()).meta({
		description: "Other numbers of the same measure in the same plan.",
	}),
	note: z.string(),
	source: z.string(),
	continues: z
		.array(relatedGuidance)
		.meta({ description: "What it came after in an earlier plan." }),
	continuedAs: z
		.array(relatedGuidance)
		.meta({ description: "What came after it in a later plan." }),
	carriesOut: relatedGuidance.nullable().meta({ description: "What `national` names." }),
	carriedOutBy: z.array(relatedGuidance).meta({
		description: "Own and shared guidance that carries it out.",
	}),
	requirements: z.number().int().min(0).meta({
		description: "How many of the organisation's own requirements rest on it.",
	}),
});
export type GuidanceInFull = z.output<typeof guidanceInFull>;

/** Own guidance as it is added, or as a whole when it is changed. */
export const guidanceBody = z.strictObject({
	kind: z.enum(guidanceKinds),
	title: wordsField(300),
	reference: looseWordsField(300)
		.default("")
		.meta({ description: "Where it stands: a case number, an address." }),
	description: looseWordsField().default(""),
	national: identifierField.nullable().default(null).meta({
		description: "The law, national plan or measure that it carries out.",
	}),
	cooperation: identifierField.nullable().default(null).meta({
		description: "One of the organisation's own cooperations: its participants then see it.",
	}),
	part: identifierField.nullable().default(null).meta({
		description: "With a cooperation: the one participant that it is for.",
	}),
	validFrom: plainDateField.nullable().default(null),
	validTo: plainDateField.nullable().default(null),
});
export type GuidanceBody = z.output<typeof guidanceBody>;

export const guidanceQuery = pageQuery(
	["title", "kind", "reference", "plan", "scope", "validFrom"],
	{
		kind: kindField.optional(),
		scope: scopeField.optional(),
		plan: z.string().max(100).optional().meta({ description: "Code of a national plan." }),
		measureType: z.enum(measureTypes).optional(),
		validOn: plainDateField.optional().meta({
			description: "Those whose period holds this day; a day that is not known is taken as open.",
		}),
	},
);
export type GuidanceQuery = z.output<typeof guidanceQuery>;

export const guidanceParams = z.strictObject({ guidance: identifierField });

import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";
import type { Translated } from "../../../machinery/languages/language.ts";
import {
	looseWordsField,
	wordsField,
} from "../../../people/organisation/text-without-identity-number.ts";

const nameWithBar: Translated<string> = {
	nb: "Navnet kan ikke ha tegnet | i seg, for det skiller navn i filer.",
	nn: "Namnet kan ikkje ha teiknet | i seg, for det skil namn i filer.",
	en: "The name cannot hold the sign |, which divides names in files.",
};

export const competenceKindField = z
	.enum(["education", "authorisation", "course", "skill"])
	.meta({ description: "What kind of competence it is; null when nobody has said." });

/** A hundred years: more than any authorisation lasts, and as the catalogue file has it. */
const longestValidity = 1_200;

const competenceName = wordsField(300)
	.refine((name) => !name.includes("|"), { params: { detail: nameWithBar } })
	.meta({ description: "Unique in the organisation's catalogue; case counts." });

/** A competence as it is added, or as a whole when it is changed. */
export const competenceBody = z.strictObject({
	name: competenceName,
	kind: competenceKindField.nullable().default(null),
	area: wordsField(300).nullable().default(null).meta({ description: "The field it belongs to." }),
	description: looseWordsField().default(""),
	validityMonths: z.number().int().min(1).max(longestValidity).nullable().default(null).meta({
		description:
			"How long a holding counts when it has no end of its own. Null: it does not expire.",
	}),
	retiredOn: plainDateField.nullable().default(null).meta({
		description: "The day from which it is not to be required anew. Null: it is in use.",
	}),
});
export type CompetenceBody = z.output<typeof competenceBody>;

/** A competence as it is shown in lists. */
export const competenceItem = z.object({
	...keptFields,
	name: z.string(),
	kind: competenceKindField.nullable(),
	area: z.string().nullable(),
	description: z.string(),
	validityMonths: z.number().int().nullable(),
	retiredOn: plainDateField.nullable(),
	origin: z
		.object({ organisation: identifierField, competence: identifierField })
		.nullable()
		.meta({ description: "The competence of another's published catalogue it was taken from." }),
});
export type CompetenceItem = z.output<typeof competenceItem>;

const relationKindField = z.enum(["implies", "requires"]).meta({
	description:
		"implies: who holds the first also holds the other. requires: one must hold the other before one can learn the first.",
});

const neighbour = z.object({
	relation: identifierField,
	version: z.number().int().min(1).meta({ description: "The relation's version." }),
	competence: identifierField,
	name: z.string(),
});

/** A competence with its neighbours in the catalogue, both ways. */
export const competenceAnswer = competenceItem.extend({
	implies: z.array(neighbour),
	impliedBy: z.array(neighbour),
	requires: z.array(neighbour),
	requiredBy: z.array(neighbour),
});
export type CompetenceAnswer = z.output<typeof competenceAnswer>;

export const relationBody = z.strictObject({
	relation: relationKindField,
	other: identifierField,
});
export type RelationBody = z.output<typeof relationBody>;

export const relationAnswer = z.object({
	...keptFields,
	competence: identifierField,
	relation: relationKindField,
	other: identifierField,
});
export type RelationAnswer = z.output<typeof relationAnswer>;

export const competenceList = pageQuery(["name", "kind", "area", "validityMonths", "retiredOn"], {
	kind: competenceKindField.optional(),
	area: wordsField(300).optional(),
	retired: z.enum(["true", "false"]).optional().meta({
		description: "Only those that are, or are not, taken out of use today.",
	}),
});
export type CompetenceList = z.output<typeof competenceList>;

export const competencePage = pageOf(competenceItem);

export const takenInAnswer = z.object({
	added: z.array(z.string()).meta({ description: "Names of the competences that were missing." }),
	left: z
		.array(z.string())
		.meta({ description: "Names that were there and are left as they are." }),
	relations: z.number().int().min(0).meta({ description: "Relations that came with the added." }),
});
export type TakenInAnswer = z.output<typeof takenInAnswer>;

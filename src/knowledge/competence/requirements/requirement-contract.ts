import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";
import {
	looseWordsField,
	wordsField,
} from "../../../people/organisation/text-without-identity-number.ts";
import { countedInKinds, evidenceKinds } from "../model.ts";
import { findAmountFault } from "./requirement-amount.ts";
import { endsBeforeBeginning } from "./requirement-texts.ts";

export const levelField = z
	.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
	.meta({ description: "0 no training … 4 can teach others." });
export const evidenceField = z.enum(evidenceKinds).meta({ description: "Weakest first." });
const criticalityField = z
	.union([z.literal(1), z.literal(2), z.literal(3)])
	.meta({ description: "How serious it is to lack it: 1 slightly, 2 moderately, 3 very." });
const countedInField = z.enum(countedInKinds);

const requiredField = z.number().meta({
	description:
		"Persons (whole) for headcount, FTE with two decimals for fte, percent 0–100 for the shares.",
});

const termsFields = {
	countedIn: countedInField,
	required: requiredField,
	minLevel: levelField.default(1),
	minEvidence: evidenceField.default("self-declared"),
	roles: z
		.array(
			wordsField(300).refine(
				(name) => !name.includes("|"),
				"Must not hold |, which divides names.",
			),
		)
		.max(100)
		.default([])
		.transform((names) => [...new Set(names)])
		.meta({ description: "Education groups or positions it is for; empty is everyone." }),
	criticality: criticalityField.default(2),
	basis: looseWordsField(2000)
		.default("")
		.meta({ description: "The guidance behind it, in words." }),
	place: z.number().int().min(0).max(1_000_000_000).optional().meta({
		description:
			"Its place in the list: equally urgent findings keep this order. Left out: last, or as it was.",
	}),
	validFrom: plainDateField.nullable().default(null),
	validTo: plainDateField.nullable().default(null),
};

interface Terms {
	readonly countedIn: z.output<typeof countedInField>;
	readonly required: number;
	readonly validFrom: string | null;
	readonly validTo: string | null;
}

function judgeTerms({ value, issues }: z.core.ParsePayload<Terms>): void {
	const detail = findAmountFault(value.countedIn, value.required);
	if (detail !== undefined) {
		issues.push({ code: "custom", input: value.required, path: ["required"], params: { detail } });
	}
	const { validFrom, validTo } = value;
	if (validFrom !== null && validTo !== null && validTo < validFrom) {
		const params = { detail: endsBeforeBeginning };
		issues.push({ code: "custom", input: validTo, path: ["validTo"], params });
	}
}

/** What a requirement asks for. Its unit and competence never change: findings are joined through it. */
export const requirementTerms = z.strictObject(termsFields).check(judgeTerms);
export type RequirementTerms = z.output<typeof requirementTerms>;

export const requirementBody = z
	.strictObject({ unit: identifierField, competence: identifierField, ...termsFields })
	.check(judgeTerms);
export type RequirementBody = z.output<typeof requirementBody>;

const guidanceLink = z.object({
	guidance: identifierField,
	organisation: identifierField
		.nullable()
		.meta({ description: "Whose guidance it is; null for laws and national plans." }),
	title: z.string().nullable().meta({ description: "Null when it is no longer shared." }),
	reference: z.string(),
});

export const requirementAnswer = z.object({
	...keptFields,
	unit: z.object({ id: identifierField, name: z.string() }),
	unitPath: z.string(),
	competence: z.object({ id: identifierField, name: z.string() }),
	countedIn: countedInField,
	required: requiredField,
	minLevel: levelField,
	minEvidence: evidenceField,
	roles: z.array(z.string()),
	criticality: criticalityField,
	basis: z.string(),
	place: z.number().int(),
	validFrom: plainDateField.nullable(),
	validTo: plainDateField.nullable(),
	guidance: z.array(guidanceLink),
});
export type RequirementAnswer = z.output<typeof requirementAnswer>;

export const requirementList = pageQuery(
	["place", "unit", "competence", "countedIn", "required", "criticality", "validFrom", "validTo"],
	{
		unit: identifierField.optional().meta({ description: "Of this unit and those below it." }),
		competence: identifierField.optional(),
		criticality: z.enum(["1", "2", "3"]).optional(),
		countedIn: countedInField.optional(),
		guidance: identifierField.optional().meta({ description: "Resting on this guidance." }),
		on: plainDateField.optional().meta({ description: "In force on this day. Left out: all." }),
	},
);
export type RequirementList = z.output<typeof requirementList>;
export const requirementPage = pageOf(requirementAnswer);

export const endBody = z.strictObject({
	lastDay: plainDateField.meta({ description: "The last day that it holds." }),
});
export const guidanceBody = z.strictObject({
	guidance: z
		.array(identifierField)
		.max(200)
		.meta({ description: "All of it: the list replaces." }),
});
export const copyBody = z.strictObject({ units: z.array(identifierField).min(1).max(500) });
export const copyAnswer = z.object({
	added: z.array(requirementAnswer),
	left: z
		.array(identifierField)
		.meta({ description: "Units that have such a requirement already." }),
});
export type CopyAnswer = z.output<typeof copyAnswer>;

export const suggestionBody = z.strictObject({
	on: plainDateField
		.optional()
		.meta({ description: "The day that the staff is taken at; today unless told." }),
});
export const suggestionAnswer = z.object({
	items: z.array(
		requirementAnswer.omit({ id: true, version: true, place: true, guidance: true }).extend({
			competence: z.object({
				id: identifierField.nullable().meta({ description: "Null: the catalogue lacks it." }),
				name: z.string(),
			}),
		}),
	),
});
export type SuggestionAnswer = z.output<typeof suggestionAnswer>;

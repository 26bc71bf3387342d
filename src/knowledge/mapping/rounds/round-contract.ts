import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import {
	looseWordsField,
	wordsField,
} from "../../../people/organisation/text-without-identity-number.ts";
import { competenceShown } from "../subject-contract.ts";
import { dueBeforeOpening } from "./round-texts.ts";

const timeFields = {
	name: wordsField(200),
	opensOn: plainDateField,
	dueOn: plainDateField.meta({ description: "The day to answer by; it stays open until closed." }),
	note: looseWordsField(2000).default("").meta({ description: "Shown to those who are asked." }),
};

function judgeDays({
	value: { opensOn, dueOn },
	issues,
}: z.core.ParsePayload<{ readonly opensOn: string; readonly dueOn: string }>) {
	if (opensOn <= dueOn) return;
	const params = { detail: dueBeforeOpening };
	issues.push({ code: "custom", input: dueOn, path: ["dueOn"], params });
}

/** A round of self-declaration. */
export const roundBody = z
	.strictObject({
		...timeFields,
		units: z
			.array(identifierField)
			.max(500)
			.default([])
			.meta({ description: "Asked with all below them; none: the whole organisation." }),
		competences: z
			.array(identifierField)
			.max(100)
			.default([])
			.meta({ description: "Asked about first, in this order." }),
	})
	.check(judgeDays);
export type RoundBody = z.output<typeof roundBody>;

export const repeatBody = z.strictObject(timeFields).check(judgeDays);
export type RepeatBody = z.output<typeof repeatBody>;

const count = z.number().int().min(0);

export const countsShown = z.object({
	invited: count.meta({ description: "Persons employed in the units." }),
	answered: count,
	awaiting: count.meta({ description: "Of those who answered: something waits for the leader." }),
	confirmed: count.meta({ description: "Nothing waits; or they had nothing to change." }),
	returned: count.meta({ description: "Something was returned to them, and nothing waits." }),
});
export type Counts = z.output<typeof countsShown>;

const roundStatuses = ["planned", "open", "closed"] as const;
export type RoundStatus = (typeof roundStatuses)[number];

export const roundShown = z.object({
	...keptFields,
	name: z.string(),
	opensOn: plainDateField,
	dueOn: plainDateField,
	closedOn: plainDateField.nullable(),
	status: z.enum(roundStatuses),
	note: z.string().nullable().meta({ description: "Null: not within the caller's reach." }),
	units: z
		.array(z.object({ id: identifierField, name: z.string() }))
		.nullable()
		.meta({ description: "Empty: the whole organisation. Null: not within the caller's reach." }),
	competences: z.array(competenceShown).nullable(),
	previous: z.object({ id: identifierField, name: z.string() }).nullable(),
	remindedOn: plainDateField.nullable().meta({ description: "The last day of a reminder." }),
	progress: countsShown
		.nullable()
		.meta({ description: "Within reach, each person once. Null: not within the caller's reach." }),
});
export type RoundShown = z.output<typeof roundShown>;

export const roundQuery = pageQuery(["opensOn", "dueOn", "name", "closedOn"], {
	status: z.enum(roundStatuses).optional(),
	unit: identifierField.optional().meta({ description: "That ask this unit." }),
});
export type RoundQuery = z.output<typeof roundQuery>;

const unitShown = z.object({ id: identifierField, name: z.string(), path: z.string() });

export const progressShown = z.object({
	askedOn: plainDateField.meta({ description: "The day whose employments say who is asked." }),
	total: countsShown.meta({ description: "Within reach, each person once." }),
	previousTotal: countsShown.nullable(),
	units: z.array(
		z.object({ unit: unitShown, ...countsShown.shape, previous: countsShown.nullable() }),
	),
});
export type ProgressShown = z.output<typeof progressShown>;

const standingShown = z.object({
	holders: count,
	meanLevel: z.number().nullable().meta({ description: "Two decimals; null without holders." }),
});

const changes = ["new", "gone", "more", "fewer", "level", "same"] as const;
export type Change = (typeof changes)[number];

export const comparedShown = z.object({
	unit: unitShown,
	competence: competenceShown,
	now: standingShown,
	before: standingShown.nullable().meta({ description: "Null: there is no round before." }),
	change: z.enum(changes).nullable(),
});
export type ComparedShown = z.output<typeof comparedShown>;

export const comparedQuery = pageQuery(
	["unit", "competence", "holders", "meanLevel", "difference", "change"],
	{
		unit: identifierField.optional().meta({ description: "This unit and those below it." }),
		competence: identifierField.optional(),
		change: z.enum(changes).optional(),
	},
);
export type ComparedQuery = z.output<typeof comparedQuery>;

export const unansweredShown = z.object({
	id: identifierField,
	staffNumber: z.string(),
	name: z.string().nullable(),
	units: z.array(z.string()),
	hasAccount: z.boolean().meta({ description: "Without one, nobody can be reminded by e-mail." }),
});
export type UnansweredShown = z.output<typeof unansweredShown>;
export const unansweredQuery = pageQuery(["name", "staffNumber"], {});
export type UnansweredQuery = z.output<typeof unansweredQuery>;

export const remindersShown = z.object({
	receivers: count,
	withoutAccount: count.meta({
		description: "Have not answered, and have no account to write to.",
	}),
});
export type RemindersShown = z.output<typeof remindersShown>;

export const roundParams = z.object({ round: identifierField });

import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
	textField,
} from "../../../machinery/http/listing/fields.ts";

const monthsField = z.number().int().min(0).max(600);
const reasonField = textField(2000).meta({ description: "Why so long: the law, or the need." });

export const ruleShown = z.object({
	...keptFields,
	kind: z.string(),
	months: monthsField,
	reason: z.string(),
});
export type RuleShown = z.output<typeof ruleShown>;

export const kindShown = z.object({
	kind: z.string(),
	title: z.string().meta({ description: "In the caller's language." }),
	months: monthsField.meta({ description: "What holds: the organisation's own, or the default." }),
	defaultMonths: monthsField,
	defaultReason: z.string(),
	ownRule: ruleShown.nullable(),
});

export const newRule = z.strictObject({
	kind: z
		.string()
		.regex(/^[a-z][a-z-]*$/)
		.max(60),
	months: monthsField,
	reason: reasonField,
});
export const changedRule = z.strictObject({ months: monthsField, reason: reasonField });
export const ruleParams = z.strictObject({ rule: identifierField });

const countsOfTask = z.record(z.string().max(100), z.number().int().min(0));
const countsOfKinds = z
	.record(z.string().max(60), countsOfTask)
	.meta({ description: "Rows that go, by kind and by what they are." });
export type CountsOfKinds = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const dryRunShown = z.object({
	on: plainDateField,
	kinds: z.array(
		z.object({
			kind: z.string(),
			title: z.string(),
			before: plainDateField.meta({ description: "What ended before this day goes." }),
		}),
	),
	counts: countsOfKinds,
});

export const runWanted = z.strictObject({
	counts: countsOfKinds.meta({
		description:
			"Those of the kinds to erase, as the dry run showed them. Refused when they are no longer so.",
	}),
});

export const runShown = z.object({ on: plainDateField, erased: countsOfKinds });

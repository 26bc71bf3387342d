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
import { deliveryKinds, measureKinds, measureStatuses } from "../model.ts";
import { priceParts } from "./measure-totals.ts";

const kroner = z
	.number()
	.int()
	.min(0)
	.max(10_000_000_000)
	.nullable()
	.meta({ description: "Whole kroner; null: not priced yet, which is not 0." });
const quantity = z.strictObject({
	countedIn: z.enum(["persons", "fte"]),
	amount: z
		.number()
		.int()
		.min(0)
		.max(100_000_000)
		.meta({ description: "Persons, or hundredths of an FTE." }),
});

export const measureBody = z.strictObject({
	goal: identifierField.nullable().meta({ description: "The plan's goal it is for; null: none." }),
	goalText: looseWordsField(2000).meta({ description: "What the measure itself is to reach." }),
	findingText: looseWordsField(2000).meta({ description: "The finding it answers, in words." }),
	measure: wordsField(5000),
	kind: z.enum(measureKinds),
	delivery: z.enum(deliveryKinds),
	targetGroup: looseWordsField(2000),
	persons: z.number().int().min(0).max(1_000_000).meta({ description: "Persons it is for." }),
	unit: identifierField.nullable().meta({ description: "Null: the whole municipality." }),
	responsibleRole: looseWordsField(200).meta({ description: "A role, never a person." }),
	deadline: plainDateField,
	cost: z.strictObject({
		salaryDuringLeave: kroner,
		substitute: kroner,
		travel: kroner,
		fee: kroner,
	}),
	funding: z.strictObject({ ownShare: kroner, grant: kroner }),
	indicator: looseWordsField(2000),
	baseline: quantity.nullable().meta({ description: "Null: not known." }),
	target: quantity.nullable().meta({ description: "Null: to be decided." }),
});
export type MeasureBody = z.output<typeof measureBody>;

export const addedMeasureBody = z.strictObject({
	...measureBody.shape,
	findings: z
		.array(identifierField)
		.max(50)
		.default([])
		.meta({ description: "Findings of the organisation's own analyses that it answers." }),
});

export const changedMeasureBody = z.strictObject({
	...measureBody.shape,
	status: z
		.enum(measureStatuses)
		.meta({ description: "dropped: it is kept, and not carried out." }),
});
export type ChangedMeasureBody = z.output<typeof changedMeasureBody>;

const total = z
	.number()
	.int()
	.nullable()
	.meta({ description: "Whole kroner; null: a part of it is not priced." });
const totalFields = {
	fullCost: total,
	ownShare: total,
	grant: total,
	uncovered: total.meta({ description: "Full cost less own share and grant." }),
};

/** A measure's fields as they are shown: what the product proposed may be longer than what can be written. */
export const measureFields = {
	...measureBody.shape,
	unit: z
		.object({ id: identifierField, name: z.string() })
		.nullable()
		.meta({ description: "Null: the whole municipality." }),
	goalText: z.string(),
	findingText: z.string(),
	measure: z.string(),
	targetGroup: z.string(),
	responsibleRole: z.string(),
	indicator: z.string(),
};

export const measureShown = z.object({
	...keptFields,
	...measureFields,
	plan: identifierField,
	number: z.number().int().meta({ description: "1, 2, 3 … in the plan; written T1, T2 …" }),
	findingText: z.string().nullable(),
	persons: z.number().int().nullable(),
	status: z.enum(measureStatuses),
	totals: z.object({ ...totalFields, missing: z.array(z.enum(priceParts)) }),
	linkedFindings: z.number().int().meta({ description: "How many findings it is linked to." }),
	deliveries: z.number().int(),
	withheld: z.literal("protected").nullable().meta({
		description:
			"protected: findingText, persons, baseline and target count persons and are not shown here.",
	}),
});
export type MeasureShown = z.output<typeof measureShown>;

export const planTotalsShown = z.object({
	...totalFields,
	unpriced: z
		.array(z.number().int())
		.meta({ description: "Numbers of measures that lack a price." }),
});

export const measureQuery = pageQuery(
	["number", "measure", "kind", "delivery", "deadline", "status", "unit", "fullCost", "uncovered"],
	{
		kind: z.enum(measureKinds).optional(),
		delivery: z.enum(deliveryKinds).optional(),
		status: z.enum(measureStatuses).optional(),
		unit: identifierField.optional(),
		goal: identifierField.optional(),
		finding: identifierField.optional().meta({ description: "Measures that answer this finding." }),
		dueBefore: plainDateField.optional().meta({ description: "Deadline before this day." }),
	},
);
export type MeasureQuery = z.output<typeof measureQuery>;

export const measureParams = z.object({ measure: identifierField });

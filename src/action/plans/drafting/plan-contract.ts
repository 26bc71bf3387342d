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
import { planStatuses } from "./plan-status.ts";

const mandate = z
	.strictObject({
		purpose: looseWordsField().meta({
			description: "Why the plan is made and what it is to reach.",
		}),
		scope: looseWordsField().meta({ description: "Which services and positions it covers." }),
		leadRole: looseWordsField(200).meta({ description: "The role that leads the work." }),
		givenBy: looseWordsField(200).meta({ description: "The role or body that gave the mandate." }),
		givenOn: plainDateField.nullable(),
	})
	.meta({ description: "The mandate. Complete before the plan becomes a draft." });

/** A plan as it is written. */
export const planBody = z.strictObject({
	title: wordsField(200),
	validFrom: plainDateField.meta({ description: "The first day the plan is for." }),
	validTo: plainDateField.meta({ description: "The last day the plan is for." }),
	mandate,
	analysis: identifierField
		.nullable()
		.meta({ description: "The analysis that the plan builds on; null: none chosen." }),
});
export type PlanBody = z.output<typeof planBody>;

/** A plan as it is shown. */
export const planShown = z.object({
	...keptFields,
	...planBody.shape,
	status: z.enum(planStatuses),
	adoptedOn: plainDateField.nullable(),
	adoptedBy: z
		.string()
		.meta({ description: "The role or body that adopted it; empty: not adopted." }),
	participants: z.number().int().meta({ description: "How many take part today." }),
	goals: z.number().int(),
	openGoals: z.number().int().meta({ description: "Goals without a target." }),
	measures: z.number().int().meta({ description: "Measures that are not dropped." }),
	unpricedMeasures: z
		.number()
		.int()
		.meta({ description: "Of the measures, those that lack a part of their price." }),
	measuresWithoutGoal: z
		.number()
		.int()
		.meta({ description: "Of the measures, those that are for none of the plan's goals." }),
	inputs: z.number().int(),
	openInputs: z.number().int().meta({ description: "Inputs without an answer." }),
});
export type PlanShown = z.output<typeof planShown>;

/** A plan that is made from an analysis at once, with the measures that matter most. */
export const planFromAnalysisBody = z.strictObject({
	title: wordsField(200),
	validFrom: plainDateField.meta({ description: "The first day the plan is for." }),
	validTo: plainDateField.meta({ description: "The last day the plan is for." }),
	analysis: identifierField,
	measures: z
		.number()
		.int()
		.min(0)
		.max(2000)
		.meta({ description: "How many of the proposed measures to begin with, the first first." }),
});

const note = looseWordsField(500).optional().meta({ description: "Kept with the version." });

/** Where a plan is moved. Going to a hearing and adoption keep a version of the plan. */
export const statusBody = z.discriminatedUnion("status", [
	z.strictObject({ status: z.literal("draft") }),
	z.strictObject({ status: z.literal("hearing"), note }),
	z.strictObject({
		status: z.literal("adopted"),
		adoptedOn: plainDateField
			.optional()
			.meta({ description: "The day of the decision; today unless said, and never later." }),
		adoptedBy: wordsField(200).meta({ description: "The role or body that decided." }),
		note,
	}),
]);
export type StatusBody = z.output<typeof statusBody>;

export const planQuery = pageQuery(["validFrom", "validTo", "title", "status", "openInputs"], {
	status: z.enum(planStatuses).optional(),
	on: plainDateField.optional().meta({ description: "Plans that are for this day." }),
});
export type PlanQuery = z.output<typeof planQuery>;

export const planParams = z.object({ plan: identifierField });

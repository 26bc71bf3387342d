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

const goalKinds = ["result", "effect"] as const;
const unitsOfMeasure = ["", "persons", "fte", "percent", "kroner", "count"] as const;

const value = z.number().int().min(0).max(1_000_000_000_000).nullable();

/** What the plan is to reach, and how that is measured. */
export const goalBody = z.strictObject({
	place: z
		.number()
		.int()
		.min(1)
		.max(10_000)
		.optional()
		.meta({ description: "Its place in the order of the plan's goals; last unless said." }),
	kind: z
		.enum(goalKinds)
		.meta({ description: "result: what measures give; effect: what that is good for." }),
	goal: wordsField(1000),
	indicator: looseWordsField(500).meta({ description: "What is measured." }),
	unitOfMeasure: z.enum(unitsOfMeasure).meta({ description: "Empty: the goal is not measured." }),
	baseline: value.meta({
		description: "Before the plan, in the unit of measure (FTE in hundredths); null: not known.",
	}),
	baselineOn: plainDateField.nullable(),
	target: value.meta({ description: "What is aimed at; null: not decided." }),
	targetOn: plainDateField.nullable(),
});
export type GoalBody = z.output<typeof goalBody>;

export const goalShown = z.object({
	...keptFields,
	...goalBody.shape,
	plan: identifierField,
	place: z.number().int(),
	measures: z.number().int().meta({ description: "Measures towards it that are not dropped." }),
	withheld: z
		.literal("protected")
		.nullable()
		.meta({ description: "Why the baseline is null though it may be known." }),
});
export type GoalShown = z.output<typeof goalShown>;

export const goalQuery = pageQuery(["place", "goal", "kind", "targetOn"], {
	kind: z.enum(goalKinds).optional(),
});
export type GoalQuery = z.output<typeof goalQuery>;

export const goalParams = z.object({ goal: identifierField });

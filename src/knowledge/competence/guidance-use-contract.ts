import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../machinery/http/listing/fields.ts";
import type { UseCount } from "./guidance-use-protection.ts";

const count = z.number().int().min(0);
const meanings = {
	requirements: "Requirements that rest on it.",
	findings: "Gaps in the newest analysis.",
	measures: "Measures that answer to what was found.",
	deliveries: "What is done of the measures.",
	persons: "Who completed.",
	cost: "Whole kroner spent.",
} as const satisfies Record<UseCount, string>;

function useFields<Field extends z.ZodType>(field: Field) {
	const meant = (name: UseCount) => field.meta({ description: meanings[name] });
	return {
		requirements: meant("requirements"),
		findings: meant("findings"),
		measures: meant("measures"),
		deliveries: meant("deliveries"),
		persons: meant("persons"),
		cost: meant("cost"),
	};
}

const protectedCount = z.union([count, z.literal(":")]).nullable();

/** What the organisation itself has told: its own figures, as they are. */
export const toldUse = z.object({
	...keptFields,
	countedOn: plainDateField,
	...useFields(count.nullable()),
});
export type ToldUse = z.output<typeof toldUse>;

export const guidanceUseShown = z.object({
	guidance: identifierField,
	version: z.number().int().min(1).nullable().meta({
		description: "Of what the organisation has told; null: it has told nothing.",
	}),
	own: toldUse.nullable(),
	participants: z
		.array(
			z.object({
				organisation: identifierField,
				name: z.string(),
				countedOn: plainDateField,
				...useFields(protectedCount),
			}),
		)
		.meta({
			description:
				"For the owner of the cooperation: what each participant has told. `:` is hidden: a count of 1–4, or kroner with fewer than five persons behind them. Null is not known.",
		}),
	sum: z.object(useFields(protectedCount)).meta({
		description: "Of the participants shown; hidden as soon as one of them is.",
	}),
});
export type GuidanceUseShown = z.output<typeof guidanceUseShown>;

import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { looseWordsField } from "../../../people/organisation/text-without-identity-number.ts";
import { planTotalsShown } from "../measures/measure-contract.ts";
import { costKinds, fundings } from "./cost-sums.ts";

/** One line that was paid. A line with a minus corrects earlier ones of the same kind and funding. */
export const costBody = z.strictObject({
	kind: z.enum(costKinds),
	fundedBy: z.enum(fundings),
	kroner: z
		.number()
		.int()
		.min(-10_000_000_000)
		.max(10_000_000_000)
		.refine((kroner) => kroner !== 0, "A line of 0 kroner says nothing.")
		.meta({ description: "Whole kroner, not 0." }),
	paidOn: plainDateField.meta({ description: "The day it was paid; never later than today." }),
	note: looseWordsField(500).default(""),
});
export type CostBody = z.output<typeof costBody>;

export const costShown = z.object({
	...keptFields,
	kind: z.enum(costKinds),
	fundedBy: z.enum(fundings),
	kroner: z.number().int(),
	paidOn: plainDateField,
	note: z.string(),
	delivery: identifierField,
});
export type CostShown = z.output<typeof costShown>;

export const costQuery = pageQuery(["paidOn", "kroner", "kind", "fundedBy"], {
	kind: z.enum(costKinds).optional(),
	fundedBy: z.enum(fundings).optional(),
});
export type CostQuery = z.output<typeof costQuery>;

const sum = z.number().int();
const sumsShown = z
	.object({
		spent: sum,
		byKind: z.object({ "salary-during-leave": sum, substitute: sum, travel: sum, fee: sum }),
		byFunding: z.object({ "own-share": sum, grant: sum }),
	})
	.meta({ description: "What was booked, in whole kroner." });

export const costsShown = z.object({
	planned: planTotalsShown.meta({ description: "Of the measures that are not dropped." }),
	booked: sumsShown,
	byYear: z
		.array(
			z.object({
				year: z.number().int(),
				planned: planTotalsShown,
				spent: sum.meta({ description: "What was booked as paid in the year, whole kroner." }),
			}),
		)
		.meta({ description: "Planned by the year of the deadline; oldest first." }),
});

export const costParams = z.object({ cost: identifierField });

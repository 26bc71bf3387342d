import { z } from "zod";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";
import { planStatuses } from "../drafting/plan-status.ts";
import { measureShown, planTotalsShown } from "./measure-contract.ts";

export const answeringMeasure = z.object({
	plan: z.object({ id: identifierField, title: z.string(), status: z.enum(planStatuses) }),
	measure: measureShown,
	answersThis: z.boolean().meta({
		description: "False: it answers what another analysis found of the same requirement.",
	}),
});
export type AnsweringMeasure = z.output<typeof answeringMeasure>;

export const answeringMeasureQuery = pageQuery(["deadline", "fullCost", "status"], {});
export type AnsweringMeasureQuery = z.output<typeof answeringMeasureQuery>;

export const answeringMeasures = pageOf(answeringMeasure).extend({
	totals: planTotalsShown
		.omit({ unpriced: true })
		.extend({
			measures: z.number().int().min(0).meta({ description: "How many are summed." }),
			unpriced: z.number().int().min(0).meta({ description: "How many lack a price." }),
		})
		.meta({ description: "Of those that are carried out: dropped ones and replaced plans' not." }),
});
export type AnsweringMeasures = z.output<typeof answeringMeasures>;

export const findingOfMeasuresParams = z.strictObject({ finding: identifierField });

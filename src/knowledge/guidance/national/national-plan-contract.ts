import { z } from "zod";
import { plainDateField, textField } from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { guidanceInFull } from "../guidance-contract.ts";
import { certainties, measureTypes } from "../model.ts";

const statusField = z.enum(["current", "ended", "unknown"]).meta({
	description: "Whether its period is running; `unknown` when no source that was read says so.",
});

export const nationalPlanItem = z.object({
	code: z.string(),
	kind: z.enum(["plan", "programme", "official-report", "white-paper"]),
	name: z.string(),
	validFrom: plainDateField.nullable().meta({ description: "Null: not known." }),
	validTo: plainDateField.nullable(),
	status: statusField,
	certainty: z.enum(["source", "assumed"]).meta({
		description: "`assumed`: the title is well known, but the document was not read.",
	}),
	note: z.string(),
	source: z.string(),
	measures: z.number().int().min(0).meta({ description: "How many of its measures are listed." }),
});
export type NationalPlanItem = z.output<typeof nationalPlanItem>;

export const nationalPlanQuery = pageQuery(["validFrom", "name", "kind", "status", "code"], {
	kind: nationalPlanItem.shape.kind.optional(),
	status: statusField.optional(),
});
export type NationalPlanQuery = z.output<typeof nationalPlanQuery>;

export const nationalPlanParams = z.strictObject({
	plan: textField(100).meta({ description: "The plan's code: `k2020`, `k2025`." }),
});

/** A measure of a national plan with what it came after and what came after it. */
export const planMeasure = guidanceInFull.pick({
	id: true,
	plan: true,
	reference: true,
	area: true,
	title: true,
	measureTypes: true,
	typeText: true,
	responsible: true,
	fromYear: true,
	untilYear: true,
	continued: true,
	alsoNumbered: true,
	certainty: true,
	note: true,
	source: true,
	continues: true,
	continuedAs: true,
});
export type PlanMeasure = z.output<typeof planMeasure>;

export const planMeasureQuery = pageQuery(["reference", "title", "area", "fromYear"], {
	area: z.string().max(300).optional(),
	measureType: z.enum(measureTypes).optional(),
	certainty: z.enum(certainties).optional(),
	continued: z.enum(["yes", "no", "not-said"]).optional(),
});
export type PlanMeasureQuery = z.output<typeof planMeasureQuery>;

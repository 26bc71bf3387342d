import { z } from "zod";
import { plainDateOf } from "../../../../ground/vocabulary/plain-date.ts";
import { identifierField, plainDateField } from "../../../../machinery/http/listing/fields.ts";
import { unitBody, unitShown } from "../unit-contract.ts";

const firstDay = plainDateOf("1900-01-01");
const on = plainDateField
	.refine((day) => day >= firstDay, "Must not come before 1900.")
	.meta({ description: "The first day of the new order; the old units close the day before." });

const newUnit = unitBody.omit({ validFrom: true });

export const mergeBody = z.strictObject({
	units: z
		.array(z.strictObject({ unit: identifierField, version: z.number().int().min(1) }))
		.min(1)
		.max(100)
		.meta({ description: "The units that close, each with the version that was seen." }),
	into: z
		.union([z.strictObject({ unit: identifierField }), newUnit])
		.meta({ description: "A unit that is there, or a new one." }),
	on,
});
export type MergeBody = z.output<typeof mergeBody>;

const ids = z.array(identifierField).max(10_000).default([]);

export const splitBody = z.strictObject({
	into: z
		.array(
			newUnit.extend({
				employments: ids.meta({ description: "The employments that go on here." }),
				units: ids.meta({ description: "The units right below that stand here from now on." }),
				positions: ids.meta({
					description:
						"The established positions that go on here. One that is not named follows who fills it; a vacant one goes to the first.",
				}),
			}),
		)
		.min(1)
		.max(50),
	on,
});
export type SplitBody = z.output<typeof splitBody>;

export const reorganised = z.object({
	successors: z.array(unitShown),
	employmentsMoved: z.number().int(),
	positionsMoved: z.number().int(),
	others: z
		.array(
			z.object({
				name: z.string(),
				title: z.string(),
				moved: z.number().int(),
				left: z
					.number()
					.int()
					.meta({ description: "Not moved: still on the units that closed, or ended with them." }),
			}),
		)
		.meta({ description: "What else stood on the units." }),
});
export type Reorganised = z.output<typeof reorganised>;

export const lastDayBody = z.strictObject({
	lastDay: plainDateField
		.nullable()
		.meta({ description: "The last day that the unit is there; null: it is open again." }),
});

import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageQuery } from "../../../machinery/http/listing/page.ts";
import { kostraFunctions } from "../model.ts";
import { wordsField } from "../text-without-identity-number.ts";
import { isUnitName } from "./unit-tree.ts";

const kostraField = z
	.enum(kostraFunctions)
	.nullable()
	.meta({ description: "The KOSTRA function that the unit's costs are reported under." });

/** What is said of a unit when it is added or changed: all of it. */
export const unitBody = z.strictObject({
	name: wordsField()
		.refine(isUnitName, "Must not hold ` / `, which stands between the names of a path.")
		.meta({
			description: "Without the names of the units above.",
		}),
	code: wordsField(100)
		.nullable()
		.meta({ description: "The unit's own code; one open unit has it." }),
	parent: identifierField.nullable().meta({ description: "The unit above; null at the top." }),
	kostraFunction: kostraField,
	validFrom: plainDateField
		.nullable()
		.meta({ description: "First day; null: it has always been." }),
});
export type UnitBody = z.output<typeof unitBody>;

export const unitChangeBody = unitBody.extend({
	on: plainDateField.optional().meta({
		description:
			"The day that a new name or place holds from; the unit keeps the old ones before it. Without: a correction, which holds for every day.",
	}),
});
export type UnitChangeBody = z.output<typeof unitChangeBody>;

export const unitShown = z.object({
	...keptFields,
	name: z.string(),
	code: z.string().nullable(),
	parent: identifierField.nullable(),
	kostraFunction: kostraField,
	validFrom: plainDateField.nullable(),
	validTo: plainDateField.nullable().meta({ description: "Last day; null: open." }),
	path: z.string().meta({ description: "Names from the top unit down: `Sykehjem / 1. etasje`." }),
	level: z.number().int().min(0).meta({ description: "0 at the top." }),
});
export type UnitShown = z.output<typeof unitShown>;

const relatedUnit = z.object({
	unit: z.object({ id: identifierField, name: z.string() }),
	on: plainDateField,
});

export const unitInFull = unitShown.extend({
	formerly: z
		.array(
			z.object({ name: z.string(), parent: identifierField.nullable(), validTo: plainDateField }),
		)
		.meta({ description: "What it was called, and where it stood, up to and with a day." }),
	predecessors: z.array(relatedUnit).meta({ description: "The units it came after." }),
	successors: z.array(relatedUnit).meta({ description: "The units that came after it." }),
});
export type UnitInFull = z.output<typeof unitInFull>;

export const unitQuery = pageQuery(["path", "name", "code", "kostraFunction", "validFrom"], {
	on: plainDateField
		.optional()
		.meta({ description: "Units that are there on this day; today unless told." }),
	closed: z
		.enum(["left-out", "shown"])
		.default("left-out")
		.meta({ description: "`shown`: those that are closed or not yet open on the day too." }),
	within: identifierField.optional().meta({ description: "This unit and all below it." }),
	parent: identifierField.optional().meta({ description: "Right below this unit." }),
	kostraFunction: z.enum(kostraFunctions).optional(),
});

export const unitParams = z.strictObject({ unit: identifierField });

export const endBody = z.strictObject({
	lastDay: plainDateField.meta({ description: "The last day that it is there." }),
});

import { z } from "zod";
import { identifierField } from "../../../machinery/http/listing/fields.ts";
import { analysisShown } from "../analyses/analysis-contract.ts";
import { countField, percentField, riskField } from "../figure-fields.ts";
import { horizons } from "../model.ts";
import { changeKinds } from "./comparison.ts";
import { gapShown, gapStates, namedThen } from "./finding-contract.ts";

const place = z.number().int().min(0);

export const comparisonQuery = z.strictObject({
	with: identifierField.meta({ description: "The analysis to lay it beside." }),
	change: z.enum(changeKinds).optional().meta({ description: "Only what changed in this way." }),
});

export const comparison = z.object({
	earlier: analysisShown.meta({ description: "The one with the earlier day, or recorded first." }),
	later: analysisShown,
	counts: z.record(z.enum(changeKinds), z.number().int().min(0)),
	changes: z
		.array(
			z.object({
				change: z.enum(changeKinds),
				before: gapShown.nullable().meta({ description: "Null: not judged in the earlier." }),
				after: gapShown.nullable().meta({ description: "Null: not judged in the later." }),
			}),
		)
		.meta({ description: "Without what is unchanged, unless that is asked for." }),
});
export type Comparison = z.output<typeof comparison>;

export const heatMapQuery = z.strictObject({
	analysis: identifierField.optional().meta({ description: "The latest unless told." }),
	unit: identifierField.optional().meta({ description: "This unit and those below it." }),
	criticality: z.coerce.number().int().min(1).max(3).optional(),
});

export const heatMap = z.object({
	analysis: analysisShown,
	units: z.array(namedThen.extend({ path: z.string() })),
	competences: z.array(namedThen),
	cells: z
		.array(
			z.object({
				row: place.meta({ description: "Of the unit: its place in units, from 0." }),
				column: place.meta({ description: "Of the competence: its place in competences, from 0." }),
				finding: identifierField.meta({ description: "The one that matters most here." }),
				findings: z.number().int().min(1),
				gaps: z.number().int().min(0),
				state: z.enum(gapStates),
				coverage: percentField.meta({ description: "The lowest." }),
				criticality: z.number().int().min(1).max(3),
				keyPersons: countField.meta({ description: "The most of any one requirement." }),
				ahead: z
					.array(
						z.object({
							months: z.literal(horizons),
							risk: riskField,
							riskWithRecruitment: riskField,
						}),
					)
					.meta({ description: "The highest of each." }),
			}),
		)
		.meta({ description: "Where nothing is required there is no cell, which is not 0." }),
});
export type HeatMap = z.output<typeof heatMap>;

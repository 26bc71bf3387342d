import { z } from "zod";
import {
	identifierField,
	keptFields,
	looseTextField,
	plainDateField,
} from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";

const count = z.number().int().min(0);

const inputCounts = z.object({
	units: count,
	persons: count,
	employments: count,
	competences: count.nullable().meta({ description: "Null: there was no catalogue." }),
	holdings: count,
	requirements: count,
	turnoverRows: count,
});

export const analysisShown = z.object({
	...keptFields,
	asOf: plainDateField.meta({ description: "The day that all figures are taken at." }),
	recordedAt: z.string().meta({ format: "date-time", description: "UTC." }),
	recordedBy: identifierField.nullable().meta({ description: "The account; null: the program." }),
	definitionVersion: z.number().int().min(1),
	inputHash: z
		.string()
		.meta({ description: "SHA-256 of all that went in: the same data give the same." }),
	inputCounts: inputCounts
		.nullable()
		.meta({ description: "How many rows went in; null for those who see no figures of persons." }),
	recruitment: z
		.number()
		.min(0)
		.max(1)
		.nullable()
		.meta({ description: "Share of leavers replaced by somebody qualified; null: by kind." }),
	turnover: z.object({ name: z.string(), source: z.string() }),
	note: z.string(),
});
export type AnalysisShown = z.output<typeof analysisShown>;

export const analysisQuery = pageQuery(["newest", "recordedAt", "asOf", "note"], {
	asOfFrom: plainDateField.optional(),
	asOfTo: plainDateField.optional().meta({ description: "Included." }),
});
export type AnalysisQuery = z.output<typeof analysisQuery>;

export const analysisPage = pageOf(analysisShown);
export const analysisParams = z.strictObject({ analysis: identifierField });

export const analysisBody = z.strictObject({
	asOf: plainDateField.optional().meta({ description: "Today unless told." }),
	recruitment: z
		.number()
		.min(0)
		.max(1)
		.nullable()
		.default(null)
		.meta({ description: "0–1; null: the product's own by kind of competence." }),
	note: looseTextField(2000).default(""),
});

import { z } from "zod";
import { identifierField, plainDateField } from "../../../machinery/http/listing/fields.ts";

export const reportParams = z.strictObject({ person: identifierField });

export const reportShown = z.object({
	person: identifierField,
	organisation: z.object({ id: identifierField, name: z.string() }),
	on: plainDateField,
	kept: z.array(
		z.object({
			name: z.string(),
			title: z.string().meta({ description: "In the caller's language." }),
			purpose: z.string(),
			rows: z
				.array(z.record(z.string(), z.unknown()))
				.meta({ description: "Every row about the person, field by field." }),
		}),
	),
	events: z
		.array(
			z.object({
				at: z.string().meta({ format: "date-time" }),
				action: z.string(),
				subject: z.string(),
				roles: z.array(z.string()).meta({ description: "Of whoever did it." }),
				fields: z.array(z.string()).meta({ description: "What it was that changed." }),
			}),
		)
		.meta({ description: "Who has done what with it, newest first; at most 5000." }),
	eventsTotal: z.number().int().min(0),
	keptFor: z.array(z.object({ title: z.string(), months: z.number().int(), reason: z.string() })),
});
export type ReportShown = z.output<typeof reportShown>;

import { z } from "zod";
import { identifierField, plainDateField } from "../../../machinery/http/listing/fields.ts";

export const matrixQuery = z.strictObject({
	on: plainDateField.optional().meta({ description: "Today unless told." }),
});

const column = z.object({
	competence: identifierField,
	name: z.string(),
	required: z.enum(["here", "above"]).nullable().meta({
		description:
			"Whether the unit or one below it requires it, or only one above; null: nobody does.",
	}),
});

const cell = z
	.tuple([
		z.number().int().min(0),
		z.number().int().min(0).max(4),
		z.number().int().min(0).max(2),
		plainDateField.nullable(),
		z.boolean(),
		z.boolean(),
		identifierField,
		z.number().int().min(1),
	])
	.meta({
		description:
			"Place of the column; level; evidence (0 self-declared, 1 confirmed, 2 documented); last day that it counts; in use; held itself and not by implication; the holding it follows from, and its version.",
	});
export type MatrixCell = z.output<typeof cell>;

/** Persons of a unit and those below it, by what is required there and what they hold. */
export const matrixAnswer = z.object({
	unit: z.object({ id: identifierField, name: z.string() }),
	unitPath: z.string(),
	on: plainDateField,
	columns: z.array(column),
	rows: z.array(
		z.object({
			person: identifierField,
			staffNumber: z.string(),
			name: z.string().nullable(),
			cells: z
				.array(cell)
				.meta({ description: "In the columns' order; what is not held is left out." }),
		}),
	),
});
export type MatrixAnswer = z.output<typeof matrixAnswer>;

import { z } from "zod";
import { parseIdentifier } from "../../../ground/vocabulary/identifier.ts";
import { parsePlainDate } from "../../../ground/vocabulary/plain-date.ts";
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

/** What a cell is, for whoever reads the contract. */
export const cellInWords = z
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
export type MatrixCell = z.output<typeof cellInWords>;

/**
 * The same, judged at once: a unit has hundreds of cells, and eight schemas for each take longer than the rest of the
 * matrix.
 */
export function isMatrixCell(value: unknown): value is MatrixCell {
	if (!Array.isArray(value) || value.length !== 8) return false;
	const [place, level, evidence] = value;
	return (
		isWhole(place, 0) &&
		isWhole(level, 0, 4) &&
		isWhole(evidence, 0, 2) &&
		(value[3] === null ||
			(typeof value[3] === "string" && parsePlainDate(value[3]) !== undefined)) &&
		typeof value[4] === "boolean" &&
		typeof value[5] === "boolean" &&
		typeof value[6] === "string" &&
		parseIdentifier(value[6]) !== undefined &&
		isWhole(value[7], 1)
	);
}

function isWhole(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
	return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

const { $schema: _, ...cellAsJson } = z.toJSONSchema(cellInWords);
const cell = z.custom<MatrixCell>(isMatrixCell).meta(cellAsJson);

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

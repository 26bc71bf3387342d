import { z } from "zod";
import { identifierField, keptFields } from "../../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../../machinery/http/listing/page.ts";
import { uploadOf } from "../../../machinery/http/routes/upload.ts";
import { wordsField } from "../../../people/organisation/text-without-identity-number.ts";
import { fileKinds } from "../../gaps/files/file-kinds.ts";

/** A spreadsheet's own limit for a column's name. */
const longestHeader = 255;
/** Ten times the columns of the widest file that is read. */
const mostHeaders = 150;

const kindField = z.enum(fileKinds);
const fieldField = z
	.string()
	.max(100)
	.nullable()
	.meta({ description: "The column's English name, such as `person_id`; null: it is not read." });

const columnsField = z
	.array(z.strictObject({ header: wordsField(longestHeader), field: fieldField }))
	.max(mostHeaders)
	.meta({
		description:
			"What headers stand for. They go before those that are known; case, spaces, `_` and `-` do not count.",
	});

export const mappingBody = z.strictObject({ columns: columnsField });
export type MappingBody = z.output<typeof mappingBody>;
export const newMappingBody = mappingBody.extend({ kind: kindField });
export type NewMappingBody = z.output<typeof newMappingBody>;

export const mappingParams = z.strictObject({ mapping: identifierField });

export const mappingShown = z.object({
	...keptFields,
	kind: kindField,
	columns: z.array(z.object({ header: z.string(), field: z.string().nullable() })),
});
export type MappingShown = z.output<typeof mappingShown>;
export const mappingQuery = pageQuery(["kind"], { kind: kindField.optional() });
export const mappingPage = pageOf(mappingShown);

export const previewBody = uploadOf(
	["file"],
	z.strictObject({
		kind: kindField
			.optional()
			.meta({ description: "What kind of file it is; guessed unless told." }),
	}),
);

export const previewShown = z.object({
	file: z.string(),
	sheet: z.string().nullable().meta({ description: "The sheet that was read; null for CSV." }),
	kind: kindField.nullable().meta({ description: "Null: not told, and not to be guessed." }),
	headers: z
		.array(
			z.object({
				header: z.string(),
				field: z.string().nullable().meta({ description: "Null: the column is not read." }),
				by: z.enum(["known", "remembered"]).nullable().meta({
					description:
						"`known`: one of the product's own headers; `remembered`: the organisation has said it; null: nobody has.",
				}),
			}),
		)
		.meta({ description: "From the first column; empty where the header cell is." }),
	rows: z.array(z.array(z.string())).meta({
		description: "The first rows, cells in the order of the headers; identity numbers are masked.",
	}),
	columns: z
		.array(
			z.object({
				field: z.string(),
				header: z.string().meta({ description: "In the caller's language." }),
				required: z.boolean(),
				explanation: z.string(),
				form: z.string(),
				example: z.string(),
			}),
		)
		.meta({ description: "Those that a file of the kind can have; empty when the kind is null." }),
	faults: z.array(
		z.object({
			severity: z.enum(["error", "warning"]),
			row: z.number().int().min(0),
			column: z.string().nullable(),
			field: z.string().nullable(),
			code: z.string(),
			message: z.string(),
			remedy: z.string(),
		}),
	),
	mapping: mappingShown
		.nullable()
		.meta({ description: "What the organisation has said of files of the kind, if anything." }),
});

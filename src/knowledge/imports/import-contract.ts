import { z } from "zod";
import {
	identifierField,
	keptFields,
	plainDateField,
} from "../../machinery/http/listing/fields.ts";
import { pageOf, pageQuery } from "../../machinery/http/listing/page.ts";
import { uploadOf } from "../../machinery/http/routes/upload.ts";
import { fileKinds } from "../gaps/files/file-kinds.ts";
import { changeKinds } from "./differences/change-counts.ts";

const count = z.number().int().min(0);
const statuses = ["checked", "confirmed", "discarded"] as const;

export const importParams = z.strictObject({ import: identifierField });
export const templateParams = z.strictObject({
	template: z
		.string()
		.regex(new RegExp(`^(${fileKinds.join("|")})\\.(xlsx|csv)$`))
		.meta({ description: "The kind of file and the format: staff.xlsx, holdings.csv." }),
});

export const uploadBody = uploadOf(
	fileKinds,
	z.strictObject({
		asOf: plainDateField
			.optional()
			.meta({ description: "The day that the files are of; today unless told." }),
		whole: z.enum(["true", "false"]).default("false").meta({
			description:
				"true: the files of catalogue, holdings and requirements are all there is, and what they lack is retired or ended.",
		}),
	}),
);

const changeCounts = z.object({
	added: count,
	changed: count,
	ended: count.meta({ description: "Closed from a day on; what was there before stays." }),
	removed: count,
	unchanged: count,
	leftAlone: count.meta({ description: "Not named by the files; they stay." }),
});

export const importShown = z.object({
	...keptFields,
	asOf: plainDateField,
	whole: z.boolean(),
	status: z.enum(statuses),
	createdAt: z.string().meta({ description: "A moment in UTC." }),
	createdBy: identifierField.nullable(),
	confirmedAt: z.string().nullable(),
	files: z.array(
		z.object({
			kind: z.enum(fileKinds),
			file: z.string(),
			sheet: z.string().nullable(),
			rowsRead: count,
			rowsUsed: count,
			ignoredColumns: z.array(z.string()),
			mappedColumns: z
				.array(z.object({ header: z.string(), field: z.string().nullable() }))
				.meta({ description: "Headers that the organisation has said what stand for." }),
		}),
	),
	errors: count.meta({ description: "An import with an error cannot be confirmed." }),
	warnings: count,
	faultsListed: count.meta({ description: "Of very many faults the first are kept." }),
	changes: z
		.object({
			counts: z.object(
				Object.fromEntries(changeKinds.map((kind) => [kind, changeCounts])) as Record<
					(typeof changeKinds)[number],
					typeof changeCounts
				>,
			),
			endsMany: z.boolean().meta({
				description:
					"More than 30 of 100 employments of the day would end: confirming asks for confirmEndings.",
			}),
			obstacles: z.array(z.string()).meta({
				description: "What does not fit with what is stored; must be put right before confirming.",
			}),
			fingerprint: z
				.string()
				.meta({ description: "Stands for exactly these changes; sent with the confirmation." }),
		})
		.nullable()
		.meta({ description: "What confirming would do; null when there are errors." }),
});

export const importQuery = pageQuery(["newest", "createdAt", "asOf", "status"], {
	status: z.enum(statuses).optional(),
});
export const importPage = pageOf(importShown);

export const faultQuery = pageQuery(["place", "severity", "file", "row", "column", "code"], {
	severity: z.enum(["error", "warning"]).optional(),
	file: z.string().max(500).optional(),
});
export const faultPage = pageOf(
	z.object({
		severity: z.enum(["error", "warning"]),
		file: z.string(),
		sheet: z.string().nullable(),
		row: count,
		column: z.string().nullable(),
		field: z
			.string()
			.nullable()
			.meta({ description: "The column's code, as in import-report.json." }),
		value: z.string().nullable(),
		code: z.string(),
		message: z.string(),
		remedy: z.string(),
	}),
);

const fieldValue = z
	.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
	.nullable();
export const changeQuery = pageQuery(["place", "kind", "act", "subject"], {
	kind: z.enum(changeKinds).optional(),
	act: z.enum(["added", "changed", "ended", "removed"]).optional(),
});
export const changePage = pageOf(
	z.object({
		kind: z.enum(changeKinds),
		act: z.enum(["added", "changed", "ended", "removed"]),
		subject: z.string().meta({ description: "Which row, by names and days." }),
		fields: z
			.array(
				z.object({
					field: z.string().meta({ description: "As the row's own routes call it." }),
					before: fieldValue,
					after: fieldValue,
				}),
			)
			.readonly(),
	}),
);

export const confirmBody = z.strictObject({
	fingerprint: z
		.string()
		.max(100)
		.meta({ description: "The fingerprint of the changes that were shown." }),
	confirmEndings: z
		.boolean()
		.default(false)
		.meta({ description: "Must be true when the changes say endsMany." }),
});

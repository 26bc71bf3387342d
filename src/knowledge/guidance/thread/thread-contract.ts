import { z } from "zod";
import { figureNames, threadKinds } from "../../../ground/thread/thread.ts";
import { identifierField, plainDateField } from "../../../machinery/http/listing/fields.ts";

const kindField = z.enum(threadKinds);
const count = z.number().int().min(0);

const figureField = z
	.union([z.number().int(), z.literal(":")])
	.nullable()
	.meta({
		description:
			"Whole kroner, persons, or hundredths of FTE. `:` is hidden; null is not known, which is not 0.",
	});

const refShown = z.object({ kind: kindField, id: identifierField });

const nodeShown = refShown.extend({
	title: z.string(),
	scope: z.enum(["national", "own", "shared"]),
	state: z.string().nullable().meta({
		description:
			"In its own room: the kind of guidance or cost, the state of a gap, the status of a measure.",
	}),
	steps: count.meta({ description: "Steps from the start by the shortest way." }),
	more: count.nullable().meta({
		description: "Nodes one step further that are not shown; null: the walk ended here.",
	}),
	made: z
		.object({
			source: z.string(),
			definitionVersion: z.number().int().nullable(),
			asOf: plainDateField.nullable(),
			recordedAt: z.string().nullable(),
		})
		.nullable()
		.meta({ description: "How it came to be; null: somebody wrote it." }),
	within: z.array(identifierField).meta({
		description:
			"What it is kept in, outermost first: the plan of a measure, the plan and the measure of a delivery, and the delivery of a cost too.",
	}),
	figures: z.partialRecord(z.enum(figureNames), figureField),
});

const totalShown = z.object({
	value: figureField,
	missing: count.meta({ description: "How many nodes could have the figure and do not know it." }),
});

const walkShown = z.object({
	direction: z.enum(["why", "so-what"]),
	nodes: z.array(nodeShown).meta({ description: "Nearest first, the start among them." }),
	edges: z.array(z.object({ name: z.string(), from: refShown, to: refShown })).meta({
		description: "`to` is there because of `from`. Only edges between nodes that are shown.",
	}),
	summary: z.object({
		complete: z.boolean().meta({
			description:
				"Whether everything was counted. Not so when the thread is longer than a walk may be.",
		}),
		nodes: z.record(kindField, count),
		openGaps: count.nullable().meta({
			description: "Gaps in the newest analysis that was reached; null: not known, or hidden.",
		}),
		totals: z.partialRecord(z.enum(figureNames), totalShown),
	}),
});
export type WalkShown = z.output<typeof walkShown>;

export const threadShown = z.object({ start: refShown, walks: z.array(walkShown) });

export const threadParams = z.strictObject({ kind: kindField, id: identifierField });

export const threadQuery = z.strictObject({
	direction: z.enum(["why", "so-what", "both"]).default("both").meta({
		description: "`why`: back towards the law. `so-what`: forward to measures and kroner.",
	}),
	depth: z.coerce.number().int().min(0).max(12).default(12),
	limit: z.coerce.number().int().min(1).max(500).default(200).meta({
		description: "Nodes shown in each direction; the summary counts the others too.",
	}),
});

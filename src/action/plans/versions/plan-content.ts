import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { showsFigures } from "../figures-shown.ts";

/** One field of what was kept. Lists are of ids. */
export type KeptValue = string | number | null | readonly string[];
/** One row as it was kept: its id, and its fields by name. */
export interface KeptItem {
	readonly id: string;
	readonly [field: string]: KeptValue;
}

/** The lists that a plan is made of besides its own fields. */
export const contentParts = ["participants", "goals", "measures", "inputs"] as const;
export type ContentPart = (typeof contentParts)[number];

/** A plan whole, as it was on a day. */
export type PlanContent = Readonly<Record<ContentPart, readonly KeptItem[]>> & {
	readonly plan: KeptItem;
};

/** The same content always gives the same text: keys in code point order, rows as they stand. For the hash. */
export function writeContent(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(writeContent).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).sort(([one], [other]) => compareByCodePoint(one, other));
	return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${writeContent(each)}`).join(",")}}`;
}

const measureFigures = ["findingText", "persons", "baseline", "baselineIn", "target", "targetIn"];
const countingUnits: readonly KeptValue[] = ["persons", "fte", "percent"];

/** The content without the figures that count persons beyond the reach, as the plan itself is shown. */
export function withinReach(content: PlanContent, reach: Reach): PlanContent {
	return {
		...content,
		goals: content.goals.map((goal) =>
			showsFigures(reach, null) || !countingUnits.includes(goal.unitOfMeasure ?? null)
				? goal
				: { ...goal, baseline: null },
		),
		measures: content.measures.map((measure) => {
			const unit = measure.unit;
			return showsFigures(reach, typeof unit === "string" ? unit : null)
				? measure
				: { ...measure, ...Object.fromEntries(measureFigures.map((field) => [field, null])) };
		}),
	};
}

import { measureText } from "../text-width.ts";
import type { ChartData } from "./chart.ts";
import { linePitch, textSize } from "./svg-text.ts";

/** The width of the text on a standing page, in CSS pixels. */
export const chartWidth = 640;

const widestLabel = 230;
const widestSingleLine = 310;
/** Rows come closer together when there are many, so that forty still fit a page. */
const roomyRows = 22;

export interface RowLayout {
	readonly labelWidth: number;
	readonly labelLines: 1 | 2;
	/** From row to row. */
	readonly pitch: number;
}

/** Room for the labels to the left of the rows. */
export function rowLayout(labels: readonly string[], leastPitch: number): RowLayout {
	const widest = Math.max(...labels.map((label) => measureText(label, textSize)));
	const roomy = labels.length <= roomyRows;
	const labelWidth = Math.min(widest + 4, roomy ? widestLabel : widestSingleLine);
	const labelLines = roomy && widest + 4 > widestLabel ? 2 : 1;
	const pitch = Math.max(leastPitch, labelLines * linePitch(textSize) + 6);
	return { labelWidth, labelLines, pitch };
}

/** The end of the scale: the largest known value, or 1 when all are 0 or unknown. */
export function largestValue(data: Pick<ChartData, "rows">): number {
	const largest = Math.max(0, ...data.rows.flatMap((row) => row.values.map((value) => value ?? 0)));
	return largest === 0 ? 1 : largest;
}

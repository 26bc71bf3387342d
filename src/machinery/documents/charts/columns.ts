import { scaleLinear } from "d3-scale";
import { palette } from "../palette.ts";
import type { Chart, ChartData, ChartFrame, ChartRow } from "./chart.ts";
import { chartWidth } from "./chart-layout.ts";
import { type ColumnStack, drawStack, roomAbove, stackHeight } from "./column-stack.ts";
import { drawGroupLabels } from "./group-labels.ts";
import { drawLegend } from "./legend.ts";
import { asChart, writeKnown } from "./series-chart.ts";
import { getSeriesLook } from "./series-look.ts";
import { drawing, element } from "./svg.ts";

export interface ColumnsOptions {
	/** Side by side, or on top of one another when the series are parts of a whole. */
	readonly arrangement?: "side-by-side" | "stacked";
	/** The end of the scale where it is known, e.g. 100 %; else the largest value. */
	readonly maximum?: number;
}

const plotHeight = 210;
const edge = 10;
const widestColumn = 52;
/** Below this a column has no room for its value, even turned. */
const leastColumn = 13;

/**
 * Standing columns in groups, one group for each row, with the value above each column.
 * Values that do not fit lying are turned; many rows widen the drawing.
 * Undefined when there are no rows: then the caller says so in words.
 */
export function drawColumns(
	frame: ChartFrame,
	data: ChartData,
	options: ColumnsOptions = {},
): Chart | undefined {
	if (data.rows.length === 0) return undefined;
	const groups = data.rows.map((row) =>
		options.arrangement === "stacked" ? [stackOf(row, data, frame)] : columnsOf(row, data, frame),
	);
	const perGroup = Math.max(...groups.map((group) => group.length));
	const pitch = Math.max((chartWidth - 2 * edge) / groups.length, perGroup * leastColumn + 6);
	const width = Math.max(chartWidth, pitch * groups.length + 2 * edge);
	const columnWidth = Math.min(widestColumn, (pitch * 0.8) / perGroup);
	const legend =
		data.series.length > 1
			? drawLegend(
					data.series.map((name, index) => ({ name, look: getSeriesLook(index) })),
					width,
				)
			: { markup: [], height: 2 };
	const stacks = groups.flat();
	const foot =
		legend.height + Math.max(...stacks.map((stack) => roomAbove(stack, columnWidth))) + plotHeight;
	const highest = Math.max(...stacks.map(stackHeight));
	const scale = scaleLinear()
		.domain([0, options.maximum ?? (highest > 0 ? highest : 1)])
		.range([0, plotHeight])
		.clamp(true);
	const columns = groups.flatMap((group, index) => {
		const left = edge + (index + 0.5) * pitch - (group.length * columnWidth) / 2;
		return group.flatMap((stack, column) =>
			drawStack(stack, left + column * columnWidth, columnWidth, foot, scale),
		);
	});
	const axis = element("path", {
		d: `M${edge} ${foot}H${width - edge}`,
		stroke: `#${palette.line}`,
	});
	const labels = drawGroupLabels(
		data.rows.map((row) => row.label),
		pitch,
		edge,
		foot,
	);
	return asChart(
		frame,
		data,
		"columns",
		drawing(frame, width, labels.bottom + 6, [
			...legend.markup,
			...columns,
			axis,
			...labels.markup,
		]),
	);
}

function columnsOf(row: ChartRow, data: ChartData, frame: ChartFrame): ColumnStack[] {
	return data.series.map((_, series) => {
		const value = row.values[series] ?? null;
		const text = writeKnown(data, frame, value);
		return { parts: value === null ? [] : [{ series, value, text }], text };
	});
}

/** A sum with an unknown part is not known. */
function stackOf(row: ChartRow, data: ChartData, frame: ChartFrame): ColumnStack {
	const parts = data.series.flatMap((_, series) => {
		const value = row.values[series] ?? null;
		return value === null ? [] : [{ series, value, text: writeKnown(data, frame, value) }];
	});
	const complete = parts.length === data.series.length;
	const total = parts.reduce((sum, part) => sum + part.value, 0);
	return { parts, text: writeKnown(data, frame, complete ? total : null) };
}

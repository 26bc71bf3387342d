import { scaleLinear } from "d3-scale";
import { palette } from "../palette.ts";
import { measureText } from "../text-width.ts";
import type { Chart, ChartData, ChartFrame } from "./chart.ts";
import { chartWidth, largestValue } from "./chart-layout.ts";
import { breakLabel } from "./label-lines.ts";
import { drawLegend } from "./legend.ts";
import { asChart, writeKnown } from "./series-chart.ts";
import { drawBox, getSeriesLook } from "./series-look.ts";
import { drawing, element } from "./svg.ts";
import { drawLines, drawText, linePitch, smallTextSize } from "./svg-text.ts";

export interface ColumnsOptions {
	/** Side by side, or on top of one another when the series are parts of a whole. */
	readonly arrangement?: "side-by-side" | "stacked";
	/** The end of the scale where it is known, e.g. 100 %; else the largest value. */
	readonly maximum?: number;
}

const plotHeight = 210;
const edge = 10;
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
	const stacked = options.arrangement === "stacked" && data.series.length > 1;
	const perGroup = stacked ? 1 : data.series.length;
	const groupPitch = Math.max(
		(chartWidth - 2 * edge) / data.rows.length,
		perGroup * leastColumn + 6,
	);
	const width = Math.max(chartWidth, groupPitch * data.rows.length + 2 * edge);
	const columnWidth = Math.min(52, (groupPitch * 0.8) / perGroup);
	const written = data.rows.map((row) =>
		data.series.map((_, index) => writeKnown(data, frame, row.values[index] ?? null)),
	);
	const totals = data.rows.map((row) => {
		const known = row.values.filter((value) => value !== null);
		return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
	});
	const above = stacked ? totals.map((total) => [writeKnown(data, frame, total)]) : written;
	const widestValue = Math.max(...above.flat().map((text) => measureText(text, smallTextSize)));
	const turned = widestValue > columnWidth + (perGroup === 1 ? groupPitch * 0.15 : 0);
	const legend =
		data.series.length > 1
			? drawLegend(
					data.series.map((name, index) => ({ name, look: getSeriesLook(index) })),
					width,
				)
			: { markup: [], height: 2 };
	const top = legend.height + (turned ? widestValue + 10 : 20);
	const bottom = top + plotHeight;
	const highest = stacked ? Math.max(...totals.map((total) => total ?? 0)) : largestValue(data);
	const scale = scaleLinear()
		.domain([0, options.maximum ?? (highest > 0 ? highest : 1)])
		.range([0, plotHeight])
		.clamp(true);
	const labels = groupLabels(
		data.rows.map((row) => row.label),
		groupPitch,
		bottom,
		edge,
	);
	const columns = data.rows.flatMap((row, rowIndex) => {
		const middle = edge + (rowIndex + 0.5) * groupPitch;
		const left = middle - (perGroup * columnWidth) / 2;
		let base = bottom;
		const boxes = data.series.flatMap((_, index) => {
			const value = row.values[index] ?? null;
			const height = value === null ? 0 : scale(value);
			if (height <= 0) return [];
			const x = stacked ? left : left + index * columnWidth;
			const box = { x: x + 0.75, y: base - height, width: columnWidth - 1.5, height };
			if (stacked) base -= height;
			return [drawBox(box, getSeriesLook(index))];
		});
		const values = above[rowIndex]!.map((text, index) => {
			const height = stacked
				? scale(totals[rowIndex] ?? 0)
				: scale(Math.max(0, row.values[index] ?? 0));
			const x = left + (index + 0.5) * columnWidth;
			return turned
				? drawText(text, x + smallTextSize * 0.35, bottom - height - 5, {
						size: smallTextSize,
						turn: -90,
					})
				: drawText(text, x, bottom - height - 5, { size: smallTextSize, anchor: "middle" });
		});
		return [...boxes, ...values];
	});
	const axis = element("path", {
		d: `M${edge} ${bottom}H${width - edge}`,
		stroke: `#${palette.line}`,
	});
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

/** Labels under their groups: lying in up to three lines where there is room, else turned. */
function groupLabels(labels: readonly string[], pitch: number, top: number, left: number) {
	const room = pitch - 6;
	const words = labels.flatMap((label) => label.split(/\s+/));
	const lying = Math.max(...words.map((word) => measureText(word, smallTextSize))) <= room;
	if (lying) {
		const broken = labels.map((label) => breakLabel(label, room, smallTextSize, 3));
		const height = Math.max(...broken.map((lines) => lines.length)) * linePitch(smallTextSize);
		const markup = broken.flatMap((lines, index) => {
			const middle = top + 6 + (lines.length * linePitch(smallTextSize)) / 2;
			return drawLines(lines, left + (index + 0.5) * pitch, middle, {
				size: smallTextSize,
				anchor: "middle",
			});
		});
		return { markup, bottom: top + 6 + height };
	}
	const longest = 130;
	const broken = labels.map((label) => breakLabel(label, longest, smallTextSize, 1)[0] ?? "");
	const height = Math.max(...broken.map((label) => measureText(label, smallTextSize)));
	const markup = broken.map((label, index) =>
		drawText(label, left + (index + 0.5) * pitch + smallTextSize * 0.35, top + 7, {
			size: smallTextSize,
			anchor: "end",
			turn: -90,
		}),
	);
	return { markup, bottom: top + 7 + height };
}

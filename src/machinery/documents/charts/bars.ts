import { scaleLinear } from "d3-scale";
import { palette } from "../palette.ts";
import { measureText } from "../text-width.ts";
import type { Chart, ChartData, ChartFrame } from "./chart.ts";
import { chartWidth, largestValue, rowLayout } from "./chart-layout.ts";
import { breakLabel } from "./label-lines.ts";
import { drawLegend } from "./legend.ts";
import { asChart, writeKnown } from "./series-chart.ts";
import { drawBox, getSeriesLook } from "./series-look.ts";
import { drawing, element } from "./svg.ts";
import { drawLines, drawText, smallTextSize, textSize } from "./svg-text.ts";

const barHeight = 15;
const barGap = 1;

/**
 * Lying bars, one for each series in each row, with the value at the bar's end; from the top in the given order.
 * Undefined when there are no rows: then the caller says so in words.
 */
export function drawBars(frame: ChartFrame, data: ChartData): Chart | undefined {
	if (data.rows.length === 0) return undefined;
	const several = data.series.length > 1;
	const legend = several
		? drawLegend(
				data.series.map((name, index) => ({ name, look: getSeriesLook(index) })),
				chartWidth,
			)
		: { markup: [], height: 4 };
	const layout = rowLayout(
		data.rows.map((row) => row.label),
		data.series.length * (barHeight + barGap) + 8,
	);
	const written = data.rows.map((row) =>
		data.series.map((_, index) => writeKnown(data, frame, row.values[index] ?? null)),
	);
	const valueWidth = Math.max(...written.flat().map((text) => measureText(text, smallTextSize)));
	const left = layout.labelWidth + 10;
	const scale = scaleLinear()
		.domain([0, largestValue(data)])
		.range([0, Math.max(40, chartWidth - left - valueWidth - 10)]);
	const height = legend.height + data.rows.length * layout.pitch + 4;
	const rows = data.rows.flatMap((row, rowIndex) => {
		const middle = legend.height + (rowIndex + 0.5) * layout.pitch;
		const label = breakLabel(row.label, layout.labelWidth, textSize, layout.labelLines);
		const top = middle - (data.series.length * (barHeight + barGap) - barGap) / 2;
		return [
			...drawLines(label, layout.labelWidth, middle, { anchor: "end" }),
			...data.series.flatMap((_, index) => {
				const value = row.values[index] ?? null;
				const y = top + index * (barHeight + barGap);
				const width = value === null ? 0 : Math.max(0, scale(value));
				const bar =
					width === 0
						? []
						: [drawBox({ x: left, y, width, height: barHeight }, getSeriesLook(index))];
				const text = drawText(written[rowIndex]![index]!, left + width + 6, y + barHeight - 3.5, {
					size: smallTextSize,
					...(value === null ? { color: palette.muted } : {}),
				});
				return [...bar, text];
			}),
		];
	});
	const axis = element("path", {
		d: `M${left} ${legend.height}V${height - 4}`,
		stroke: `#${palette.line}`,
	});
	return asChart(
		frame,
		data,
		"bars",
		drawing(frame, chartWidth, height, [...legend.markup, ...rows, axis]),
	);
}

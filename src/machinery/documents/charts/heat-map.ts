import { scaleQuantize } from "d3-scale";
import { palette } from "../palette.ts";
import { measureText } from "../text-width.ts";
import type { Chart, ChartData, ChartFrame } from "./chart.ts";
import { chartWidth, largestValue } from "./chart-layout.ts";
import { chartTexts } from "./chart-texts.ts";
import { drawColumnHeads } from "./heat-map-heads.ts";
import { heatShades } from "./heat-shades.ts";
import { breakLabel } from "./label-lines.ts";
import { asChart } from "./series-chart.ts";
import type { Box } from "./series-look.ts";
import { drawing, element } from "./svg.ts";
import { drawLines, drawText, linePitch, smallTextSize, textSize } from "./svg-text.ts";

export interface HeatMapData {
	/** Header over the rows, e.g. "Enhet". */
	readonly rowHeader: string;
	readonly columns: readonly string[];
	/** One value per column, 0 or more; null: there is nothing to measure here, which is not 0. */
	readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
	/** What is written in a cell: short, a few characters. */
	readonly writeValue: (value: number) => string;
	/** What an empty cell means, e.g. "Ingen krav". */
	readonly emptyMeans: string;
	/** The value that is darkest; the largest one when left out. */
	readonly maximum?: number;
}

const emptyMark = "–";
const widestLabel = 190;
const leastColumn = 36;

/**
 * Rows by columns with the value written in each cell; the darker, the more.
 * Undefined when there are no rows or no columns: then the caller says so in words.
 */
export function drawHeatMap(frame: ChartFrame, map: HeatMapData): Chart | undefined {
	if (map.rows.length === 0 || map.columns.length === 0) return undefined;
	const texts = chartTexts[frame.language];
	const write = (value: number | null) => (value === null ? emptyMark : map.writeValue(value));
	const labels = map.rows.map((row) => row.label);
	const labelWidth = Math.min(
		widestLabel,
		Math.max(measureText(map.rowHeader, textSize), ...labels.map((l) => measureText(l, textSize))) +
			4,
	);
	const widestValue = Math.max(
		...map.rows.flatMap((row) =>
			row.values.map((value) => measureText(write(value), smallTextSize)),
		),
	);
	const left = labelWidth + 10;
	const columnWidth = Math.max(
		leastColumn,
		widestValue + 8,
		Math.min(110, (chartWidth - left - 2) / map.columns.length),
	);
	const width = Math.max(chartWidth, left + columnWidth * map.columns.length + 2);
	const pitch = map.rows.length > 22 ? 20 : 28;
	const heads = drawColumnHeads(map.columns, columnWidth, left);
	const top = heads.height + 6;
	const shadeOf = scaleQuantize<(typeof heatShades)[number]>()
		.domain([0, map.maximum ?? largestValue(map)])
		.range(heatShades);
	const cells = map.rows.flatMap((row, rowIndex) => {
		const y = top + rowIndex * pitch;
		const label = breakLabel(row.label, labelWidth, smallTextSize, pitch > 24 ? 2 : 1);
		return [
			...drawLines(label, labelWidth, y + pitch / 2, { size: smallTextSize, anchor: "end" }),
			...map.columns.flatMap((_, column) => {
				const value = row.values[column] ?? null;
				const box = { x: left + column * columnWidth, y, width: columnWidth, height: pitch };
				if (value === null) return drawCell(box, palette.paper, write(value), palette.muted);
				if (value <= 0) return drawCell(box, palette.paper, write(value), palette.ink);
				const shade = shadeOf(value);
				return drawCell(box, shade.ground, write(value), shade.text);
			}),
		];
	});
	const legend = drawShadeLegend(
		texts.scale(emptyMark, map.emptyMeans),
		width,
		top + map.rows.length * pitch + 10,
	);
	const data: ChartData = {
		labelHeader: map.rowHeader,
		series: map.columns,
		rows: map.rows,
		writeValue: map.writeValue,
		missing: map.emptyMeans,
	};
	return asChart(
		frame,
		data,
		"heatMap",
		drawing(frame, width, legend.bottom, [...heads.markup, ...cells, ...legend.markup]),
	);
}

function drawCell(box: Box, ground: string, text: string, color: string): string[] {
	return [
		element("rect", { ...box, fill: `#${ground}`, stroke: `#${palette.hairline}` }),
		drawText(text, box.x + box.width / 2, box.y + box.height / 2 + smallTextSize * 0.35, {
			size: smallTextSize,
			anchor: "middle",
			color,
		}),
	];
}

/** The shades in order, and what they and the empty mark mean. */
function drawShadeLegend(text: string, width: number, top: number) {
	const shade = { width: 22, height: 12 };
	const left = heatShades.length * shade.width + 9;
	const lines = breakLabel(text, width - left, smallTextSize, 3);
	const markup = [
		...heatShades.map(({ ground }, index) =>
			element("rect", {
				...shade,
				x: 1 + index * shade.width,
				y: top,
				fill: `#${ground}`,
				stroke: `#${palette.hairline}`,
			}),
		),
		...lines.map((line, index) =>
			drawText(line, left, top + 10 + index * linePitch(smallTextSize), { size: smallTextSize }),
		),
	];
	return { markup, bottom: top + 18 + (lines.length - 1) * linePitch(smallTextSize) };
}

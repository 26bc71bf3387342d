import { scaleQuantize } from "d3-scale";
import { palette } from "../palette.ts";
import { measureText } from "../text-width.ts";
import type { Chart, ChartData, ChartFrame } from "./chart.ts";
import { chartWidth, largestValue } from "./chart-layout.ts";
import { chartTexts } from "./chart-texts.ts";
import { breakLabel } from "./label-lines.ts";
import { asChart } from "./series-chart.ts";
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

/** From least to most; 0 is white. Dark grounds take white letters. */
const shades = ["FFF1DE", "FBD9AE", "E9AE6B", "B45F06", "7A3300"] as const;
const darkFrom = 3;
const emptyMark = "–";
const widestLabel = 190;
const leastColumn = 36;
const turnedLabel = 130;

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
	const heads = columnHeads(map.columns, columnWidth, left);
	const top = heads.height + 6;
	const shadeOf = scaleQuantize<number>()
		.domain([0, map.maximum ?? largestValue(map)])
		.range(shades.map((_, index) => index));
	const cells = map.rows.flatMap((row, rowIndex) => {
		const y = top + rowIndex * pitch;
		const label = breakLabel(row.label, labelWidth, smallTextSize, pitch > 24 ? 2 : 1);
		return [
			...drawLines(label, labelWidth, y + pitch / 2, { size: smallTextSize, anchor: "end" }),
			...map.columns.flatMap((_, column) => {
				const value = row.values[column] ?? null;
				const shade = value === null || value <= 0 ? undefined : shadeOf(value);
				const x = left + column * columnWidth;
				return [
					element("rect", {
						x,
						y,
						width: columnWidth,
						height: pitch,
						fill: `#${shade === undefined ? palette.paper : shades[shade]}`,
						stroke: `#${palette.hairline}`,
					}),
					drawText(write(value), x + columnWidth / 2, y + pitch / 2 + smallTextSize * 0.35, {
						size: smallTextSize,
						anchor: "middle",
						color:
							shade !== undefined && shade >= darkFrom
								? palette.paper
								: value === null
									? palette.muted
									: palette.ink,
					}),
				];
			}),
		];
	});
	const legendTop = top + map.rows.length * pitch + 10;
	const legend = [
		...shades.map((shade, index) =>
			element("rect", {
				x: 1 + index * 22,
				y: legendTop,
				width: 22,
				height: 12,
				fill: `#${shade}`,
				stroke: `#${palette.hairline}`,
			}),
		),
		drawText(texts.scale(emptyMark, map.emptyMeans), shades.length * 22 + 9, legendTop + 10, {
			size: smallTextSize,
		}),
	];
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
		drawing(frame, width, legendTop + 18, [...heads.markup, ...cells, ...legend]),
	);
}

/** Over their columns: lying in up to three lines where the words fit, else turned in up to two. */
function columnHeads(columns: readonly string[], width: number, left: number) {
	const size = smallTextSize;
	const words = columns.flatMap((column) => column.split(/\s+/));
	const lying = Math.max(...words.map((word) => measureText(word, size, true))) <= width - 6;
	const lines = columns.map((column) =>
		lying
			? breakLabel(column, width - 6, size, 3, true)
			: breakLabel(column, turnedLabel, size, 2, true),
	);
	const pitch = linePitch(size);
	if (lying) {
		const height = Math.max(...lines.map((texts) => texts.length)) * pitch;
		const markup = lines.flatMap((texts, index) =>
			drawLines(texts, left + (index + 0.5) * width, height - (texts.length * pitch) / 2, {
				size,
				anchor: "middle",
				bold: true,
			}),
		);
		return { markup, height };
	}
	const height = Math.max(...lines.flat().map((line) => measureText(line, size, true))) + 4;
	const markup = lines.flatMap((texts, index) =>
		texts.map((line, lineIndex) => {
			const middle = left + (index + 0.5) * width + (lineIndex - (texts.length - 1) / 2) * pitch;
			return drawText(line, middle + size * 0.35, height, { size, bold: true, turn: -90 });
		}),
	);
	return { markup, height };
}

import { scaleLinear } from "d3-scale";
import { measureText } from "../text-width.ts";
import type { Chart, ChartData, ChartFrame } from "./chart.ts";
import { chartWidth, largestValue, rowLayout } from "./chart-layout.ts";
import { chartTexts } from "./chart-texts.ts";
import { breakLabel } from "./label-lines.ts";
import { drawLegend } from "./legend.ts";
import { asChart, writeKnown } from "./series-chart.ts";
import { drawBox, getSeriesLook } from "./series-look.ts";
import { drawing } from "./svg.ts";
import { drawLines, drawText, smallTextSize, textSize } from "./svg-text.ts";

/** What there is against what is required, in the same unit. */
export interface SupplyRow {
	readonly label: string;
	readonly supply: number | null;
	readonly required: number | null;
}

export interface SupplyData {
	readonly labelHeader: string;
	readonly rows: readonly SupplyRow[];
	/** Writes an amount with its unit: rows of one chart are counted in the same thing. */
	readonly writeValue: (value: number) => string;
}

const columnGap = 14;

/**
 * Lying bars: what is required as a wide hatched bar, and what there is as a narrow full one upon it;
 * both written at the right. Undefined when there are no rows: then the caller says so in words.
 */
export function drawSupplyBars(frame: ChartFrame, supply: SupplyData): Chart | undefined {
	if (supply.rows.length === 0) return undefined;
	const texts = chartTexts[frame.language];
	const names = [texts.have, texts.need] as const;
	const data: ChartData = {
		labelHeader: supply.labelHeader,
		series: names,
		rows: supply.rows.map((row) => ({ label: row.label, values: [row.supply, row.required] })),
		writeValue: supply.writeValue,
	};
	const legend = drawLegend(
		names.map((name, index) => ({ name, look: getSeriesLook(index) })),
		chartWidth,
	);
	const layout = rowLayout(
		supply.rows.map((row) => row.label),
		20,
	);
	const written = data.rows.map((row) => row.values.map((value) => writeKnown(data, frame, value)));
	const columnWidths = names.map((name, index) =>
		Math.max(
			measureText(name, smallTextSize, true),
			...written.map((row) => measureText(row[index]!, smallTextSize)),
		),
	);
	const needRight = chartWidth - 2;
	const haveRight = needRight - columnWidths[1]! - columnGap;
	const left = layout.labelWidth + 10;
	const scale = scaleLinear()
		.domain([0, largestValue(data)])
		.range([0, Math.max(40, haveRight - columnWidths[0]! - columnGap - left)]);
	const top = legend.height + 16;
	const columnHeads = names.map((name, index) =>
		drawText(name, index === 0 ? haveRight : needRight, top - 5, {
			size: smallTextSize,
			bold: true,
			anchor: "end",
		}),
	);
	const rows = supply.rows.flatMap((row, index) => {
		const middle = top + (index + 0.5) * layout.pitch;
		const bar = (value: number | null, height: number, series: 0 | 1) =>
			value === null || value <= 0
				? []
				: [
						drawBox(
							{ x: left, y: middle - height / 2, width: scale(value), height },
							getSeriesLook(series),
						),
					];
		const label = breakLabel(row.label, layout.labelWidth, textSize, layout.labelLines);
		const value = (series: 0 | 1) =>
			drawText(written[index]![series]!, series === 0 ? haveRight : needRight, middle + 3.7, {
				size: smallTextSize,
				anchor: "end",
			});
		return [
			...drawLines(label, layout.labelWidth, middle, { anchor: "end" }),
			...bar(row.required, 16, 1),
			...bar(row.supply, 7, 0),
			value(0),
			value(1),
		];
	});
	const height = top + supply.rows.length * layout.pitch + 4;
	return asChart(
		frame,
		data,
		"bars",
		drawing(frame, chartWidth, height, [...legend.markup, ...columnHeads, ...rows]),
	);
}

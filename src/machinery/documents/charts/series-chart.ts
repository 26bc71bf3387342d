import type { Drawing, Table } from "../document-model.ts";
import type { Chart, ChartData, ChartFrame } from "./chart.ts";
import { type ChartTexts, chartTexts } from "./chart-texts.ts";

/** How many rows the alternative text tells before it points to the table. */
const toldRows = 12;

/** The drawing with its alternative text and table. */
export function asChart(
	frame: ChartFrame,
	data: ChartData,
	kind: keyof ChartTexts["kinds"],
	drawing: Drawing,
): Chart {
	return {
		figure: {
			kind: "figure",
			caption: frame.title,
			alternativeText: tell(frame, data, kind),
			drawing,
		},
		table: tableOf(frame, data),
	};
}

/** A value as it is written everywhere: the unknown has a word, never 0. */
export function writeKnown(data: ChartData, frame: ChartFrame, value: number | null): string {
	return value === null
		? (data.missing ?? chartTexts[frame.language].unknown)
		: data.writeValue(value);
}

function tableOf(frame: ChartFrame, data: ChartData): Table {
	return {
		kind: "table",
		caption: chartTexts[frame.language].tableCaption(frame.title),
		columns: [
			{ header: data.labelHeader, weight: 3 },
			...data.series.map((header) => ({ header, align: "end" as const })),
		],
		rows: data.rows.map((row) => [
			row.label,
			...data.series.map((_, index) => writeKnown(data, frame, row.values[index] ?? null)),
		]),
	};
}

function tell(frame: ChartFrame, data: ChartData, kind: keyof ChartTexts["kinds"]): string {
	const texts = chartTexts[frame.language];
	const told = data.rows.slice(0, toldRows).map((row) => {
		const values = data.series.map((name, index) => {
			const value = writeKnown(data, frame, row.values[index] ?? null);
			return data.series.length === 1 ? value : `${name.toLowerCase()} ${value}`;
		});
		return `${row.label}: ${values.join(", ")}`;
	});
	const all = data.rows.length <= toldRows;
	const rows = `${told.join("; ")}.`;
	return [
		`${texts.kinds[kind]}. ${sentence(frame.description)}`,
		all ? rows : `${texts.firstOf(toldRows, data.rows.length)}: ${rows} ${texts.restInTable}`,
	].join(" ");
}

/** With a full stop at its end. */
export function sentence(text: string): string {
	return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

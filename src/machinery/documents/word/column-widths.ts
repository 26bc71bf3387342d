import type { Table } from "../document-model.ts";
import { measureText } from "../text-width.ts";
import { plainText } from "./plain-text.ts";

type Rows = Pick<Table, "columns" | "rows">;

/** Widths are in one unit of the caller's, the size of letters too. */
export interface CellMeasures {
	readonly fontSize: number;
	/** What a cell of each column takes beside its text. */
	readonly padding: readonly number[];
}

/**
 * Whole widths that sum to `total`: by the columns' weights, but every text on one line where all of them fit,
 * and else no column narrower than its longest word while the others have room to give.
 */
export function columnWidths(table: Rows, total: number, measures: CellMeasures): number[] {
	const weights = table.columns.map((column) => column.weight ?? 1);
	const lines = widest(table, measures, (text) => [text]);
	const least = sum(lines) <= total ? lines : widest(table, measures, unbroken);
	return roundToTotal(share(weights, least, total), total);
}

/**
 * The width that a table takes: all of `total`, or less when its texts are so short that the eye would lose the row
 * on the way from the first column to the last.
 */
export function tableWidth(table: Rows, total: number, measures: CellMeasures): number {
	const comfortable = Math.round(sum(widest(table, measures, (text) => [text])) * 1.35);
	return comfortable > total * 0.75 ? total : Math.max(comfortable, Math.round(total * 0.4));
}

/** For each column the widest of its texts' pieces, with a little air, since widths are an estimate. */
function widest(
	{ columns, rows }: Rows,
	{ fontSize, padding }: CellMeasures,
	pieces: (text: string) => readonly string[],
): number[] {
	const widthOf = (text: string, bold: boolean) =>
		Math.max(0, ...pieces(text).map((piece) => measureText(piece, fontSize, bold)));
	return columns.map((column, index) => {
		const cells = rows.map((row) => widthOf(plainText(row[index] ?? ""), false));
		return Math.max(widthOf(column.header, true), ...cells) * 1.05 + (padding[index] ?? 0);
	});
}

/** The pieces that do not break over lines. Very long ones break anyway, so they claim a bounded width. */
function unbroken(text: string): string[] {
	return text.split(/[ \n\t]+|(?<=[-/–])/).map((word) => word.slice(0, 24));
}

/** Columns that need more than their weight gives keep their need; the rest share what is left by weight. */
function share(weights: readonly number[], least: readonly number[], total: number): number[] {
	const needed = sum(least);
	if (needed >= total) return least.map((width) => (width * total) / needed);
	const fixed = new Set<number>();
	for (;;) {
		const free = total - sum(least.filter((_, index) => fixed.has(index)));
		const freeWeight = sum(weights.filter((_, index) => !fixed.has(index)));
		const widthOf = (index: number) =>
			fixed.has(index) ? least[index]! : (free * weights[index]!) / freeWeight;
		const short = weights.findIndex(
			(_, index) => !fixed.has(index) && widthOf(index) < least[index]!,
		);
		if (short === -1) return weights.map((_, index) => widthOf(index));
		fixed.add(short);
	}
}

function roundToTotal(widths: readonly number[], total: number): number[] {
	let before = 0;
	let roundedBefore = 0;
	return widths.map((width, index) => {
		before += width;
		const end = index === widths.length - 1 ? total : Math.round(before);
		const rounded = end - roundedBefore;
		roundedBefore = end;
		return rounded;
	});
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

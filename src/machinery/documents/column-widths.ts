import type { Table } from "./document-model.ts";
import { plainText } from "./plain-text.ts";
import { measureText } from "./text-width.ts";

/**
 * Whole widths that sum to `total`: by the columns' weights, but no column narrower than its longest word
 * where the others have room to give. `padding` is what a cell takes beside its text.
 */
export function columnWidths(
	table: Pick<Table, "columns" | "rows">,
	total: number,
	fontSize: number,
	padding: number,
): number[] {
	const weights = table.columns.map((column) => column.weight ?? 1);
	const least = table.columns.map((column, index) => {
		const texts = [column.header, ...table.rows.map((row) => plainText(row[index] ?? ""))];
		// Headers are bold; a little air, since widths are an estimate.
		return Math.max(...texts.map((text) => longestWord(text, fontSize))) * 1.04 + padding;
	});
	return roundToTotal(share(weights, least, total), total);
}

/**
 * The width that a table takes: all of `total`, or less when its texts are so short that the eye would lose the row
 * on the way from the first column to the last.
 */
export function tableWidth(
	table: Pick<Table, "columns" | "rows">,
	total: number,
	fontSize: number,
	padding: number,
): number {
	const natural = table.columns.map((column, index) => {
		const texts = [column.header, ...table.rows.map((row) => plainText(row[index] ?? ""))];
		return Math.max(...texts.map((text) => measureText(text, fontSize, true))) + padding;
	});
	const comfortable = Math.round(sum(natural) * 1.4);
	return comfortable > total * 0.75 ? total : Math.max(comfortable, Math.round(total * 0.4));
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

/** The longest piece that does not break over lines. Very long ones break anyway, so they claim a bounded width. */
function longestWord(text: string, fontSize: number): number {
	const words = text.split(/[ \n\t]+|(?<=[-/–])/).map((word) => word.slice(0, 24));
	return Math.max(0, ...words.map((word) => measureText(word, fontSize, true)));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

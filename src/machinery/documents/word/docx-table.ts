import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	ShadingType,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
	Table as WordTable,
} from "docx";
import type { Table, Text } from "../document-model.ts";
import { palette } from "../palette.ts";
import { columnWidths, tableWidth } from "./column-widths.ts";
import { textWidth, twipsPerPoint } from "./docx-measures.ts";
import { writeText } from "./docx-text.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: palette.hairline };
const rule = { style: BorderStyle.SINGLE, size: 10, color: palette.accent };
const cellMargin = { top: 60, bottom: 60, left: 90, right: 90 };

/**
 * A table whose header row repeats on every page and whose rows stay whole.
 * A row with more or fewer texts than there are columns is a bug.
 */
export function writeTable(table: Table, landscape: boolean): WordTable {
	const size = fontSize(table.columns.length, landscape);
	const measures = {
		fontSize: size * twipsPerPoint,
		padding: table.columns.map((_, column) => leftMargin(table, column) + cellMargin.right),
	};
	const width = tableWidth(table, textWidth(landscape), measures);
	const widths = columnWidths(table, width, measures);
	const cell = (text: Text, column: number, look: CellLook) => {
		const end = table.columns[column]?.align === "end";
		return new TableCell({
			width: { size: widths[column] ?? 0, type: WidthType.DXA },
			margins: { ...cellMargin, left: leftMargin(table, column) },
			verticalAlign: look.header ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
			...(look.fill === undefined
				? {}
				: { shading: { type: ShadingType.CLEAR, fill: look.fill, color: "auto" } }),
			...(look.header ? { borders: { bottom: rule } } : {}),
			children: [
				new Paragraph({
					style: look.header ? "TableHeader" : "TableText",
					alignment: end ? AlignmentType.RIGHT : AlignmentType.LEFT,
					keepNext: look.keepNext,
					...(size === standardSize ? {} : { run: { size: size * 2 } }),
					children: writeText(text, size === standardSize ? undefined : size * 2),
				}),
			],
		});
	};
	const header = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: table.columns.map((column, index) =>
			cell(column.header, index, { header: true, keepNext: true, fill: palette.accentPale }),
		),
	});
	const rows = table.rows.map((row, rowIndex) => {
		if (row.length !== table.columns.length) {
			throw new Error(
				`"${table.caption}": row ${rowIndex + 1} has ${row.length} cells for ${table.columns.length} columns`,
			);
		}
		// The last two rows stay together, so that no page begins with a lone one.
		const keepNext = rowIndex === 0 || rowIndex === table.rows.length - 2;
		const look = { header: false, keepNext: keepNext && rowIndex < table.rows.length - 1 };
		const zebra = rowIndex % 2 === 1 ? { fill: palette.zebra } : {};
		return new TableRow({
			cantSplit: true,
			children: row.map((text, index) => cell(text, index, { ...look, ...zebra })),
		});
	});
	return new WordTable({
		width: { size: width, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		margins: cellMargin,
		borders: {
			top: rule,
			bottom: rule,
			left: none,
			right: none,
			insideHorizontal: hairline,
			insideVertical: none,
		},
		tableLook: { firstRow: true, noVBand: true },
		rows: [header, ...rows],
	});
}

/** Text beside a column of numbers needs air between them. */
function leftMargin({ columns }: Table, column: number): number {
	const startsAfterNumbers =
		columns[column]?.align !== "end" && columns[column - 1]?.align === "end";
	return startsAfterNumbers ? 240 : cellMargin.left;
}

interface CellLook {
	readonly header: boolean;
	readonly keepNext: boolean;
	readonly fill?: string;
}

const standardSize = 9;

/** In points. Many columns get smaller letters, but never below eight. */
function fontSize(columns: number, landscape: boolean): number {
	return columns > (landscape ? 11 : 8) ? 8 : standardSize;
}

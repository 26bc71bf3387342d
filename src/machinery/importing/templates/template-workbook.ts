import writeExcelFile, { type CellObject, type SheetData } from "write-excel-file/node";
import type { Language } from "../../languages/language.ts";
import type { Column, Columns } from "../columns/column.ts";
import { templateTexts } from "./template-texts.ts";

/** Rows that are formatted for filling in; more may be added below. */
const preparedRows = 100;

const accent = "#0B5D5A";
const light = "#E3EFEE";

/**
 * An empty workbook for one kind of file: a sheet with the headers in the language, and one that explains every column.
 * Columns that must be filled in have a dark header; the header's text is never changed, so that it is recognised.
 */
export async function writeTemplateWorkbook(
	sheetName: string,
	columns: Columns,
	language: Language,
): Promise<Uint8Array> {
	const all = Object.values(columns);
	const texts = templateTexts[language];
	const sheets = [
		{
			sheet: sheetName,
			data: [
				all.map((column) => headerCell(column.headers[language], column.required)),
				...Array.from({ length: preparedRows }, () => all.map(emptyCell)),
			],
			columns: all.map((column) => ({ width: widthOf(column, language) })),
			stickyRowsCount: 1,
		},
		{
			sheet: texts.sheetName,
			data: explain(all, language),
			columns: [{ width: 24 }, { width: 16 }, { width: 70 }, { width: 44 }, { width: 40 }],
			stickyRowsCount: 1,
		},
	];
	const buffer = await writeExcelFile(sheets, { fontFamily: "Arial", fontSize: 11 }).toBuffer();
	return new Uint8Array(buffer);
}

function headerCell(value: string, required: boolean): CellObject {
	return {
		value,
		fontFamily: "Arial",
		fontWeight: "bold",
		textColor: required ? "#FFFFFF" : "#000000",
		backgroundColor: required ? accent : light,
	};
}

/** Text cells keep what is typed: a staff number with zeros first, a code that looks like a number. */
function emptyCell(column: Column<unknown>): CellObject {
	switch (column.format) {
		case "date":
			return { type: Date, format: "dd.mm.yyyy" };
		case "text":
			return { type: String, format: "@" };
		case "number":
			return { type: Number, format: "General" };
	}
}

function widthOf(column: Column<unknown>, language: Language): number {
	const longest = Math.max(column.headers[language].length, column.example[language].length);
	return Math.min(48, Math.max(12, longest + 3));
}

function explain(columns: readonly Column<unknown>[], language: Language): SheetData {
	const texts = templateTexts[language];
	const header = [texts.column, texts.required, texts.explanation, texts.form, texts.example];
	return [
		header.map((text) => headerCell(text, true)),
		...columns.map((column) =>
			[
				column.headers[language],
				column.required ? texts.yes : texts.no,
				column.explanation[language],
				column.form[language],
				column.example[language],
			].map((value) => ({ value, type: String, wrap: true, alignVertical: "top" }) as const),
		),
	];
}

import writeExcelFile, { type CellObject } from "write-excel-file/node";
import { defuseFormula } from "./csv.ts";

/**
 * A workbook of one sheet: a header row that stays in sight, and texts. Text that a spreadsheet would run as a formula gets
 * a leading apostrophe, since a sheet is often saved as CSV. `null` is an empty cell.
 */
export async function writeWorkbook(
	sheet: string,
	headers: readonly string[],
	rows: readonly (readonly (string | null)[])[],
): Promise<Uint8Array> {
	const data = [
		headers.map((text): CellObject => ({ ...toCell(text), fontWeight: "bold", wrap: true })),
		...rows.map((row) => row.map((text) => (text === null ? null : toCell(text)))),
	];
	const columns = headers.map((text) => ({ width: Math.min(32, Math.max(12, text.length + 2)) }));
	const options = { fontFamily: "Arial", fontSize: 11 } as const;
	const sheets = [{ sheet, data, columns, stickyRowsCount: 1 }];
	return new Uint8Array(await writeExcelFile(sheets, options).toBuffer());
}

function toCell(text: string) {
	return { value: defuseFormula(text), type: String } satisfies CellObject;
}

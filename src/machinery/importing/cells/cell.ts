/**
 * A cell as the file has it: a text, or what only a workbook knows.
 * Everything in a CSV file is text; an empty cell is the empty text.
 */
export type Cell = string | SheetCell;

export interface SheetCell {
	/** `formula` is a formula whose value the file lacks; `error` an Excel error such as #N/A. */
	readonly kind: "number" | "percent" | "date" | "boolean" | "error" | "formula";
	/**
	 * number and percent: plain decimal digits with a point, as stored (80 % is "0.8"); date: YYYY-MM-DD;
	 * boolean: "true" or "false"; error: its name; formula: empty.
	 */
	readonly text: string;
}

/** The cell as a person would read it in the sheet, untrimmed. */
export function writtenCell(cell: Cell): string {
	if (typeof cell === "string") return cell;
	return cell.kind === "percent" ? `${shiftDecimal(cell.text, 2)} %` : cell.text;
}

export function isBlank(cell: Cell | undefined): boolean {
	return (
		cell === undefined || cell === "" || (typeof cell === "string" && cell.trim().length === 0)
	);
}

/** Moves the decimal point `places` to the right in plain decimal text: exact, where multiplying by 100 is not. */
export function shiftDecimal(text: string, places: number): string {
	const negative = text.startsWith("-");
	const [whole = "0", fraction = ""] = (negative ? text.slice(1) : text).split(".");
	const moved = fraction.padEnd(places, "0");
	const left = (whole + moved.slice(0, places)).replace(/^0+(?=\d)/, "");
	const right = moved.slice(places).replace(/0+$/, "");
	return `${negative ? "-" : ""}${left}${right === "" ? "" : `.${right}`}`;
}

export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/** How many rows Page Up and Page Down pass. */
const leap = 10;

/** Where a key leads from a place in a grid, as in a spreadsheet; undefined of keys that do not move. */
export function moveInGrid(
	{ row, column }: GridPlace,
	key: string,
	isCommand: boolean,
	size: { readonly rows: number; readonly columns: number },
): GridPlace | undefined {
	const last = { row: size.rows - 1, column: size.columns - 1 };
	switch (key) {
		case "ArrowUp":
			return { row: isCommand ? 0 : Math.max(0, row - 1), column };
		case "ArrowDown":
			return { row: isCommand ? last.row : Math.min(last.row, row + 1), column };
		case "ArrowLeft":
			return { row, column: isCommand ? 0 : Math.max(0, column - 1) };
		case "ArrowRight":
			return { row, column: isCommand ? last.column : Math.min(last.column, column + 1) };
		case "Home":
			return { row: isCommand ? 0 : row, column: 0 };
		case "End":
			return { row: isCommand ? last.row : row, column: last.column };
		case "PageUp":
			return { row: Math.max(0, row - leap), column };
		case "PageDown":
			return { row: Math.min(last.row, row + leap), column };
		default:
			return undefined;
	}
}

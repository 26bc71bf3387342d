export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

/**
 * Where a key leads among the cells there are: the nearest that way, over holes; undefined where there is none or the key
 * moves nothing. Cells are row by row.
 */
export function findNext(
	cells: readonly CellPlace[],
	{ row, column }: CellPlace,
	key: string,
	isWhole: boolean,
): CellPlace | undefined {
	const inRow = cells.filter((cell) => cell.row === row);
	const inColumn = cells.filter((cell) => cell.column === column);
	switch (key) {
		case "ArrowRight":
			return inRow.find((cell) => cell.column > column);
		case "ArrowLeft":
			return inRow.findLast((cell) => cell.column < column);
		case "ArrowDown":
			return inColumn.find((cell) => cell.row > row);
		case "ArrowUp":
			return inColumn.findLast((cell) => cell.row < row);
		case "Home":
			return isWhole ? cells[0] : inRow[0];
		case "End":
			return isWhole ? cells.at(-1) : inRow.at(-1);
		default:
			return undefined;
	}
}

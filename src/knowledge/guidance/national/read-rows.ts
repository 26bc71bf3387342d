/** The rows of a table written with bars between the cells. A row with another number of cells is a bug. */
export function readRows<Column extends string>(
	table: string,
	columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
	return table
		.trim()
		.split("\n")
		.map((line) => {
			const cells = line.split("|").map((cell) => cell.trim());
			if (cells.length !== columns.length) {
				throw new Error(`${columns.length} cells are wanted: ${line}`);
			}
			return Object.fromEntries(
				columns.map((column, index) => [column, cells[index] ?? ""]),
			) as Record<Column, string>;
		});
}

/** One of the words, or a bug. */
export function wordOf<Word extends string>(words: readonly Word[], text: string): Word {
	const word = words.find((each) => each === text);
	if (word === undefined) throw new Error(`Not one of ${words.join(", ")}: ${text}`);
	return word;
}

/** The parts between commas; none of an empty text. */
export function partsOf(text: string): readonly string[] {
	return text === "" ? [] : text.split(",");
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { findNext } from "./cell-moves.ts";

/** Cells as the server gives them: row by row, with holes. */
const cells = [
	{ row: 0, column: 0 },
	{ row: 0, column: 3 },
	{ row: 1, column: 1 },
	{ row: 2, column: 0 },
	{ row: 2, column: 3 },
];

test("arrows go to the nearest cell that way, over holes, and stop at the edge", () => {
	const from = { row: 0, column: 0 };
	expect(findNext(cells, from, "ArrowRight", false)).toEqual({ row: 0, column: 3 });
	expect(findNext(cells, from, "ArrowDown", false)).toEqual({ row: 2, column: 0 });
	expect(findNext(cells, from, "ArrowLeft", false)).toBeUndefined();
	expect(findNext(cells, { row: 2, column: 3 }, "ArrowUp", false)).toEqual({ row: 0, column: 3 });
	expect(findNext(cells, from, "a", false)).toBeUndefined();
});

test("Home and End go along the row, with Control to the first and the last of all", () => {
	const from = { row: 0, column: 3 };
	expect(findNext(cells, from, "Home", false)).toEqual({ row: 0, column: 0 });
	expect(findNext(cells, from, "End", true)).toEqual({ row: 2, column: 3 });
});

test("every cell is reached from every other of its row by arrows alone", () => {
	const place = fc.record({ row: fc.nat(4), column: fc.nat(6) });
	const map = fc
		.uniqueArray(place, { minLength: 1, selector: ({ row, column }) => `${row} ${column}` })
		.map((some) => some.toSorted((a, b) => a.row - b.row || a.column - b.column));
	fc.assert(
		fc.property(map, (some) => {
			const row = some.filter((cell) => cell.row === some[0]!.row);
			const met = [row[0]!];
			for (let at = findNext(some, met[0]!, "ArrowRight", false); at !== undefined; ) {
				met.push(at);
				at = findNext(some, at, "ArrowRight", false);
			}
			expect(met).toEqual(row);
		}),
	);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { cellInWords, isMatrixCell } from "./matrix-contract.ts";

const right = [3, 2, 1, "2026-02-28", true, false, "0b0f6a3e-5d55-4c1c-9d5e-1f2e3d4c5b6a", 1];
const odd = [
	...[0, -1, 5, 1.5, Number.NaN, 2 ** 53, null, undefined, true, "", "1", [], {}],
	...["2026-02-30", "2026-02-28", " 2026-02-28", "0B0F6A3E-5D55-4C1C-9D5E-1F2E3D4C5B6A", right[6]],
];

test("a cell judged at once is judged as its description says", () => {
	expect(isMatrixCell(right)).toBe(true);
	const changed = fc
		.array(fc.tuple(fc.nat(8), fc.constantFrom(...odd)), { maxLength: 2 })
		.map((changes) => {
			const cell: unknown[] = [...right];
			for (const [place, value] of changes) cell[place] = value;
			return cell;
		});
	const cell = fc.oneof(
		changed,
		changed.map((one) => one.slice(0, 7)),
		fc.constantFrom(...odd),
	);
	fc.assert(
		fc.property(cell, (value) => {
			expect(isMatrixCell(value)).toBe(cellInWords.safeParse(value).success);
		}),
		{ numRuns: 2000 },
	);
});

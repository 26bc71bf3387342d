import fc from "fast-check";
import { expect, it } from "vitest";
import { compareByCodePoint } from "./code-point-order.ts";

it("orders texts as their code points do", () => {
	const points = (text: string) => Array.from(text, (character) => character.codePointAt(0)!);
	const compare = (a: string, b: string) => {
		const [left, right] = [points(a), points(b)];
		const differs = left.findIndex((point, index) => point !== right[index]);
		return differs < 0 ? left.length - right.length : left[differs]! - (right[differs] ?? -1);
	};
	const text = fc.string({ unit: "binary", maxLength: 4 });
	fc.assert(
		fc.property(text, text, (a, b) => {
			expect(Math.sign(compareByCodePoint(a, b))).toBe(Math.sign(compare(a, b)));
		}),
	);
	expect(compareByCodePoint("\uffee", "😀")).toBeLessThan(0);
	expect(["å", "a", "ø", "z", "æ"].sort(compareByCodePoint)).toEqual(["a", "z", "å", "æ", "ø"]);
});

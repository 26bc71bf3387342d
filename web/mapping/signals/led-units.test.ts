import { expect, test } from "vitest";
import { listLedUnits } from "./led-units.ts";

const unit = (id: string, parent: string | null) => ({ id, parent });
const tree = [unit("a", null), unit("b", "a"), unit("c", "b"), unit("d", null)];

test("a leader leads the unit and all below it, and nothing else", () => {
	const led = (...tops: string[]) => listLedUnits(tree, new Set(tops)).map(({ id }) => id);
	expect(led("a")).toEqual(["a", "b", "c"]);
	expect(led("c")).toEqual(["c"]);
	expect(led("d", "b")).toEqual(["b", "c", "d"]);
	expect(led()).toEqual([]);
});

test("units that are above each other in a circle lead nowhere", () => {
	expect(listLedUnits([unit("x", "y"), unit("y", "x")], new Set(["a"]))).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { findFirstClosed, listTreeRows } from "./tree-rows.ts";

const unit = (id: string, parent: string | null, path: string) => ({
	id,
	parent,
	path,
	code: null,
});
const units = [
	unit("1", null, "Helse"),
	unit("2", "1", "Helse / Nord"),
	unit("3", "2", "Helse / Nord / Natt"),
	unit("4", "1", "Helse / Sør"),
	unit("5", null, "Stab"),
];
const show = (closed: readonly string[], search = "") =>
	listTreeRows(units, new Set(closed), search).map(
		({ unit: { id }, level, isOpen }) =>
			`${id}${level}${isOpen === null ? "" : isOpen ? "v" : ">"}`,
	);

describe("the rows of the tree", () => {
	it("hide all that stands below a closed unit, however deep", () => {
		expect(show([])).toEqual(["10v", "21v", "32", "41", "50"]);
		expect(show(["2"])).toEqual(["10v", "21>", "41", "50"]);
		expect(show(["1"])).toEqual(["10>", "50"]);
	});
	it("of a search are what matches by its own name, and all above it, open", () => {
		expect(show(["1", "2"], "natt")).toEqual(["10v", "21v", "32"]);
		expect(show([], "helse")).toEqual(["10v"]);
		expect(show([], "finnes ikke")).toEqual([]);
	});
	it("begin closed below the top when there are many", () => {
		expect(findFirstClosed(units).size).toBe(0);
		const many = Array.from({ length: 70 }, (_, n) => unit(`x${n}`, n < 2 ? null : "x0", `${n}`));
		expect(findFirstClosed(many).size).toBe(68);
	});
});

import { describe, expect, it } from "vitest";
import { findEducationGroup } from "./education-group-of-position.ts";
import { positionTitles } from "./position-titles.ts";

describe("the product's table of positions", () => {
	it.each([
		["Sykepleier", "Sykepleier"],
		["SJUKEPLEIAR", "Sykepleier"],
		["7174", "Sykepleier"],
		["7174 Sykepleier", "Sykepleier"],
		["717401 - Sykepleier", "Sykepleier"],
		["Sykepleier 7174", "Sykepleier"],
		["Sykepleier (7174)", "Sykepleier"],
		["7523 Noe lokalt", "Spesialsykepleier"],
		["Hjelpepleier", "Helsefagarbeider"],
		["Pleieassistent", "Ufaglært"],
		["Trollmann", undefined],
		["9999", undefined],
		["", undefined],
	])("places %j with %j", (position, group) => {
		expect(findEducationGroup(position)).toBe(group);
	});
	it("names no title or code twice, and titles in small letters", () => {
		const titles = positionTitles.flatMap((row) => row.titles);
		const codes = positionTitles.flatMap((row) => row.codes);
		expect(new Set(titles).size).toBe(titles.length);
		expect(new Set(codes).size).toBe(codes.length);
		expect(titles).toEqual(titles.map((title) => title.toLowerCase()));
	});
});

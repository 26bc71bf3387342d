import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLabel } from "../charts/label-lines.ts";
import { measureText } from "../text-width.ts";
import { parseXml, textOf } from "./word-file.case-support.ts";
import { escapeXml, toOneLine, toXmlText } from "./xml-text.ts";

/** Any sequence of UTF-16 units, also those that are no characters. */
const anyText = fc
	.array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0xd700, max: 0xffff })))
	.map((units) => String.fromCharCode(...units));

describe("XML text", () => {
	it("can hold any text, and gives it back", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const root = parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
				expect(textOf(root)).toBe(toXmlText(text));
				expect(root.attributes.get("b")).toBe(toXmlText(text));
			}),
		);
	});

	it("keeps letters, line breaks and tabs, and drops what XML has no place for", () => {
		expect(toXmlText("Æøå\u0007\tén\r\nto\ud83d")).toBe("Æøå\tén\nto\ufffd");
		expect(toOneLine("  En\n\tto \u0000 tre ")).toBe("En to tre");
	});
});

describe("the width of a text", () => {
	const family = ["Liberation Sans", "Arial"].find((name) => GlobalFonts.has(name));

	it.runIf(family !== undefined)("is what the font draws, within three percent", () => {
		const context = createCanvas(1, 1).getContext("2d");
		context.font = `12px '${family}'`;
		for (const text of [
			"Sykehjem A / Avdeling Furua: Helsefagarbeider",
			"Kompetanse i legemiddelhåndtering og øyeblikkelig hjelp",
			"1 234,50 årsverk (80 %)",
			"MINIMUM WWW iiiillll",
		]) {
			const drawn = context.measureText(text).width;
			expect(Math.abs(measureText(text, 12) / drawn - 1), text).toBeLessThan(0.03);
		}
	});
});

describe("a label in lines", () => {
	it("fits the width and the number of lines", () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 120 }),
				fc.integer({ min: 30, max: 300 }),
				fc.integer({ min: 1, max: 3 }),
				(label, width, lines) => {
					const broken = breakLabel(label, width, 12, lines);
					expect(broken.length).toBeGreaterThanOrEqual(1);
					expect(broken.length).toBeLessThanOrEqual(lines);
					for (const line of broken) expect(measureText(line, 12)).toBeLessThanOrEqual(width);
				},
			),
		);
	});

	it("is kept whole where it fits", () => {
		expect(breakLabel("Sykehjem A", 200, 12, 1)).toEqual(["Sykehjem A"]);
		expect(breakLabel("Sykehjem A", 60, 12, 2)).toEqual(["Sykehjem", "A"]);
	});

	it("keeps its end, where labels differ", () => {
		const [line] = breakLabel("Bofellesskapet Tunvegen: Vernepleier", 150, 12, 1);
		expect(line).toMatch(/^Bofelless.*….*pleier$/);
	});
});

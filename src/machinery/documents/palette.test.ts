import { describe, expect, it } from "vitest";
import { heatShades } from "./charts/heat-shades.ts";
import { seriesLooks } from "./charts/series-look.ts";
import { palette } from "./palette.ts";

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of the relative luminances. */
function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
	const [red, green, blue] = [0, 2, 4].map((at) => {
		const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe("contrast", () => {
	it("is measured as WCAG measures it", () => {
		expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 5);
		expect(contrast("767676", "FFFFFF")).toBeCloseTo(4.54, 2);
	});

	it.each([
		[palette.ink, palette.paper],
		[palette.ink, palette.zebra],
		[palette.ink, palette.accentPale],
		[palette.ink, palette.warningPale],
		[palette.muted, palette.paper],
		[palette.accent, palette.paper],
		[palette.accent, palette.accentPale],
		[palette.accentDark, palette.accentPale],
		[palette.warning, palette.paper],
		[palette.warning, palette.warningPale],
	])("is at least 4.5:1 for text %s on %s", (text, ground) => {
		expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(seriesLooks)("is at least 3:1 for the edges and textures of series: $texture", (look) => {
		expect(contrast(look.edge, palette.paper)).toBeGreaterThanOrEqual(3);
		if (look.texture !== "solid")
			expect(contrast(look.edge, look.ground)).toBeGreaterThanOrEqual(3);
	});

	it.each(heatShades)("is at least 4.5:1 for the value in a shade: $ground", ({ ground, text }) => {
		expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it("gives every series a texture of its own", () => {
		expect(new Set(seriesLooks.map((look) => look.texture)).size).toBe(seriesLooks.length);
	});
});

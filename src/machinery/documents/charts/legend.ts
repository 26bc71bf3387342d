import { measureText } from "../text-width.ts";
import { breakLabel } from "./label-lines.ts";
import { drawBox, type SeriesLook } from "./series-look.ts";
import { drawText, textSize } from "./svg-text.ts";

const swatch = { width: 22, height: 12 };
const rowHeight = 20;
const gap = 22;

/** Names beside samples of how they are drawn, in as many lines as they need from y = 0 down. */
export function drawLegend(
	entries: readonly { readonly name: string; readonly look: SeriesLook }[],
	width: number,
): { readonly markup: string[]; readonly height: number } {
	let x = 0;
	let row = 0;
	const markup: string[] = [];
	for (const { name, look } of entries) {
		const label = breakLabel(name, width - swatch.width - 8, textSize, 1)[0] ?? "";
		const needed = swatch.width + 7 + measureText(label, textSize);
		if (x > 0 && x + needed > width) {
			x = 0;
			row += 1;
		}
		const y = row * rowHeight + 3;
		markup.push(drawBox({ x: x + 0.5, y: y + 0.5, ...swatch }, look));
		markup.push(drawText(label, x + swatch.width + 7, y + 11));
		x += needed + gap;
	}
	return { markup, height: entries.length === 0 ? 0 : (row + 1) * rowHeight + 6 };
}

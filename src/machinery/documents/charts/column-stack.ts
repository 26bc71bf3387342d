import { palette } from "../palette.ts";
import { measureText } from "../text-width.ts";
import { type Box, drawBox, getSeriesLook } from "./series-look.ts";
import { element } from "./svg.ts";
import { drawText, smallTextSize } from "./svg-text.ts";

/** One column: its parts from the foot upwards, and what is written above it. */
export interface ColumnStack {
	readonly parts: readonly {
		readonly series: number;
		readonly value: number;
		readonly text: string;
	}[];
	readonly text: string;
}

/** The height of a column in the unit of its values. */
export function stackHeight(stack: ColumnStack): number {
	return stack.parts.reduce((sum, part) => sum + part.value, 0);
}

/** Drawn between x and x + width with its foot at `foot`; `scale` turns values into lengths. */
export function drawStack(
	stack: ColumnStack,
	x: number,
	width: number,
	foot: number,
	scale: (value: number) => number,
): string[] {
	const boxes: string[] = [];
	let below = 0;
	for (const part of stack.parts) {
		const box = {
			x: x + 0.75,
			y: foot - scale(below + part.value),
			width: width - 1.5,
			height: scale(below + part.value) - scale(below),
		};
		below += part.value;
		if (box.height <= 0) continue;
		boxes.push(drawBox(box, getSeriesLook(part.series)));
		if (part.text !== stack.text) boxes.push(...partValue(part.text, box, part.series));
	}
	const top = foot - scale(below) - 5;
	const middle = x + width / 2;
	const value = liesAbove(stack.text, width)
		? drawText(stack.text, middle, top, { size: smallTextSize, anchor: "middle" })
		: drawText(stack.text, middle + smallTextSize * 0.35, top, { size: smallTextSize, turn: -90 });
	return [...boxes, value];
}

/** How much room the value above the column takes. */
export function roomAbove(stack: ColumnStack, width: number): number {
	return (
		(liesAbove(stack.text, width) ? smallTextSize : measureText(stack.text, smallTextSize)) + 9
	);
}

function liesAbove(text: string, width: number): boolean {
	return measureText(text, smallTextSize) <= width + 2;
}

/** The part's own value, on a plate that keeps the texture away from the digits; left out where it has no room. */
function partValue(text: string, box: Box, series: number): string[] {
	const size = 9.5;
	const width = measureText(text, size);
	if (width + 6 > box.width || box.height < size + 4) return [];
	const x = box.x + box.width / 2;
	const y = box.y + box.height / 2;
	const solid = getSeriesLook(series).texture === "solid";
	const written = drawText(text, x, y + size * 0.35, {
		size,
		anchor: "middle",
		color: solid ? palette.paper : palette.ink,
	});
	if (solid) return [written];
	const plate = element("rect", {
		x: x - width / 2 - 2,
		y: y - size / 2 - 1,
		width: width + 4,
		height: size + 2,
		fill: `#${palette.paper}`,
	});
	return [plate, written];
}

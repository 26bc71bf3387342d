import { palette } from "../palette.ts";
import { escapeXml, toOneLine } from "../word/xml-text.ts";
import { element } from "./svg.ts";

export interface TextLook {
	readonly size?: number;
	readonly anchor?: "start" | "middle" | "end";
	readonly bold?: boolean;
	readonly color?: string;
	/** Degrees clockwise about the text's own point. */
	readonly turn?: number;
}

export const textSize = 12;
export const smallTextSize = 10.5;

/** One line of text with its baseline at y. */
export function drawText(text: string, x: number, y: number, look: TextLook = {}): string {
	return element(
		"text",
		{
			x,
			y,
			"font-size": look.size ?? textSize,
			"text-anchor": look.anchor === "start" ? undefined : look.anchor,
			"font-weight": look.bold === true ? "bold" : undefined,
			fill: `#${look.color ?? palette.ink}`,
			transform:
				look.turn === undefined
					? undefined
					: `rotate(${look.turn} ${hundredths(x)} ${hundredths(y)})`,
		},
		[escapeXml(toOneLine(text))],
	);
}

/** Several lines whose middle is at y. */
export function drawLines(
	lines: readonly string[],
	x: number,
	y: number,
	look: TextLook = {},
): string[] {
	const size = look.size ?? textSize;
	const pitch = linePitch(size);
	// A line's letters stand about a third of their size below the line's middle.
	const first = y - ((lines.length - 1) * pitch) / 2 + size * 0.35;
	return lines.map((line, index) => drawText(line, x, first + index * pitch, look));
}

export function linePitch(size: number): number {
	return size * 1.2;
}

function hundredths(value: number): number {
	return Math.round(value * 100) / 100;
}

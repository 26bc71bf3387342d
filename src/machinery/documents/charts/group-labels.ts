import { measureText } from "../text-width.ts";
import { breakLabel } from "./label-lines.ts";
import { drawLines, drawText, linePitch, smallTextSize } from "./svg-text.ts";

const gap = 6;
const longestTurned = 130;

/** Labels under evenly spaced groups: lying in up to three lines where the words fit, else turned. */
export function drawGroupLabels(
	labels: readonly string[],
	pitch: number,
	left: number,
	top: number,
): { readonly markup: string[]; readonly bottom: number } {
	const room = pitch - gap;
	const words = labels.flatMap((label) => label.split(/\s+/));
	const fits = words.every((word) => measureText(word, smallTextSize) <= room);
	return fits ? lying(labels, pitch, left, top + gap) : turned(labels, pitch, left, top + gap);
}

function lying(labels: readonly string[], pitch: number, left: number, top: number) {
	const broken = labels.map((label) => breakLabel(label, pitch - gap, smallTextSize, 3));
	const markup = broken.flatMap((lines, index) => {
		const middle = top + (lines.length * linePitch(smallTextSize)) / 2;
		return drawLines(lines, left + (index + 0.5) * pitch, middle, {
			size: smallTextSize,
			anchor: "middle",
		});
	});
	const most = Math.max(...broken.map((lines) => lines.length));
	return { markup, bottom: top + most * linePitch(smallTextSize) };
}

function turned(labels: readonly string[], pitch: number, left: number, top: number) {
	const lines = labels.map((label) => breakLabel(label, longestTurned, smallTextSize, 1)[0] ?? "");
	const markup = lines.map((line, index) =>
		drawText(line, left + (index + 0.5) * pitch + smallTextSize * 0.35, top + 1, {
			size: smallTextSize,
			anchor: "end",
			turn: -90,
		}),
	);
	const longest = Math.max(...lines.map((line) => measureText(line, smallTextSize)));
	return { markup, bottom: top + 1 + longest };
}

import { measureText } from "../text-width.ts";
import { breakLabel } from "./label-lines.ts";
import { drawLines, drawText, linePitch, smallTextSize } from "./svg-text.ts";

const turnedLabel = 130;

/** Over their columns: lying in up to three lines where the words fit, else turned in up to two. */
export function drawColumnHeads(columns: readonly string[], width: number, left: number) {
	const size = smallTextSize;
	const words = columns.flatMap((column) => column.split(/\s+/));
	const lying = Math.max(...words.map((word) => measureText(word, size, true))) <= width - 6;
	const lines = columns.map((column) =>
		lying
			? breakLabel(column, width - 6, size, 3, true)
			: breakLabel(column, turnedLabel, size, 2, true),
	);
	const pitch = linePitch(size);
	if (lying) {
		const height = Math.max(...lines.map((texts) => texts.length)) * pitch;
		const markup = lines.flatMap((texts, index) =>
			drawLines(texts, left + (index + 0.5) * width, height - (texts.length * pitch) / 2, {
				size,
				anchor: "middle",
				bold: true,
			}),
		);
		return { markup, height };
	}
	const height = Math.max(...lines.flat().map((line) => measureText(line, size, true))) + 4;
	const markup = lines.flatMap((texts, index) =>
		texts.map((line, lineIndex) => {
			const middle = left + (index + 0.5) * width + (lineIndex - (texts.length - 1) / 2) * pitch;
			return drawText(line, middle + size * 0.35, height, { size, bold: true, turn: -90 });
		}),
	);
	return { markup, height };
}

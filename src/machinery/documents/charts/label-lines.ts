import { measureText } from "../text-width.ts";
import { toOneLine } from "../word/xml-text.ts";

const ellipsis = "…";

/**
 * The label in at most `lines` lines no wider than `width`. What does not fit gives way to an ellipsis in the middle
 * of the last line, because labels often differ at their ends. The whole label stands in the chart's table.
 */
export function breakLabel(
	label: string,
	width: number,
	size: number,
	lines: number,
	bold = false,
): string[] {
	const fits = (text: string) => measureText(text, size, bold) <= width;
	const text = toOneLine(label);
	const words = text.split(" ").flatMap((word) => breakWord(word, fits));
	const broken: string[] = [];
	for (const word of words) {
		const last = broken.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && fits(joined)) broken[broken.length - 1] = joined;
		else broken.push(word);
	}
	if (broken.length <= lines) return broken;
	const kept = broken.slice(0, lines - 1);
	const consumed = kept.join(" ");
	const rest = text.startsWith(consumed)
		? text.slice(consumed.length).trim()
		: broken.slice(lines - 1).join(" ");
	return [...kept, shorten(rest, fits)];
}

/** A word wider than a line is cut where it must be, after a hyphen of its own if it has one. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
	if (fits(word)) return [word];
	const pieces: string[] = [];
	let piece = "";
	for (const character of word) {
		if (piece !== "" && !fits(`${piece}${character}-`)) {
			const hyphen = piece.lastIndexOf("-") + 1;
			const cut = hyphen > 2 ? hyphen : piece.length;
			pieces.push(hyphen > 2 ? piece.slice(0, cut) : `${piece}-`);
			piece = piece.slice(cut);
		}
		piece += character;
	}
	return [...pieces, piece];
}

function shorten(text: string, fits: (text: string) => boolean): string {
	const characters = [...text];
	for (let kept = characters.length - 1; kept > 1; kept -= 1) {
		const head = Math.ceil(kept / 2);
		const start = characters.slice(0, head).join("").trimEnd();
		const end = characters
			.slice(characters.length - (kept - head))
			.join("")
			.trimStart();
		const shortened = `${start}${ellipsis}${end}`;
		if (fits(shortened)) return shortened;
	}
	return ellipsis;
}

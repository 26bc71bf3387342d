import { measureText } from "../text-width.ts";
import { toOneLine } from "../xml-text.ts";

const ellipsis = "…";

/**
 * The label in at most `lines` lines no wider than `width`; what does not fit ends in an ellipsis.
 * The whole label stands in the chart's table.
 */
export function breakLabel(
	label: string,
	width: number,
	size: number,
	lines: number,
	bold = false,
): string[] {
	const fits = (text: string) => measureText(text, size, bold) <= width;
	const words = toOneLine(label)
		.split(" ")
		.flatMap((word) => breakWord(word, fits));
	const broken: string[] = [];
	for (const word of words) {
		const last = broken.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && fits(joined)) broken[broken.length - 1] = joined;
		else broken.push(word);
	}
	if (broken.length <= lines) return broken;
	const kept = broken.slice(0, lines);
	kept[lines - 1] = shorten(`${kept[lines - 1]} ${broken[lines]}`, fits);
	return kept;
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
	while (characters.length > 1 && !fits(`${characters.join("").trimEnd()}${ellipsis}`)) {
		characters.pop();
	}
	return `${characters.join("").trimEnd()}${ellipsis}`;
}

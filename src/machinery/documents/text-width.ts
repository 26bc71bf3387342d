/**
 * Widths in thousandths of the font size of the characters that widen or narrow a text, as Arial and the fonts
 * made to its measures (Liberation Sans) draw them. What is not named counts as `ordinary`.
 */
const regular: readonly (readonly [number, string])[] = [
	[191, "'"],
	[222, "ijl"],
	[260, "|"],
	[278, " !,./:;I[\\]ft·\u00a0"],
	[333, "()-`r{}"],
	[350, "•"],
	[355, '"'],
	[389, "*"],
	[400, "°"],
	[469, "^"],
	[500, "Jcksvxyz"],
	[584, "+<=>~×−"],
	[611, "FTZø"],
	[667, "&ABEKPSVXYÅÄ"],
	[722, "CDHNRUw"],
	[778, "GOQØÖ"],
	[833, "Mm½"],
	[889, "%æ"],
	[944, "W"],
	[1015, "@Æ—…"],
];
const ordinary = 556;
const wide = 1000;
/** Bold letters are at most this much wider, counted over a word. */
const boldFactor = 1.08;

const widths = new Map(
	regular.flatMap(([width, characters]) => [...characters].map((character) => [character, width])),
);

/** An estimate of a text's width in the unit of `size`, right for Norwegian and English within a few percent. */
export function measureText(text: string, size: number, bold = false): number {
	let thousandths = 0;
	for (const character of text) thousandths += widths.get(character) ?? widthOfOther(character);
	return (thousandths * size * (bold ? boldFactor : 1)) / 1000;
}

/** Scripts beyond Latin, Greek and Cyrillic are counted as full squares. */
function widthOfOther(character: string): number {
	const codePoint = character.codePointAt(0) ?? 0;
	return codePoint >= 0x1100 && !(codePoint >= 0x2000 && codePoint < 0x2070) ? wide : ordinary;
}

/** Twips are twentieths of a point, the unit of Word's measures. */
export const twipsPerPoint = 20;
const twipsPerPixel = 15;

const shortSide = 11906;
const longSide = 16838;
const sideMargin = 1134;

/** A4, upright and lying, with two-centimetre margins. */
export const page = {
	shortSide,
	longSide,
	margin: {
		top: 1304,
		bottom: 1134,
		left: sideMargin,
		right: sideMargin,
		header: 567,
		footer: 510,
	},
} as const;

/** The width of the text on a page, in twips. */
export function textWidth(landscape: boolean): number {
	return (landscape ? longSide : shortSide) - 2 * sideMargin;
}

/** The largest figure that leaves room for its caption and the heading above it, in CSS pixels. */
export const largestFigure = {
	width: Math.floor(textWidth(false) / twipsPerPixel),
	height: 840,
} as const;

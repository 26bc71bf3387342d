import { measureText } from "../text-width.ts";
import { findAll, parseXml, textOf, type XmlElement } from "../word/word-file.case-support.ts";

/** A text as it takes room: its box, from the estimate that the drawings are laid out by. */
export interface DrawnText {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Drawn {
	readonly root: XmlElement;
	readonly width: number;
	readonly height: number;
	readonly texts: readonly DrawnText[];
	/** Filled rectangles but the ground and the legend's samples of fixed size. */
	readonly boxes: readonly { x: number; y: number; width: number; height: number; fill: string }[];
}

/** The drawing as its parts. Throws when it is not well-formed XML. */
export function readDrawing(svg: string): Drawn {
	const root = parseXml(svg);
	const [, , width, height] = root.attributes.get("viewBox")!.split(" ").map(Number);
	const rectangles = findAll(root, "rect").slice(1);
	return {
		root,
		width: width!,
		height: height!,
		texts: findAll(root, "text").map(boxOf),
		boxes: rectangles.map((rectangle) => ({
			x: numberOf(rectangle, "x"),
			y: numberOf(rectangle, "y"),
			width: numberOf(rectangle, "width"),
			height: numberOf(rectangle, "height"),
			fill: rectangle.attributes.get("fill") ?? "",
		})),
	};
}

/** Pairs of texts that cover more than a pixel or so of one another. */
export function overlaps(texts: readonly DrawnText[], slack = 1.5): [string, string][] {
	return texts.flatMap((a, index) =>
		texts.slice(index + 1).flatMap((b): [string, string][] => {
			const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
			const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
			return across > slack && down > slack ? [[a.text, b.text]] : [];
		}),
	);
}

/** Texts that stand outside the drawing. */
export function outside({ texts, width, height }: Drawn): DrawnText[] {
	const slack = 1.5;
	return texts.filter(
		(text) =>
			text.left < -slack ||
			text.top < -slack ||
			text.right > width + slack ||
			text.bottom > height + slack,
	);
}

function boxOf(element: XmlElement): DrawnText {
	const text = textOf(element);
	const size = numberOf(element, "font-size");
	const length = measureText(text, size, element.attributes.get("font-weight") === "bold");
	const anchor = element.attributes.get("text-anchor") ?? "start";
	const before = anchor === "end" ? length : anchor === "middle" ? length / 2 : 0;
	const x = numberOf(element, "x");
	const y = numberOf(element, "y");
	// Capitals rise about 0.72 of the size above the baseline; few letters go below it.
	const rise = size * 0.72;
	const turned = element.attributes.has("transform");
	return turned
		? { text, left: x - rise, right: x, top: y - (length - before), bottom: y + before }
		: { text, left: x - before, right: x + length - before, top: y - rise, bottom: y };
}

function numberOf(element: XmlElement, name: string): number {
	return Number(element.attributes.get(name) ?? "0");
}

import { ImageRun, Paragraph } from "docx";
import type { Figure } from "../document-model.ts";
import { largestFigure } from "./docx-measures.ts";
import type { Opening } from "./docx-opening.ts";
import { rasterise } from "./rasterise.ts";
import { toOneLine } from "./xml-text.ts";

/** The picture, kept on the page of the caption below it, and made smaller where it would not fit a page. */
export async function writeFigure(figure: Figure, opening: Opening): Promise<Paragraph> {
	const { drawing } = figure;
	const fit = Math.min(
		1,
		largestFigure.width / drawing.width,
		largestFigure.height / drawing.height,
	);
	const transformation = {
		width: Math.round(drawing.width * fit),
		height: Math.round(drawing.height * fit),
	};
	return new Paragraph({
		...opening,
		style: "FigureImage",
		keepNext: true,
		children: [
			new ImageRun({
				type: "svg",
				data: new TextEncoder().encode(drawing.svg),
				transformation,
				fallback: { type: "png", data: await rasterise(drawing, 2) },
				altText: {
					name: toOneLine(figure.caption),
					title: toOneLine(figure.caption),
					description: toOneLine(figure.alternativeText),
				},
			}),
		],
	});
}

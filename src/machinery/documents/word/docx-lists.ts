import { type INumberingOptions, LevelFormat, Paragraph } from "docx";
import type { BulletList, NumberedList } from "../document-model.ts";
import { palette } from "../palette.ts";
import type { Opening } from "./docx-opening.ts";
import { writeText } from "./docx-text.ts";

const bulletReference = "bullets";
const numberReference = "numbers";
const paragraph = { indent: { left: 454, hanging: 284 } };

/** The two kinds of list that the document has. */
export const documentLists: INumberingOptions = {
	config: [
		{
			reference: bulletReference,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: "•",
					style: { paragraph, run: { color: palette.accent } },
				},
			],
		},
		{
			reference: numberReference,
			levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: { paragraph } }],
		},
	],
};

/** `instance` is the list's own number in the document, so that every numbered list begins at 1. */
export function writeList(
	list: BulletList | NumberedList,
	instance: number,
	opening: Opening,
): Paragraph[] {
	const reference = list.kind === "bullets" ? bulletReference : numberReference;
	return list.items.map(
		(item, index) =>
			new Paragraph({
				...(index === 0 ? opening : {}),
				style: "ListParagraph",
				numbering: { reference, level: 0, instance },
				// The first item does not stay alone at the foot of a page.
				keepNext: index === 0 && list.items.length > 1,
				children: writeText(item),
			}),
	);
}

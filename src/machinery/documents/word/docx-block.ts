import { Bookmark, type FileChild, HeadingLevel, Paragraph } from "docx";
import type { Language } from "../../languages/language.ts";
import type { Block } from "../document-model.ts";
import { documentTexts } from "./document-texts.ts";
import { writeCaption } from "./docx-caption.ts";
import { writeFigure } from "./docx-figure.ts";
import { headingBookmark } from "./docx-front.ts";
import { writeList } from "./docx-lists.ts";
import { writeNotice } from "./docx-notice.ts";
import { type Opening, withoutSpacing } from "./docx-opening.ts";
import { writeTable } from "./docx-table.ts";
import { writeText } from "./docx-text.ts";

/** How many of each there are before the block. */
export interface Counters {
	headings: number;
	tables: number;
	figures: number;
	lists: number;
}

const headingLevels = {
	1: HeadingLevel.HEADING_1,
	2: HeadingLevel.HEADING_2,
	3: HeadingLevel.HEADING_3,
} as const;

/** The block as paragraphs and tables; counts it. */
export async function writeBlock(
	block: Exclude<Block, { kind: "page-break" }>,
	opening: Opening,
	page: { readonly language: Language; readonly landscape: boolean },
	counters: Counters,
): Promise<FileChild[]> {
	const texts = documentTexts[page.language];
	switch (block.kind) {
		case "heading": {
			const id = headingBookmark(counters.headings);
			counters.headings += 1;
			return [
				new Paragraph({
					...withoutSpacing(opening),
					heading: headingLevels[block.level],
					children: [new Bookmark({ id, children: writeText(block.text) })],
				}),
			];
		}
		case "paragraph":
			return [new Paragraph({ ...opening, children: writeText(block.text) })];
		case "bullets":
		case "numbered":
			counters.lists += 1;
			return writeList(block, counters.lists, opening);
		case "notice":
			return [writeNotice(block, page.language, withoutSpacing(opening))];
		case "table":
			counters.tables += 1;
			return [
				writeCaption(texts.table, counters.tables, block.caption, {
					...withoutSpacing(opening),
					keepNext: true,
				}),
				writeTable(block, page.landscape),
			];
		case "figure":
			counters.figures += 1;
			return [
				await writeFigure(block, withoutSpacing(opening)),
				writeCaption(texts.figure, counters.figures, block.caption, {
					spacing: { before: 0, after: 260 },
				}),
			];
	}
}

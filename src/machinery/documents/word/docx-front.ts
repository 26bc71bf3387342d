import { BorderStyle, LeaderType, Paragraph, TableOfContents, TextRun } from "docx";
import type { DocumentModel, Heading } from "../document-model.ts";
import { palette } from "../palette.ts";
import { toOneLine } from "./xml-text.ts";

/** The title page. */
export function writeFront(model: DocumentModel): Paragraph[] {
	return [
		new Paragraph({ style: "Title", children: [new TextRun(toOneLine(model.title))] }),
		new Paragraph({
			style: "Subtitle",
			border: {
				bottom: { style: BorderStyle.SINGLE, size: 18, color: palette.accent, space: 18 },
			},
			children: [new TextRun(toOneLine(model.subtitle))],
		}),
		...model.frontLines.map(
			(line) => new Paragraph({ style: "FrontLine", children: [new TextRun(toOneLine(line))] }),
		),
	];
}

/** The bookmark that the table of contents leads to. `index` counts the headings from 0. */
export function headingBookmark(index: number): string {
	return `_Toc${String(index + 1).padStart(8, "0")}`;
}

/**
 * The table of contents on a page of its own. The entries are written as links, so that they show without updating;
 * page numbers are not, because only the program that lays out the pages knows them. It is a real field:
 * Word adds the numbers when the reader asks it to update the table.
 */
export function writeContents(model: DocumentModel): (Paragraph | TableOfContents)[] {
	const headings = model.blocks.filter((block): block is Heading => block.kind === "heading");
	if (headings.length === 0) return [];
	return [
		new Paragraph({
			style: "TOCHeading",
			pageBreakBefore: true,
			children: [new TextRun(toOneLine(model.contentsTitle))],
		}),
		new TableOfContents(toOneLine(model.contentsTitle), {
			hyperlink: true,
			headingStyleRange: "1-3",
			beginDirty: false,
			tabLeader: LeaderType.NONE,
			cachedEntries: headings.map((heading, index) => ({
				title: toOneLine(heading.text),
				level: heading.level,
				href: headingBookmark(index),
			})),
		}),
	];
}

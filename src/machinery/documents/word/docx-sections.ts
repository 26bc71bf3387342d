import {
	BorderStyle,
	type FileChild,
	Footer,
	Header,
	type ISectionOptions,
	PageNumber,
	PageOrientation,
	Paragraph,
	SectionType,
	TextRun,
} from "docx";
import type { DocumentModel } from "../document-model.ts";
import { palette } from "../palette.ts";
import { documentTexts } from "./document-texts.ts";
import { type Counters, writeBlock } from "./docx-block.ts";
import { writeContents, writeFront } from "./docx-front.ts";
import { page } from "./docx-measures.ts";
import { openingOf } from "./docx-opening.ts";
import { divideIntoPageRuns } from "./page-flow.ts";
import { toOneLine } from "./xml-text.ts";

/** Title page and contents, then the blocks, in sections of standing and lying pages. */
export async function writeSections(model: DocumentModel): Promise<ISectionOptions[]> {
	const runs = divideIntoPageRuns(model.blocks);
	// The title page stands, whatever comes after it.
	if (runs[0]?.landscape !== false) runs.unshift({ landscape: false, blocks: [] });
	const counters: Counters = { headings: 0, tables: 0, figures: 0, lists: 0 };
	const sections: ISectionOptions[] = [];
	for (const [index, { landscape, blocks }] of runs.entries()) {
		const children: FileChild[] =
			index === 0 ? [...writeFront(model), ...writeContents(model)] : [];
		for (const [place, { block, onNewPage }] of blocks.entries()) {
			const followsFront = index === 0 && place === 0;
			const [before, after] = [blocks[place - 1]?.block, blocks[place + 1]?.block];
			const opening = openingOf(onNewPage || followsFront, before, after);
			children.push(
				...(await writeBlock(block, opening, { language: model.language, landscape }, counters)),
			);
		}
		sections.push({
			properties: sectionProperties(landscape),
			// Later sections take over the first one's header and footer.
			...(index === 0
				? { headers: { default: writeHeader(model) }, footers: { default: writeFooter(model) } }
				: {}),
			children,
		});
	}
	return sections;
}

function sectionProperties(landscape: boolean): NonNullable<ISectionOptions["properties"]> {
	return {
		type: SectionType.NEXT_PAGE,
		page: {
			// The library turns the sides of a lying page itself.
			size: {
				width: page.shortSide,
				height: page.longSide,
				orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
			},
			margin: page.margin,
		},
	};
}

function writeHeader(model: DocumentModel): Header {
	const marking = toOneLine(model.marking);
	if (marking === "") return new Header({ children: [new Paragraph("")] });
	return new Header({
		children: [
			new Paragraph({
				style: "PageMarking",
				border: {
					bottom: { style: BorderStyle.SINGLE, size: 4, color: palette.hairline, space: 5 },
				},
				children: [new TextRun(marking)],
			}),
		],
	});
}

function writeFooter(model: DocumentModel): Footer {
	const texts = documentTexts[model.language];
	return new Footer({
		children: [
			new Paragraph({
				style: "PageNumber",
				alignment: "right",
				children: [
					new TextRun({
						children: [
							`${toOneLine(model.title)}  ·  ${texts.page} `,
							PageNumber.CURRENT,
							` ${texts.pageOf} `,
							PageNumber.TOTAL_PAGES,
						],
					}),
				],
			}),
		],
	});
}

import type { IParagraphOptions } from "docx";

/** What the first paragraph of a block gets from the place where the block stands. */
export type Opening = Pick<IParagraphOptions, "pageBreakBefore" | "spacing">;

/** Air between a table and the text under it: Word gives tables none. */
const afterTable = 180;

export function openingOf(onNewPage: boolean, followsTable: boolean): Opening {
	return {
		...(onNewPage ? { pageBreakBefore: true } : {}),
		...(followsTable ? { spacing: { before: afterTable } } : {}),
	};
}

/** For paragraphs that already begin with air. */
export function withoutSpacing(opening: Opening): Opening {
	return opening.pageBreakBefore === true ? { pageBreakBefore: true } : {};
}

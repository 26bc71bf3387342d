import type { IParagraphOptions } from "docx";
import type { Block } from "../document-model.ts";

/** What the first paragraph of a block gets from the place where the block stands. */
export type Opening = Pick<IParagraphOptions, "pageBreakBefore" | "spacing" | "keepNext">;

/** Air between a table and the text under it: Word gives tables none. */
const afterTable = 180;

export function openingOf(
	onNewPage: boolean,
	before: Block | undefined,
	after: Block | undefined,
): Opening {
	return {
		...(onNewPage ? { pageBreakBefore: true } : {}),
		...(before?.kind === "table" ? { spacing: { before: afterTable } } : {}),
		...(after !== undefined && isShown(after) ? { keepNext: true } : {}),
	};
}

/** For paragraphs that already begin with air. */
export function withoutSpacing({ spacing, ...opening }: Opening): Opening {
	return opening;
}

/** Text that leads to these stays with them, so that no page ends with a promise. */
function isShown(block: Block): boolean {
	return ["table", "figure", "bullets", "numbered"].includes(block.kind);
}

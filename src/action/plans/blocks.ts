import type {
	Block,
	BulletList,
	Heading,
	Notice,
	NumberedList,
	PageBreak,
	Paragraph,
	Table,
	TableColumn,
	Text,
} from "../../machinery/documents/document-model.ts";

/** A chapter of a document: its blocks in order. */
export type Chapter = readonly Block[];

export function heading(level: 1 | 2 | 3, text: string): Heading {
	return { kind: "heading", level, text };
}

export function paragraph(text: Text): Paragraph {
	return { kind: "paragraph", text };
}

export function paragraphs(texts: readonly string[]): Paragraph[] {
	return texts.map(paragraph);
}

export function bullets(items: readonly Text[]): BulletList {
	return { kind: "bullets", items };
}

export function numbered(items: readonly Text[]): NumberedList {
	return { kind: "numbered", items };
}

export function notice(tone: Notice["tone"], text: Text): Notice {
	return { kind: "notice", tone, text };
}

export function table(
	caption: string,
	columns: readonly TableColumn[],
	rows: readonly (readonly Text[])[],
): Table {
	return { kind: "table", caption, columns, rows };
}

export function landscapeTable(
	caption: string,
	columns: readonly TableColumn[],
	rows: readonly (readonly Text[])[],
): Table {
	return { ...table(caption, columns, rows), landscape: true };
}

export const pageBreak: PageBreak = { kind: "page-break" };

/** A column of words. `weight` is its share of the width. */
export function words(header: string, weight = 2): TableColumn {
	return { header, weight };
}

/** A column of figures, aligned at the end so that digits stand below each other. */
export function figures(header: string, weight = 1): TableColumn {
	return { header, weight, align: "end" };
}

/** "Etikett: tekst", with the label strong. */
export function labelled(label: string, text: string): Text {
	return [{ text: label, strong: true }, { text }];
}

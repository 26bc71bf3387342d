import type { Language } from "../languages/language.ts";

/** A document as its parts, before it is a Word file. Pure: rooms compose it, docx.ts writes it. */
export interface DocumentModel {
	readonly title: string;
	readonly subtitle: string;
	readonly language: Language;
	/** Stands in the header of every page, e.g. that the edition is internal. */
	readonly marking: string;
	/** Lines under the title on the front page: municipality, as-of date, edition. */
	readonly frontLines: readonly string[];
	/** The heading above the table of contents. */
	readonly contentsTitle: string;
	readonly author: string;
	readonly blocks: readonly Block[];
}

export type Block =
	| Heading
	| Paragraph
	| BulletList
	| NumberedList
	| Table
	| Figure
	| Notice
	| PageBreak;

export interface Heading {
	readonly kind: "heading";
	readonly level: 1 | 2 | 3;
	readonly text: string;
}

/** Plain text, or pieces of it that are strong, emphasised or a link. */
export type Text = string | readonly TextPiece[];
export interface TextPiece {
	readonly text: string;
	readonly strong?: boolean;
	readonly emphasis?: boolean;
	readonly link?: string;
}

export interface Paragraph {
	readonly kind: "paragraph";
	readonly text: Text;
}

export interface BulletList {
	readonly kind: "bullets";
	readonly items: readonly Text[];
}

export interface NumberedList {
	readonly kind: "numbered";
	readonly items: readonly Text[];
}

export interface Table {
	readonly kind: "table";
	/** Stands above the table and is its accessible title. The writer numbers it: "Table 3: …". */
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	/** One text per column. */
	readonly rows: readonly (readonly Text[])[];
	/** A wide table gets a page of its own in landscape. */
	readonly landscape?: boolean;
}

export interface TableColumn {
	readonly header: string;
	readonly align?: "start" | "end";
	/** Share of the width relative to the other columns; 1 when left out. */
	readonly weight?: number;
}

/** A drawing with what a screen reader says in its place. */
export interface Figure {
	readonly kind: "figure";
	/** Stands below the figure. The writer numbers it: "Figure 2: …". */
	readonly caption: string;
	readonly alternativeText: string;
	readonly drawing: Drawing;
}

/** An SVG document and its size in CSS pixels. */
export interface Drawing {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** A shaded text. The writer begins it with the word of its tone ("Note:", "Important:"). */
export interface Notice {
	readonly kind: "notice";
	readonly tone: "information" | "warning";
	readonly text: Text;
}

/** What follows begins a new page. Breaks where the page turns anyhow make no empty page. */
export interface PageBreak {
	readonly kind: "page-break";
}

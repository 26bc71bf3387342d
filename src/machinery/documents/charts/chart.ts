import type { Language } from "../../languages/language.ts";
import type { Figure, Table } from "../document-model.ts";

/** What every drawing says of itself. */
export interface ChartFrame {
	/** Unique on the page or in the document: a letter, then letters, digits and hyphens. */
	readonly id: string;
	/** What is shown, in one line: the caption of the figure and the title of the drawing. */
	readonly title: string;
	/** One or two sentences on what it shows: begins the alternative text. */
	readonly description: string;
	readonly language: Language;
}

/** A figure, and its data as a table to stand beside it. */
export interface Chart {
	readonly figure: Figure;
	readonly table: Table;
}

/** Labelled numbers in one or more series. */
export interface ChartData {
	/** Header over the labels in the table, e.g. "Enhet". */
	readonly labelHeader: string;
	/** One to five names, as legend and headers. */
	readonly series: readonly string[];
	readonly rows: readonly ChartRow[];
	/** Writes a number with its unit in the frame's language. */
	readonly writeValue: (value: number) => string;
	/** What a missing value means; "not known" when left out. */
	readonly missing?: string;
}

export interface ChartRow {
	readonly label: string;
	/** One per series, 0 or more, in any unit; null: not known, which is written and is never drawn as 0. */
	readonly values: readonly (number | null)[];
}

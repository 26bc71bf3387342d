import type { Block } from "../../machinery/documents/document-model.ts";
import type { Language } from "../../machinery/languages/language.ts";
import { writeInteger } from "../../machinery/languages/numbers.ts";
import { paragraph } from "./blocks.ts";
import { planTexts } from "./plan-texts.ts";

/**
 * How many rows a table of the plan shows, so that a municipality with 2,000 requirements gets a document that can be
 * read and printed: what is left out stands in gap.csv or measures.csv.
 */
export const rowLimits = {
	/** Tables of findings in chapter 5. */
	findings: 25,
	/** Measures of one kind in chapter 6. */
	measures: 15,
	/** Rows of the requirements list in the appendix. */
	requirements: 200,
	/** Names in a sentence. */
	names: 40,
	/** Bars in a chart. */
	bars: 12,
	heatMapUnits: 12,
	heatMapCompetences: 8,
} as const;

/** Says how many rows are shown when some are not; the rows are ordered with the most important first. No place: no file has the rest. */
export function writeShownOf(
	total: number,
	limit: number,
	place: "gap.csv" | "measures.csv" | null,
	language: Language,
): Block[] {
	if (total <= limit) return [];
	const write = (count: number) => writeInteger(count, language);
	const texts = planTexts[language];
	return [
		paragraph(
			place === null
				? texts.shownOnly(write(limit), write(total))
				: texts.shownOf(write(limit), write(total), place),
		),
	];
}

/** "A, B, C and 12 more". */
export function writeNames(names: readonly string[], language: Language): string {
	const shown = names.slice(0, rowLimits.names).join(", ");
	const more = names.length - rowLimits.names;
	return more > 0 ? planTexts[language].andMore(shown, writeInteger(more, language)) : shown;
}

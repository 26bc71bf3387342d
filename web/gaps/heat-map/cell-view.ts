import { writeRisk } from "../../../src/action/plans/finding-writing.ts";
import type { Horizon } from "../../../src/knowledge/gaps/model.ts";
import type { Language } from "../../../src/machinery/languages/language.ts";
import { writeInteger, writePercent } from "../../../src/machinery/languages/numbers.ts";
import type { Answer } from "../../api/shapes.ts";
import { gapsTexts } from "../gaps-texts.ts";

export type HeatMap = Answer<"getHeatMap">;
export type Cell = HeatMap["cells"][number];

/** What a heat map can show. */
export const shows = ["gap", "risk12", "risk24", "risk36", "risk60", "key"] as const;
export type Show = (typeof shows)[number];

export function readShow(text: string | undefined): Show {
	return shows.find((show) => show === text) ?? "gap";
}

/** From 0, nothing to worry about, to 5. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5;

interface CellView {
	/** Stands in the cell. */
	readonly short: string;
	/** The same in words, for who does not see the map. */
	readonly words: string;
	/** Undefined: nobody to measure. */
	readonly shade: Shade | undefined;
}

/** The highest percent of each shade from 1 up; what is over the last is shade 5. */
export const percentSteps = [24, 49, 74, 94] as const;
/** The same of key persons. */
export const keySteps = [1, 2, 4, 7] as const;

function shadeOf(value: number, steps: readonly number[]): Shade {
	if (value === 0) return 0;
	const at = steps.findIndex((step) => value <= step);
	return (at < 0 ? 5 : at + 1) as Shade;
}

/** How a cell looks and what it says, as asked. */
export function viewCell(cell: Cell, show: Show, language: Language): CellView {
	const texts = gapsTexts[language];
	if (cell.state === "empty-group")
		return { short: texts.emptyGroupShort, words: texts.emptyGroup, shade: undefined };
	if (show === "gap") {
		const lacking = 100 - cell.coverage;
		// A gap of less than half a percent is still a gap.
		const isMet = cell.state !== "gap" && lacking === 0;
		const isTiny = !isMet && lacking === 0;
		const percent = isTiny ? texts.underOnePercent : writePercent(lacking, language);
		return {
			short: isTiny ? "<1" : writeInteger(lacking, language),
			words: isMet ? texts.met : texts.lacking(percent),
			shade: isMet ? 0 : shadeOf(Math.max(1, lacking), percentSteps),
		};
	}
	if (show === "key") {
		const count = cell.keyPersons;
		const isVulnerable = cell.state === "one-away";
		const words = texts.keyPersons(count, writeInteger(count, language));
		return {
			short: `${writeInteger(count, language)}${isVulnerable ? "*" : ""}`,
			words: isVulnerable ? `${words}, ${texts.oneAwayNote}` : words,
			shade: shadeOf(count, keySteps),
		};
	}
	return riskView(cell, show, language);
}

function riskView(cell: Cell, show: Show, language: Language): CellView {
	const months = Number(show.slice("risk".length)) as Horizon;
	const risk = cell.ahead.find((each) => each.months === months)?.risk ?? 0;
	const written = writeRisk(risk, language);
	const percent = Math.round(risk / 1000);
	return {
		short:
			risk === 0
				? "0"
				: percent === 0
					? "<1"
					: percent === 100 && risk < 100_000
						? ">99"
						: String(percent),
		words: gapsTexts[language].risk(written),
		shade: risk === 0 ? 0 : shadeOf(Math.max(1, percent), percentSteps),
	};
}

import type { Block } from "../../../machinery/documents/document-model.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { writeInteger, writeScaled } from "../../../machinery/languages/numbers.ts";
import { bullets, type Chapter, figures, heading, paragraph, table, words } from "../blocks.ts";
import { rowLimits } from "../limits.ts";
import type { PlanInput } from "../plan-input.ts";
import { nameWarning } from "../warning-texts.ts";
import { dataAppendixTexts } from "./data-appendix-texts.ts";
import { describeData } from "./process-sections.ts";
import { sources } from "./sources.ts";

/** Appendix C: the files behind the plan, and what was remarked when they were read. */
export function composeDataUsed({ importSummary, language, process }: PlanInput): Chapter {
	const texts = dataAppendixTexts[language];
	if (process !== undefined) {
		return [heading(1, texts.dataHeading), ...describeData(process, language)];
	}
	const { file, read, used } = texts.fileColumns;
	return [
		heading(1, texts.dataHeading),
		paragraph(texts.dataIntro),
		table(
			texts.files,
			[words(file, 4), figures(read), figures(used)],
			importSummary.files.map((row) => [
				row.file,
				writeInteger(row.rowsRead, language),
				writeInteger(row.rowsUsed, language),
			]),
		),
		...listWarnings(importSummary.warnings, language),
	];
}

function listWarnings(
	warnings: PlanInput["importSummary"]["warnings"],
	language: Language,
): Block[] {
	const texts = dataAppendixTexts[language];
	if (warnings.length === 0) return [paragraph(texts.noWarnings)];
	return [
		paragraph(texts.warningsIntro),
		table(
			texts.warnings,
			[words(texts.warningColumns.warning, 5), figures(texts.warningColumns.count)],
			warnings.map(({ code, count }) => [
				nameWarning(code, language),
				writeInteger(count, language),
			]),
		),
	];
}

/** Appendix D: the exit rates behind the risk ahead. */
export function composeTurnover({ turnover, language }: PlanInput): Chapter {
	const texts = dataAppendixTexts[language];
	const { ages, group, exit } = texts.turnoverColumns;
	return [
		heading(1, texts.turnoverHeading),
		paragraph(texts.turnoverIntro(turnover.name, turnover.source)),
		table(
			texts.turnover,
			[words(ages), words(group, 3), figures(exit)],
			turnover.rows
				.slice(0, rowLimits.requirements)
				.map((row) => [
					texts.ages(row.ageFrom, row.ageTo),
					row.educationGroup ?? texts.allGroups,
					writeRate(row.yearlyExit, language),
				]),
		),
		paragraph(texts.turnoverOwn),
	];
}

/** A share of one as percent with one decimal: 0.146 is "14,6 %". */
function writeRate(share: number, language: Language): string {
	const written = writeScaled(Math.round(share * 1000), 1, language);
	return `${written}${language === "en" ? "" : "\u00a0"}%`;
}

/** Appendix E: what the plan's own texts rest on. */
export function composeSources({ language }: PlanInput): Chapter {
	return [
		heading(1, dataAppendixTexts[language].sourcesHeading),
		bullets(
			sources.map(({ name, use, link }) => [
				link === null ? { text: name, strong: true } : { text: name, link },
				{ text: `: ${use[language]}.` },
			]),
		),
	];
}

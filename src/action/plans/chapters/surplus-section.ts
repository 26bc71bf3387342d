import type { Block } from "../../../machinery/documents/document-model.ts";
import { writeInteger } from "../../../machinery/languages/numbers.ts";
import { type Chapter, figures, heading, paragraph, table, words } from "../blocks.ts";
import { writeBareAmount, writeCompetence } from "../finding-writing.ts";
import { rowLimits, writeShownOf } from "../limits.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { gapSectionTexts } from "./gap-section-texts.ts";

/** What there is more of than required, and what no requirement asks for. */
export function composeSurplus(input: PlanInput): Chapter {
	const texts = gapSectionTexts[input.language];
	return [heading(2, texts.surplusHeading), ...listSurplus(input), ...listPhaseOut(input)];
}

function listSurplus({ analysis, language }: PlanInput): Block[] {
	const texts = gapSectionTexts[language];
	const { unit, competence, required, supply } = planTexts[language].columns;
	const rows = analysis.gaps.filter((finding) => finding.surplus > 0);
	if (rows.length === 0) return [paragraph(texts.noSurplus)];
	return [
		paragraph(texts.surplusIntro),
		table(
			texts.surplus,
			[
				words(competence, 3),
				words(unit, 3),
				figures(required),
				figures(supply),
				figures(texts.surplusColumn),
			],
			rows
				.slice(0, rowLimits.findings)
				.map((finding) => [
					writeCompetence(finding, language),
					finding.unit,
					writeBareAmount(finding.required, finding, language),
					writeBareAmount(finding.supply, finding, language),
					writeBareAmount(finding.surplus, finding, language),
				]),
		),
		...writeShownOf(rows.length, rowLimits.findings, "gap.csv", language),
	];
}

function listPhaseOut({ analysis, language }: PlanInput): Block[] {
	const texts = gapSectionTexts[language];
	const rows = analysis.phaseOut;
	if (rows.length === 0) return [paragraph(texts.noPhaseOut)];
	return [
		paragraph(texts.phaseOutIntro),
		table(
			texts.phaseOut,
			[words(planTexts[language].columns.competence, 4), figures(texts.holders)],
			rows
				.slice(0, rowLimits.findings)
				.map((row) => [row.competence, writeInteger(row.holders, language)]),
		),
		...writeShownOf(rows.length, rowLimits.findings, null, language),
	];
}

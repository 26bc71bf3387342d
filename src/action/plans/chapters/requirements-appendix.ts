import type { GapFinding } from "../../../knowledge/gaps/model.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { writeScaled } from "../../../machinery/languages/numbers.ts";
import {
	type Chapter,
	figures,
	heading,
	landscapeTable,
	notice,
	paragraph,
	words,
} from "../blocks.ts";
import { writeAmount } from "../finding-writing.ts";
import { rowLimits, writeShownOf } from "../limits.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { dataAppendixTexts } from "./data-appendix-texts.ts";
import { processTexts } from "./process-texts.ts";

/** Appendix B: the requirements as they were measured, with how each stands. */
export function composeRequirements({
	analysis,
	requirementsSuggested,
	language,
	process,
}: PlanInput): Chapter {
	const texts = dataAppendixTexts[language];
	const { columns, states, evidence } = planTexts[language];
	const { appliesTo, level, evidence: evidenceHeader, basis, state } = texts.requirementColumns;
	const start = heading(1, texts.requirementsHeading);
	if (analysis.gaps.length === 0) return [start, paragraph(texts.noRequirements)];
	return [
		start,
		requirementsSuggested
			? notice("warning", texts.requirementsSuggested)
			: paragraph(
					process === undefined ? texts.requirementsGiven : processTexts[language].requirements,
				),
		...writeShownOf(analysis.gaps.length, rowLimits.requirements, "gap.csv", language),
		landscapeTable(
			texts.requirements,
			[
				words(columns.competence, 2.6),
				words(columns.unit, 2.6),
				words(columns.required, 1.8),
				words(appliesTo, 2),
				figures(level, 0.7),
				words(evidenceHeader, 1.6),
				figures(columns.criticality, 1.5),
				words(basis, 2.6),
				words(state, 1.2),
			],
			analysis.gaps
				.slice(0, rowLimits.requirements)
				.map((finding) => [
					finding.competence,
					finding.unit,
					writeRequired(finding, language),
					finding.roles.length === 0 ? planTexts[language].everyone : finding.roles.join(", "),
					String(finding.minLevel),
					evidence[finding.minEvidence],
					String(finding.criticality),
					finding.basis === "" ? texts.noBasis : finding.basis,
					states[finding.state],
				]),
		),
	];
}

/** "6 personer", or for a share "75 % (6 personer)". */
function writeRequired(finding: GapFinding, language: Language): string {
	const amount = writeAmount(finding.required, finding, language);
	if (finding.share === null) return amount;
	return dataAppendixTexts[language].share(writeShare(finding.share, language), amount);
}

/** A share may have decimals: "33,3 %". */
function writeShare(share: number, language: Language): string {
	const hundredths = Math.round(share * 100);
	const decimals = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
	const written = writeScaled(hundredths / 10 ** (2 - decimals), decimals, language);
	return `${written}${language === "en" ? "" : "\u00a0"}%`;
}

import type { Remedies } from "../../../knowledge/gaps/model.ts";
import { writeInteger } from "../../../machinery/languages/numbers.ts";
import { type Chapter, figures, heading, paragraph, table, words } from "../blocks.ts";
import { findGaps, writeCompetence } from "../finding-writing.ts";
import { rowLimits, writeShownOf } from "../limits.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { gapSectionTexts } from "./gap-section-texts.ts";

/** How far each gap can be closed with what is there. Empty when there is no gap. */
export function composeRemedies({ analysis, language }: PlanInput): Chapter {
	const texts = gapSectionTexts[language];
	const gaps = findGaps(analysis);
	if (gaps.length === 0) return [heading(2, texts.remediesHeading), paragraph(texts.noGaps)];
	const { unit, competence } = planTexts[language].columns;
	const { gapInPersons, verify, mobilise, learn, acquire } = texts.remedyColumns;
	const write = (count: number) => writeInteger(count, language);
	const closed = gaps.filter(({ remedies }) => remedies.acquire === 0).length;
	return [
		heading(2, texts.remediesHeading),
		paragraph(texts.remediesIntro),
		paragraph(texts.withoutRecruiting(write(closed), write(gaps.length))),
		table(
			texts.remedies,
			[
				words(competence, 3),
				words(unit, 3),
				...[gapInPersons, verify, mobilise, learn, acquire].map((header) => figures(header)),
			],
			gaps
				.slice(0, rowLimits.findings)
				.map((finding) => [
					writeCompetence(finding, language),
					finding.unit,
					write(countPersons(finding.remedies)),
					write(finding.remedies.verify),
					write(finding.remedies.mobilise),
					write(finding.remedies.learn),
					write(finding.remedies.acquire),
				]),
		),
		...writeShownOf(gaps.length, rowLimits.findings, "gap.csv", language),
	];
}

/** The four sum to the gap in persons (gap analysis, "Remedies"). */
function countPersons({ verify, mobilise, learn, acquire }: Remedies): number {
	return verify + mobilise + learn + acquire;
}

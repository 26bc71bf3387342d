import type { GapAnalysis, GapFinding } from "../../../knowledge/gaps/model.ts";
import type { Block } from "../../../machinery/documents/document-model.ts";
import { writeDate } from "../../../machinery/languages/dates.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { writeInteger } from "../../../machinery/languages/numbers.ts";
import { bullets, labelled, numbered, paragraph } from "../blocks.ts";
import { findGaps, nameFinding } from "../finding-writing.ts";
import { measureTexts } from "../measures/measure-texts.ts";
import { writeMeasureNumber } from "../measures/measures-csv.ts";
import type { Measure } from "../model.ts";
import type { PlanInput } from "../plan-input.ts";
import { summaryTexts } from "./summary-texts.ts";

/** So that the summary stays on one page. */
const firstSteps = 3;

/** What to do first: the first measure of each of the gaps that matter most; without gaps, what to make less vulnerable. */
export function describeFirstSteps({ analysis, measures, language }: PlanInput): Block[] {
	const texts = summaryTexts[language];
	const first = findGaps(analysis)
		.flatMap((finding) => findFirstMeasure(finding, measures) ?? [])
		.slice(0, firstSteps);
	if (first.length === 0) return describeMostVulnerable(analysis, language);
	return [
		paragraph(texts.firstIntro),
		numbered(
			first.map((measure) =>
				labelled(
					`${measure.unit ?? measureTexts[language].wholeMunicipality}: `,
					`${measure.measure}. ${texts.deadline(writeDate(measure.deadline, language))} (${writeMeasureNumber(measure.number)})`,
				),
			),
		),
	];
}

/** Without gaps there are no measures; the first of the vulnerable requirements, in the order of the analysis. */
function describeMostVulnerable(analysis: GapAnalysis, language: Language): Block[] {
	const texts = summaryTexts[language];
	const lines = analysis.gaps
		.filter(({ state }) => state === "one-away")
		.slice(0, firstSteps)
		.map((finding) =>
			labelled(
				nameFinding(finding),
				texts.keyPersons(writeInteger(finding.keyPersons, language), finding.keyPersons),
			),
		);
	if (lines.length === 0) return [paragraph(texts.nothingFirst)];
	return [paragraph(`${texts.nothingFirst} ${texts.mostVulnerable}`), bullets(lines)];
}

/** Measures are ordered by kind, so the first of a finding is the one that uses most of what is there. */
function findFirstMeasure(finding: GapFinding, measures: readonly Measure[]): Measure | undefined {
	return measures.find((measure) => measure.requirementIndex === finding.requirementIndex);
}

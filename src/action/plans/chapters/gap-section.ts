import { drawSupplyBars } from "../../../machinery/documents/charts/supply-bars.ts";
import type { Block } from "../../../machinery/documents/document-model.ts";
import { writeInteger } from "../../../machinery/languages/numbers.ts";
import { lastName } from "../../../people/organisation/unit-path.ts";
import { type Chapter, figures, heading, paragraph, table, words } from "../blocks.ts";
import { findGaps, writeBareAmount, writeCompetence, writeCoverage } from "../finding-writing.ts";
import { rowLimits, writeShownOf } from "../limits.ts";
import type { Quantity } from "../model.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { toQuantity, writeBareQuantity } from "../quantity.ts";
import { gapSectionTexts } from "./gap-section-texts.ts";
import { composeHeatMap } from "./heat-map-section.ts";

/** The findings with a gap: charts of the largest, a list of the most important, and where they are. */
export function composeGaps(input: PlanInput): Chapter {
	const { analysis, language } = input;
	const texts = gapSectionTexts[language];
	const start = heading(2, texts.heading);
	if (analysis.gaps.length === 0) return [start, paragraph(texts.noRequirements)];
	const gaps = findGaps(analysis);
	if (gaps.length === 0) return [start, paragraph(texts.noGaps)];
	const write = (count: number) => writeInteger(count, language);
	return [
		start,
		paragraph(`${texts.intro(write(gaps.length), write(analysis.gaps.length))} ${texts.order}`),
		...listGaps(input),
		...drawLargest(input, "persons", texts.chartPersons),
		...drawLargest(input, "fte", texts.chartFte),
		...composeHeatMap(input),
	];
}

function listGaps({ analysis, language }: PlanInput): Block[] {
	const { unit, competence, required, supply, gap, coverage, criticality } =
		planTexts[language].columns;
	const gaps = findGaps(analysis);
	return [
		table(
			gapSectionTexts[language].gaps,
			[
				words(competence, 4),
				words(unit, 2.4),
				figures(required),
				figures(supply),
				figures(gap),
				figures(coverage),
				figures(criticality, 1.6),
			],
			gaps
				.slice(0, rowLimits.findings)
				.map((finding) => [
					writeCompetence(finding, language),
					finding.unit,
					writeBareAmount(finding.required, finding, language),
					writeBareAmount(finding.supply, finding, language),
					writeBareAmount(finding.gap, finding, language),
					writeCoverage(finding, language),
					String(finding.criticality),
				]),
		),
		...writeShownOf(gaps.length, rowLimits.findings, "gap.csv", language),
	];
}

/** Persons and FTE are not drawn on one scale. */
function drawLargest(
	{ analysis, language }: PlanInput,
	countedIn: Quantity["countedIn"],
	title: string,
): Block[] {
	const texts = gapSectionTexts[language];
	const largest = findGaps(analysis)
		.filter((finding) => toQuantity(0, finding.countedIn).countedIn === countedIn)
		.sort((a, b) => b.gap - a.gap)
		.slice(0, rowLimits.bars);
	const chart = drawSupplyBars(
		{ id: `largest-gaps-${countedIn}`, title, description: texts.chartDescription, language },
		{
			labelHeader: texts.chartRequirement,
			rows: largest.map(({ competence, unit, supply, required }) => ({
				label: `${competence}, ${lastName(unit)}`,
				supply,
				required,
			})),
			writeValue: (amount) => writeBareQuantity({ countedIn, amount }, language),
		},
	);
	return chart === undefined ? [] : [chart.figure];
}

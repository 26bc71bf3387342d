import { divideHalfUp } from "../../../ground/vocabulary/rounding.ts";
import { normalRecruitment } from "../../../knowledge/gaps/ahead/recruitment.ts";
import { type Ahead, type Horizon, horizons } from "../../../knowledge/gaps/model.ts";
import { drawColumns } from "../../../machinery/documents/charts/columns.ts";
import type { Block } from "../../../machinery/documents/document-model.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import {
	writeInteger,
	writePercentInText,
	writeScaled,
} from "../../../machinery/languages/numbers.ts";
import { type Chapter, figures, heading, paragraph, table, words } from "../blocks.ts";
import {
	countAtRisk,
	evenRisk,
	findAhead,
	writeBareRisk,
	writeCompetence,
} from "../finding-writing.ts";
import { rowLimits, writeShownOf } from "../limits.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { aheadSectionTexts } from "./ahead-section-texts.ts";

/** In hundred-thousandths. */
const nearCertainty = 90_000;

/** From this risk at 12 months on, in hundred-thousandths, a requirement is listed: it rounds to one percent. */
const notableRisk = 500;

/** The gap to be expected at 12, 24, 36 and 60 months, without and with normal recruitment. */
export function composeAhead(input: PlanInput): Chapter {
	const { analysis, language } = input;
	const texts = aheadSectionTexts[language];
	if (analysis.gaps.length === 0) return [heading(2, texts.heading), paragraph(texts.notJudged)];
	return [
		heading(2, texts.heading),
		paragraph(texts.intro),
		paragraph(describeRecruitment(input)),
		...drawCounts(input),
		countTable(input),
		paragraph(texts.renewal),
		...(isHigherWithRecruitment(input) ? [paragraph(texts.higherWith)] : []),
		...listRisks(input),
	];
}

/** It looks wrong until it is explained. */
function isHigherWithRecruitment({ analysis }: PlanInput): boolean {
	return analysis.gaps.some(({ ahead }) =>
		ahead.some((row) => row.expectedShortfallWithRecruitment > row.expectedShortfall),
	);
}

function describeRecruitment({ analysis, language }: PlanInput): string {
	const texts = aheadSectionTexts[language];
	const write = (share: number) => writePercentInText(Math.round(share * 100), language);
	return analysis.recruitment === null
		? texts.recruitmentSuggested(
				write(normalRecruitment.education),
				write(normalRecruitment.course),
			)
		: texts.recruitmentGiven(write(analysis.recruitment));
}

function drawCounts({ analysis, language }: PlanInput): Block[] {
	const texts = aheadSectionTexts[language];
	const chart = drawColumns(
		{ id: "risk-ahead", title: texts.chart, description: texts.chartDescription, language },
		{
			labelHeader: texts.horizon,
			series: [texts.without, texts.withRecruitment],
			rows: horizons.map((months) => ({
				label: texts.months(months),
				values: [
					countAtRisk(analysis, months, evenRisk, "without"),
					countAtRisk(analysis, months, evenRisk, "with"),
				],
			})),
			writeValue: (count) => writeInteger(count, language),
		},
	);
	return chart === undefined ? [] : [chart.figure];
}

function countTable({ analysis, language }: PlanInput): Block {
	const texts = aheadSectionTexts[language];
	const { likelyWithout, likelyWith, nearlyCertainWithout, nearlyCertainWith } = texts.countColumns;
	const count = (months: Horizon, least: number, recruitment: "without" | "with") =>
		writeInteger(countAtRisk(analysis, months, least, recruitment), language);
	return table(
		texts.counts,
		[
			words(texts.horizon),
			...[likelyWithout, likelyWith, nearlyCertainWithout, nearlyCertainWith].map((header) =>
				figures(header, 2),
			),
		],
		horizons.map((months) => [
			texts.months(months),
			count(months, evenRisk, "without"),
			count(months, evenRisk, "with"),
			count(months, nearCertainty, "without"),
			count(months, nearCertainty, "with"),
		]),
	);
}

function listRisks({ analysis, language }: PlanInput): Block[] {
	const texts = aheadSectionTexts[language];
	const { unit, competence } = planTexts[language].columns;
	const rows = analysis.gaps.filter(
		(finding) => (findAhead(finding, 12)?.risk ?? 0) >= notableRisk,
	);
	if (rows.length === 0) return [paragraph(texts.noRisk)];
	return [
		paragraph(texts.listIntro),
		table(
			texts.list,
			[
				words(competence, 4),
				words(unit, 2),
				...horizons.map((months) => figures(texts.months(months), 1.2)),
				figures(texts.shortfall, 1.3),
			],
			rows
				.slice(0, rowLimits.findings)
				.map((finding) => [
					writeCompetence(finding, language),
					finding.unit,
					...horizons.map((months) => writeBothRisks(findAhead(finding, months), language)),
					writeBothShortfalls(findAhead(finding, 12), language),
				]),
		),
		...writeShownOf(rows.length, rowLimits.findings, "gap.csv", language),
	];
}

function writeBothRisks(ahead: Ahead | undefined, language: Language): string {
	if (ahead === undefined) return planTexts[language].none;
	return `${writeBareRisk(ahead.risk)} / ${writeBareRisk(ahead.riskWithRecruitment)}`;
}

/** One decimal: the model behind it is no finer. */
function writeBothShortfalls(ahead: Ahead | undefined, language: Language): string {
	if (ahead === undefined) return planTexts[language].none;
	const write = (hundredThousandths: number) =>
		writeScaled(divideHalfUp(hundredThousandths, 10_000), 1, language);
	return `${write(ahead.expectedShortfall)} / ${write(ahead.expectedShortfallWithRecruitment)}`;
}

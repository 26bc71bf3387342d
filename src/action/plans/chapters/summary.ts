import type { GapAnalysis, GapFinding } from "../../../knowledge/gaps/model.ts";
import type { Block, Text } from "../../../machinery/documents/document-model.ts";
import { writeInteger } from "../../../machinery/languages/numbers.ts";
import {
	bullets,
	type Chapter,
	heading,
	labelled,
	notice,
	pageBreak,
	paragraph,
} from "../blocks.ts";
import {
	countAtRisk,
	evenRisk,
	findAhead,
	findGaps,
	nameFinding,
	writeAmount,
	writeBareAmount,
	writeRisk,
} from "../finding-writing.ts";
import { measureTexts } from "../measures/measure-texts.ts";
import type { PlanInput } from "../plan-input.ts";
import { describeFirstSteps } from "./summary-first-steps.ts";
import { namedInSummary, summaryTexts } from "./summary-texts.ts";

/** So that the summary stays on one page. */
const shown = { gaps: 4, newRisks: 3, heldByOne: namedInSummary } as const;

/** The page for who reads one page: what is missing, what will be, where it is fragile, what to do first. */
export function composeSummary(input: PlanInput): Chapter {
	const texts = summaryTexts[input.language];
	if (input.analysis.gaps.length === 0) {
		return [heading(1, texts.heading), paragraph(texts.noRequirements), pageBreak];
	}
	return [
		heading(1, texts.heading),
		...(input.requirementsSuggested ? [notice("warning", texts.suggested)] : []),
		paragraph(describeState(input)),
		heading(2, texts.now),
		...describeGaps(input),
		heading(2, texts.nextYear),
		...describeNextYear(input),
		heading(2, texts.vulnerable),
		bullets(describeVulnerability(input)),
		heading(2, texts.first),
		...describeFirstSteps(input),
		pageBreak,
	];
}

function describeState({ analysis, language }: PlanInput): string {
	const texts = summaryTexts[language];
	const count = (state: GapFinding["state"]) =>
		analysis.gaps.filter((finding) => finding.state === state).length;
	const write = (number: number) => writeInteger(number, language);
	const empty = count("empty-group");
	const sentence = texts.state({
		all: write(analysis.gaps.length),
		gap: write(count("gap")),
		oneAway: write(count("one-away")),
		robust: write(count("robust")),
	});
	return empty === 0 ? sentence : `${sentence} ${texts.emptyGroups(write(empty), empty)}`;
}

function describeGaps({ analysis, language }: PlanInput): Block[] {
	const texts = summaryTexts[language];
	const gaps = findGaps(analysis);
	if (gaps.length === 0) return [paragraph(texts.nothingMissing)];
	const lines = gaps.slice(0, shown.gaps).map((finding) => {
		return labelled(
			nameFinding(finding),
			texts.gapLine(
				writeAmount(finding.gap, finding, language),
				writeBareAmount(finding.supply, finding, language),
				writeBareAmount(finding.required, finding, language),
			),
		);
	});
	const rest = gaps.length - lines.length;
	return [
		bullets(lines),
		...(rest > 0 ? [paragraph(texts.moreGaps(writeInteger(rest, language)))] : []),
	];
}

function describeNextYear({ analysis, language }: PlanInput): Block[] {
	const texts = summaryTexts[language];
	const write = (number: number) => writeInteger(number, language);
	const without = countAtRisk(analysis, 12, evenRisk, "without");
	const withRecruitment = countAtRisk(analysis, 12, evenRisk, "with");
	const sentence = texts.nextYearCounts(
		write(without),
		write(withRecruitment),
		write(analysis.gaps.length),
	);
	const counts = withRecruitment > without ? `${sentence} ${texts.higherWith}` : sentence;
	const lines = findNewRisks(analysis.gaps)
		.slice(0, shown.newRisks)
		.map(({ finding, risk, riskWithRecruitment }) => {
			const bare = writeRisk(risk, language);
			const recruiting = writeRisk(riskWithRecruitment, language);
			return labelled(
				nameFinding(finding),
				bare === recruiting ? texts.newRiskAlsoWith(bare) : texts.newRiskLine(bare, recruiting),
			);
		});
	if (lines.length === 0) return [paragraph(`${counts} ${texts.noNewRisks}`)];
	return [paragraph(`${counts} ${texts.newRisks}`), bullets(lines)];
}

/** Met today, and more likely than not unmet in a year; the highest risk first, else in the order of the analysis. */
function findNewRisks(gaps: readonly GapFinding[]) {
	return gaps
		.flatMap((finding) => {
			const ahead = findAhead(finding, 12);
			return finding.gap === 0 && ahead !== undefined && ahead.risk >= evenRisk
				? [{ finding, risk: ahead.risk, riskWithRecruitment: ahead.riskWithRecruitment }]
				: [];
		})
		.sort((a, b) => b.risk - a.risk);
}

function describeVulnerability({ analysis, overview, language }: PlanInput): Text[] {
	const texts = summaryTexts[language];
	const write = (number: number) => writeInteger(number, language);
	const oneAway = analysis.gaps.filter((finding) => finding.state === "one-away").length;
	const alone = overview.heldByOne;
	const expiring = overview.expiries.reduce((total, row) => total + row.within12Months, 0);
	return [
		oneAway === 0 ? texts.noOneAway : texts.oneAway(write(oneAway), oneAway),
		...(alone.length === 0
			? []
			: [
					texts.heldByOne(
						write(alone.length),
						alone.length,
						requiredFirst(alone, analysis)
							.slice(0, shown.heldByOne)
							.map((name) => measureTexts[language].quote(name))
							.join(", "),
					),
				]),
		...(expiring === 0 ? [] : [texts.expiring(write(expiring), expiring)]),
	];
}

/** What a requirement asks for matters more than what happens to be held. */
function requiredFirst(names: readonly string[], analysis: GapAnalysis): string[] {
	const asked = new Set(analysis.gaps.map(({ competence }) => competence));
	return [...names.filter((name) => asked.has(name)), ...names.filter((name) => !asked.has(name))];
}

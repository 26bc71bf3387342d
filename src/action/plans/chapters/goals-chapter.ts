import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import { yearOf } from "../../../ground/vocabulary/plain-date.ts";
import type { GapAnalysis } from "../../../knowledge/gaps/model.ts";
import type { Block } from "../../../machinery/documents/document-model.ts";
import { writeInteger } from "../../../machinery/languages/numbers.ts";
import {
	bullets,
	type Chapter,
	figures,
	heading,
	labelled,
	notice,
	paragraph,
	table,
	words,
} from "../blocks.ts";
import { rowLimits, writeShownOf } from "../limits.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { goalsTexts } from "./goals-chapter-texts.ts";
import { listGoals } from "./process-sections.ts";

/** The last year of Kompetanseløft 2025; no successor was known when this was written. */
const nationalPlanEnds = 2025;

/** KS step 3: what the requirements rest on, from the law down to the municipality's own goals. */
export function composeGoals(input: PlanInput): Chapter {
	const texts = goalsTexts[input.language];
	const { fillIn } = planTexts[input.language];
	const { goal, source, competence, measurable } = texts.localColumns;
	return [
		heading(1, texts.heading),
		paragraph(texts.intro),
		heading(2, texts.national),
		bullets(texts.laws.map(([name, meaning]) => labelled(name, meaning))),
		paragraph(texts.nationalPlan),
		bullets(texts.strategyAreas),
		...(yearOf(input.analysis.asOf) > nationalPlanEnds
			? [notice("information", texts.nationalPlanEnded)]
			: []),
		heading(2, texts.regional),
		paragraph(texts.regionalIntro),
		bullets(texts.regionalGoals),
		paragraph(texts.regionalAgreements),
		...(input.process === undefined || input.process.goals.length === 0
			? [
					heading(2, texts.local),
					paragraph(texts.localIntro),
					table(
						texts.local,
						[words(source), words(goal), words(competence), words(measurable)],
						texts.localSources.map((place) => [place, fillIn, fillIn, fillIn]),
					),
				]
			: listGoals(input.process, input.language)),
		heading(2, texts.basis),
		...describeBasis(input),
	];
}

function describeBasis({ analysis, language }: PlanInput): Block[] {
	const texts = goalsTexts[language];
	const rows = countByBasis(analysis);
	if (rows.length === 0) return [paragraph(texts.noRequirements)];
	const { basis, requirements, gaps } = texts.basisColumns;
	return [
		paragraph(texts.basisIntro),
		table(
			texts.basis,
			[words(basis, 4), figures(requirements), figures(gaps)],
			rows
				.slice(0, rowLimits.findings)
				.map((row) => [
					row.basis === "" ? texts.noBasis : row.basis,
					writeInteger(row.requirements, language),
					writeInteger(row.gaps, language),
				]),
		),
		...writeShownOf(rows.length, rowLimits.findings, "gap.csv", language),
	];
}

interface BasisRow {
	readonly basis: string;
	readonly requirements: number;
	readonly gaps: number;
}

/** Most requirements first, then by code point. */
function countByBasis(analysis: GapAnalysis): BasisRow[] {
	const rows = new Map<string, BasisRow>();
	for (const { basis, state } of analysis.gaps) {
		const row = rows.get(basis) ?? { basis, requirements: 0, gaps: 0 };
		rows.set(basis, {
			basis,
			requirements: row.requirements + 1,
			gaps: row.gaps + (state === "gap" ? 1 : 0),
		});
	}
	return [...rows.values()].sort(
		(a, b) => b.requirements - a.requirements || compareByCodePoint(a.basis, b.basis),
	);
}

import { compareByCodePoint } from "../../ground/vocabulary/code-point-order.ts";
import type { GapFinding } from "../../knowledge/gaps/model.ts";
import { drawHeatMap } from "../../machinery/documents/charts/heat-map.ts";
import { writeInteger, writePercent } from "../../machinery/languages/numbers.ts";
import { type Chapter, paragraph } from "./blocks.ts";
import { findGaps } from "./finding-writing.ts";
import { gapSectionTexts } from "./gap-section-texts.ts";
import { rowLimits } from "./limits.ts";
import type { PlanInput } from "./plan-input.ts";
import { planTexts } from "./plan-texts.ts";

/**
 * Units by competences with how much of the requirement is missing. Nothing when the gaps lie in one unit or one
 * competence, since the list then says it all; the units and competences with most gaps when not all have room.
 */
export function composeHeatMap({ analysis, language }: PlanInput): Chapter {
	const texts = gapSectionTexts[language];
	const gaps = findGaps(analysis);
	const allUnits = rankByCount(gaps.map(({ unit }) => unit));
	const allCompetences = rankByCount(gaps.map(({ competence }) => competence));
	if (allUnits.length < 2 || allCompetences.length < 2) return [];
	const units = allUnits.slice(0, rowLimits.heatMapUnits).sort(compareByCodePoint);
	const competences = allCompetences
		.slice(0, rowLimits.heatMapCompetences)
		.sort(compareByCodePoint);
	const missing = findMissing(analysis.gaps);
	const chart = drawHeatMap(
		{ id: "heat-map", title: texts.heatMap, description: texts.heatMapDescription, language },
		{
			rowHeader: planTexts[language].columns.unit,
			columns: competences,
			rows: units.map((unit) => ({
				label: unit,
				values: competences.map((competence) => missing.get(unit)?.get(competence) ?? null),
			})),
			writeValue: (percent) => writePercent(percent, language),
			emptyMeans: texts.heatMapEmpty,
			maximum: 100,
		},
	);
	if (chart === undefined) return [];
	const isPart = units.length < allUnits.length || competences.length < allCompetences.length;
	const write = (count: number) => writeInteger(count, language);
	return [
		chart.figure,
		chart.table,
		...(isPart
			? [paragraph(texts.heatMapPart(write(units.length), write(competences.length)))]
			: []),
	];
}

/** Names by how often they occur, most first; names that occur equally often in the order of the analysis. */
function rankByCount(names: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** Percent missing by unit and competence: the worst when several requirements meet in one cell. */
function findMissing(findings: readonly GapFinding[]): Map<string, Map<string, number>> {
	const units = new Map<string, Map<string, number>>();
	for (const finding of findings) {
		if (finding.state === "empty-group") continue;
		const row = units.get(finding.unit) ?? new Map<string, number>();
		// A gap that rounds to nothing is still a gap.
		const percent = finding.state === "gap" ? Math.max(1, 100 - finding.coverage) : 0;
		row.set(finding.competence, Math.max(row.get(finding.competence) ?? 0, percent));
		units.set(finding.unit, row);
	}
	return units;
}

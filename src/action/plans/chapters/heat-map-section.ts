import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { GapFinding } from "../../../knowledge/gaps/model.ts";
import { drawHeatMap } from "../../../machinery/documents/charts/heat-map.ts";
import type { Block } from "../../../machinery/documents/document-model.ts";
import { writePercent } from "../../../machinery/languages/numbers.ts";
import type { UnitPath } from "../../../people/organisation/model.ts";
import { type Chapter, paragraph, table, words } from "../blocks.ts";
import { rowLimits } from "../limits.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { gapSectionTexts } from "./gap-section-texts.ts";

/** Percent missing of what is required, by unit and competence. */
type Missing = ReadonlyMap<UnitPath, ReadonlyMap<string, number>>;

/**
 * Units by competences with how much of the requirement is missing. Only competences that several units require and at
 * least one lacks: the others would be rows and columns of empty cells. Nothing when too little is left to compare.
 */
export function composeHeatMap({ analysis, language }: PlanInput): Chapter {
	const texts = gapSectionTexts[language];
	const missing = findMissing(analysis.gaps);
	const competences = chooseCompetences(missing);
	const units = chooseUnits(missing, competences);
	if (units.length < 2 || competences.length < 2) return [];
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
	return [
		paragraph(texts.heatMapSelection),
		chart.figure,
		tabulate(units, competences, missing, language),
	];
}

/** A line for each unit: beside a sparse map, a table of mostly empty cells would say less. */
function tabulate(
	units: readonly UnitPath[],
	competences: readonly string[],
	missing: Missing,
	language: PlanInput["language"],
): Block {
	const texts = gapSectionTexts[language];
	return table(
		texts.heatMapTable,
		[words(planTexts[language].columns.unit, 2), words(texts.heatMapMissing, 5)],
		units.map((unit) => [
			unit,
			competences
				.flatMap((competence) => {
					const percent = missing.get(unit)?.get(competence);
					return percent === undefined ? [] : [`${competence} ${writePercent(percent, language)}`];
				})
				.join(", "),
		]),
	);
}

/** Required in at least two units and missing in at least one; required in most units first, then by code point. */
function chooseCompetences(missing: Missing): string[] {
	const required = new Map<string, number>();
	const lacked = new Set<string>();
	for (const row of missing.values()) {
		for (const [competence, percent] of row) {
			required.set(competence, (required.get(competence) ?? 0) + 1);
			if (percent > 0) lacked.add(competence);
		}
	}
	return [...required]
		.filter(([competence, units]) => units > 1 && lacked.has(competence))
		.sort(([a, units], [b, others]) => others - units || compareByCodePoint(a, b))
		.slice(0, rowLimits.heatMapCompetences)
		.map(([competence]) => competence);
}

/** With at least one of the competences required; the most gaps first when not all have room, shown in path order. */
function chooseUnits(missing: Missing, competences: readonly string[]): UnitPath[] {
	return [...missing]
		.map(([unit, row]) => {
			const shown = competences.flatMap((competence) => row.get(competence) ?? []);
			return {
				unit,
				required: shown.length,
				lacked: shown.filter((percent) => percent > 0).length,
			};
		})
		.filter(({ required }) => required > 0)
		.sort((a, b) => b.lacked - a.lacked || compareByCodePoint(a.unit, b.unit))
		.slice(0, rowLimits.heatMapUnits)
		.map(({ unit }) => unit)
		.sort(compareByCodePoint);
}

/** The worst when several requirements meet in one cell; a group without staff has nothing to measure. */
function findMissing(findings: readonly GapFinding[]): Missing {
	const units = new Map<UnitPath, Map<string, number>>();
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

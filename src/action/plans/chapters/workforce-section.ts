import { drawBars } from "../../../machinery/documents/charts/bars.ts";
import type { Chart } from "../../../machinery/documents/charts/chart.ts";
import { drawColumns } from "../../../machinery/documents/charts/columns.ts";
import type { Block } from "../../../machinery/documents/document-model.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { writeFte, writeInteger, writePercent } from "../../../machinery/languages/numbers.ts";
import type {
	AgeRow,
	PositionSizeRow,
} from "../../../people/organisation/profile/workforce-profile.ts";
import { type Chapter, figures, heading, paragraph, table, words } from "../blocks.ts";
import { rowLimits, writeShownOf } from "../limits.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { workforceSectionTexts } from "./workforce-section-texts.ts";

/** Who works in the municipality: a table and a chart each of education, position size and age. */
export function composeWorkforce(input: PlanInput): Chapter {
	const { workforce, language } = input;
	const texts = workforceSectionTexts[language];
	return [
		heading(2, texts.heading),
		paragraph(
			texts.intro(
				writeInteger(workforce.persons, language),
				writeInteger(workforce.employments, language),
				writeFte(workforce.fte, language),
			),
		),
		...describeGroups(input),
		...withTable(drawPositions(input)),
		...describeAges(input),
		...describeUnits(input),
	];
}

function describeGroups({ workforce, language }: PlanInput): Block[] {
	const texts = workforceSectionTexts[language];
	const { persons, fte } = planTexts[language].columns;
	const { group, meanPosition, fullTime, aged55 } = texts.columns;
	const rows = workforce.educationGroups;
	const chart = drawBars(
		{
			id: "education-groups",
			title: texts.groupsChart,
			description: texts.groupsChartDescription,
			language,
		},
		{
			labelHeader: group,
			series: [fte],
			rows: rows
				.slice(0, rowLimits.bars)
				.map((row) => ({ label: row.group ?? texts.noGroup, values: [row.fte] })),
			writeValue: (value) => writeFte(value, language),
		},
	);
	return [
		...(chart === undefined ? [] : [chart.figure]),
		table(
			texts.groups,
			[
				words(group, 3),
				figures(persons),
				figures(fte),
				figures(meanPosition),
				figures(fullTime),
				figures(aged55),
			],
			rows.slice(0, rowLimits.findings).map((row) => [
				row.group ?? texts.noGroup,
				writeInteger(row.persons, language),
				writeFte(row.fte, language),
				writePercent(row.meanPositionPercent, language),
				writeInteger(row.fullTime, language),
				// Nobody's age known is not the same as nobody being old.
				row.ageUnknown === row.persons
					? planTexts[language].unknown
					: writeInteger(row.aged55OrMore, language),
			]),
		),
		...writeShownOf(rows.length, rowLimits.findings, null, language),
	];
}

function drawPositions({ workforce, language }: PlanInput): Chart | undefined {
	const texts = workforceSectionTexts[language];
	return drawColumns(
		{
			id: "position-sizes",
			title: texts.positions,
			description: texts.positionsDescription,
			language,
		},
		{
			labelHeader: texts.bandHeaders.position,
			series: [planTexts[language].columns.persons],
			rows: workforce.positionSizes.map((row) => ({
				label: namePositionBand(row, language),
				values: [row.persons],
			})),
			writeValue: (value) => writeInteger(value, language),
		},
	);
}

function namePositionBand({ from, below }: PositionSizeRow, language: Language): string {
	const texts = workforceSectionTexts[language];
	return below === null ? texts.positionFrom(from) : texts.positionBand(from, below - 1);
}

function describeAges(input: PlanInput): Block[] {
	const { workforce, language } = input;
	const texts = workforceSectionTexts[language];
	const unknown = workforce.ages
		.filter(({ from, to }) => from === null && to === null)
		.reduce((sum, { persons }) => sum + persons, 0);
	if (unknown === workforce.persons) return [paragraph(texts.noAges)];
	return [
		...withTable(drawAges(input)),
		...(unknown === 0
			? []
			: [
					paragraph(
						texts.someAgesUnknown(
							writeInteger(unknown, language),
							writeInteger(workforce.persons, language),
						),
					),
				]),
	];
}

function drawAges({ workforce, language }: PlanInput): Chart | undefined {
	const texts = workforceSectionTexts[language];
	return drawColumns(
		{ id: "ages", title: texts.ages, description: texts.agesDescription, language },
		{
			labelHeader: texts.bandHeaders.age,
			series: [planTexts[language].columns.persons],
			rows: workforce.ages.map((row) => ({
				label: nameAgeBand(row, language),
				values: [row.persons],
			})),
			writeValue: (value) => writeInteger(value, language),
		},
	);
}

function nameAgeBand({ from, to }: AgeRow, language: Language): string {
	const texts = workforceSectionTexts[language];
	if (from === null) return to === null ? texts.ageUnknown : texts.ageUnder(to + 1);
	if (to === null) return texts.ageFrom(from);
	return from === 0 ? texts.ageUnder(to + 1) : texts.ageBand(from, to);
}

function describeUnits({ workforce, language }: PlanInput): Block[] {
	const texts = workforceSectionTexts[language];
	const { unit, persons, fte } = planTexts[language].columns;
	if (workforce.units.length < 2) return [paragraph(texts.oneUnit)];
	return [
		table(
			texts.units,
			[words(unit, 5), figures(persons), figures(fte)],
			workforce.units
				.slice(0, rowLimits.findings)
				.map((row) => [row.unit, writeInteger(row.persons, language), writeFte(row.fte, language)]),
		),
		...writeShownOf(workforce.units.length, rowLimits.findings, null, language),
	];
}

function withTable(chart: Chart | undefined): Block[] {
	return chart === undefined ? [] : [chart.figure, chart.table];
}

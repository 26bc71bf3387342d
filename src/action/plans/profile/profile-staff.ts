import { divideHalfUp } from "../../../ground/vocabulary/rounding.ts";
import { drawBars } from "../../../machinery/documents/charts/bars.ts";
import type { Chart } from "../../../machinery/documents/charts/chart.ts";
import { drawColumns } from "../../../machinery/documents/charts/columns.ts";
import type { Block } from "../../../machinery/documents/document-model.ts";
import { writeFte, writeInteger, writePercent } from "../../../machinery/languages/numbers.ts";
import { findMeanPosition } from "../../../people/organisation/profile/mean-position.ts";
import type {
	AgeRow,
	PositionSizeRow,
} from "../../../people/organisation/profile/workforce-profile.ts";
import { lastName, splitPath } from "../../../people/organisation/unit-path.ts";
import { type Chapter, figures, heading, paragraph, table, words } from "../blocks.ts";
import type { ProfileInput } from "./profile-input.ts";
import { profileStaffTexts } from "./profile-staff-texts.ts";
import { profileTexts } from "./profile-texts.ts";

/** So that the table of units stays within two pages; the rest is in profile.json. */
const shownUnits = 80;
/** More bars than this are not read. */
const shownBars = 20;

/** Education groups, position sizes, ages and units: what the staff list alone tells. */
export function composeProfileStaff(input: ProfileInput): Chapter {
	if (input.workforce.persons === 0) return [];
	return [
		...composeEducationGroups(input),
		...composePositionSizes(input),
		...composeAges(input),
		...composeUnits(input),
	];
}

function composeEducationGroups({ workforce, language }: ProfileInput): Block[] {
	const texts = profileStaffTexts[language].educationGroups;
	const { unknown } = profileTexts[language];
	const write = (number: number) => writeInteger(number, language);
	const rows = workforce.educationGroups;
	const total = (count: "fullTime" | "aged55OrMore" | "ageUnknown") =>
		write(rows.reduce((sum, row) => sum + row[count], 0));
	const someUnknown = rows.some((row) => row.ageUnknown > 0);
	const chart = drawBars(
		{
			id: "profile-education",
			title: texts.chart,
			description: texts.chartDescription,
			language,
		},
		{
			labelHeader: texts.group,
			series: [texts.fte],
			rows: rows
				.slice(0, shownBars)
				.map(({ group, fte }) => ({ label: group ?? unknown, values: [fte] })),
			writeValue: (fte) => writeFte(fte, language),
		},
	);
	return [
		heading(1, texts.heading),
		paragraph(texts.intro),
		...figureOf(chart),
		table(
			texts.caption,
			[
				words(texts.group, 2.4),
				figures(texts.persons),
				figures(texts.fte, 1.1),
				figures(texts.meanPosition),
				figures(texts.fullTime),
				figures(texts.aged55OrMore, 1.1),
				...(someUnknown ? [figures(texts.ageUnknown)] : []),
			],
			[
				...rows.map((row) => [
					row.group ?? unknown,
					write(row.persons),
					writeFte(row.fte, language),
					writePercent(row.meanPositionPercent, language),
					write(row.fullTime),
					write(row.aged55OrMore),
					...(someUnknown ? [write(row.ageUnknown)] : []),
				]),
				[
					texts.all,
					write(workforce.persons),
					writeFte(workforce.fte, language),
					writePercent(findMeanPosition(workforce) ?? 0, language),
					total("fullTime"),
					total("aged55OrMore"),
					...(someUnknown ? [total("ageUnknown")] : []),
				].map((text) => [{ text, strong: true }]),
			],
		),
	];
}

function composePositionSizes(input: ProfileInput): Block[] {
	const texts = profileStaffTexts[input.language].positionSizes;
	const writeBand = ({ from, below }: PositionSizeRow) => {
		const write = (percent: number) => writePercent(percent, input.language);
		return below === null ? texts.last(write(from)) : texts.below(String(from), write(below));
	};
	const rows = input.workforce.positionSizes.map((row) => ({ ...row, label: writeBand(row) }));
	return composeBands(input, "profile-positions", texts, rows);
}

function composeAges(input: ProfileInput): Block[] {
	const texts = profileStaffTexts[input.language].ages;
	const { ages, persons } = input.workforce;
	const isUnknown = (row: AgeRow) => row.from === null && row.to === null;
	const unknown = ages.find(isUnknown)?.persons ?? 0;
	if (unknown === persons) return [heading(1, texts.heading), paragraph(texts.noneKnown)];
	const writeBand = ({ from, to }: AgeRow) => {
		if (from === null) return profileTexts[input.language].unknown;
		if (to === null) return texts.last(String(from));
		return from === 0 ? texts.first(String(to + 1)) : texts.between(String(from), String(to));
	};
	const rows = ages
		.filter((row) => !isUnknown(row) || unknown > 0)
		.map((row) => ({ persons: row.persons, label: writeBand(row) }));
	return composeBands(input, "profile-ages", texts, rows);
}

/** Persons by band, drawn and as a table with shares. */
function composeBands(
	{ workforce, language }: ProfileInput,
	id: string,
	texts: {
		readonly heading: string;
		readonly intro: string;
		readonly chart: string;
		readonly chartDescription: string;
		readonly caption: string;
		readonly band: string;
	},
	rows: readonly { readonly label: string; readonly persons: number }[],
): Block[] {
	const { persons } = profileStaffTexts[language].educationGroups;
	const chart = drawColumns(
		{ id, title: texts.chart, description: texts.chartDescription, language },
		{
			labelHeader: texts.band,
			series: [persons],
			rows: rows.map((row) => ({ label: row.label, values: [row.persons] })),
			writeValue: (value) => writeInteger(value, language),
		},
	);
	return [
		heading(1, texts.heading),
		paragraph(texts.intro),
		...figureOf(chart),
		table(
			texts.caption,
			[words(texts.band, 2), figures(persons), figures(profileStaffTexts[language].share)],
			rows.map((row) => [
				row.label,
				writeInteger(row.persons, language),
				writePercent(divideHalfUp(100 * row.persons, workforce.persons), language),
			]),
		),
	];
}

function composeUnits({ workforce, language }: ProfileInput): Block[] {
	const texts = profileStaffTexts[language];
	const rows = workforce.units.slice(0, shownUnits);
	const { shownOf } = profileTexts[language];
	const write = (number: number) => writeInteger(number, language);
	return [
		heading(1, texts.units.heading),
		paragraph(texts.units.intro),
		table(
			texts.units.caption,
			[
				words(texts.units.unit, 4),
				figures(texts.educationGroups.persons),
				figures(texts.educationGroups.fte),
			],
			rows.map((row) => [indent(row.unit), write(row.persons), writeFte(row.fte, language)]),
		),
		...(rows.length < workforce.units.length
			? [paragraph(shownOf(write(rows.length), write(workforce.units.length), "profile.json"))]
			: []),
	];
}

/** The unit's own name, further in the deeper it lies. */
function indent(unit: string): string {
	return "\u2003".repeat(splitPath(unit).length - 1) + lastName(unit);
}

function figureOf(chart: Chart | undefined): Block[] {
	return chart === undefined ? [] : [chart.figure];
}

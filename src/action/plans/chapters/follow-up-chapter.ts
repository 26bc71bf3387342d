import { drawAnnualWheel } from "../../../machinery/documents/charts/annual-wheel.ts";
import type { Block, Table } from "../../../machinery/documents/document-model.ts";
import { writeDate } from "../../../machinery/languages/dates.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { bullets, type Chapter, heading, labelled, paragraph, table, words } from "../blocks.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { planningYear, toWheelTask } from "./annual-wheel-tasks.ts";
import { followUpTexts } from "./follow-up-chapter-texts.ts";

/**
 * KS step 7. The improvement cycle is the frame and Kirkpatrick's levels the kinds of measurement; the figure that ReKs
 * uses is missing in the source, so neither is called ReKs' own.
 */
export function composeFollowUp({ analysis, language }: PlanInput): Chapter {
	const texts = followUpTexts[language];
	const { level, question, when, how } = texts.levelColumns;
	return [
		heading(1, texts.heading),
		paragraph(texts.intro),
		heading(2, texts.wheelHeading),
		paragraph(texts.wheelIntro),
		...drawWheel(language),
		paragraph(texts.cycles),
		bullets(texts.cycleItems),
		paragraph(texts.repeat),
		heading(2, texts.evaluationHeading),
		paragraph(texts.improvement),
		bullets(texts.improvementSteps.map(([name, meaning]) => labelled(name, meaning))),
		paragraph(texts.levelsIntro),
		table(
			texts.levels,
			[words(level, 1.5), words(question, 2.5), words(when, 2.5), words(how, 3)],
			texts.levelRows,
		),
		paragraph(texts.baseline(writeDate(analysis.asOf, language))),
		table(
			texts.responsibility,
			[words(texts.responsibilityColumns.what, 3), words(texts.responsibilityColumns.who)],
			texts.responsibilityRows.map((row) => [row, planTexts[language].fillIn]),
		),
	];
}

function drawWheel(language: Language): Block[] {
	const texts = followUpTexts[language];
	const chart = drawAnnualWheel(
		{
			id: "annual-wheel",
			title: texts.wheel,
			description: texts.wheelDescription,
			language,
		},
		planningYear.map((task) => toWheelTask(task, language)),
	);
	return chart === undefined ? [] : [chart.figure, withSources(chart.table, language)];
}

/** The wheel's table, numbered as the drawing, with where each task was found. */
function withSources(wheel: Table, language: Language): Table {
	const texts = followUpTexts[language];
	const sources = new Map(
		planningYear.map((task) => [task.title[language], texts.sources[task.source]]),
	);
	return {
		...wheel,
		columns: [...wheel.columns, words(texts.sourceColumn, 2.5)],
		rows: wheel.rows.map((row) => {
			const title = row.find((cell) => typeof cell === "string" && sources.has(cell));
			return [...row, sources.get(String(title)) ?? planTexts[language].none];
		}),
	};
}

import type { Block, Text } from "../../../machinery/documents/document-model.ts";
import { writeDate } from "../../../machinery/languages/dates.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { writeInteger } from "../../../machinery/languages/numbers.ts";
import {
	bullets,
	type Chapter,
	figures,
	heading,
	landscapeTable,
	pageBreak,
	paragraph,
	paragraphs,
	words,
} from "../blocks.ts";
import { rowLimits, writeShownOf } from "../limits.ts";
import { measureTexts } from "../measures/measure-texts.ts";
import { writeMeasureNumber } from "../measures/measures-csv.ts";
import { measureColumnTexts } from "../measures/measures-csv-texts.ts";
import { type Kroner, type Measure, type MeasureKind, measureKinds } from "../model.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { writeBareQuantity } from "../quantity.ts";
import { measuresChapterTexts } from "./measures-chapter-texts.ts";
import { sumPrices } from "./process-sections.ts";
import { processTexts } from "./process-texts.ts";

/** KS step 6: each strategy with why it comes where it does, and its measures in two tables matched by number. */
export function composeMeasures(input: PlanInput): Chapter {
	const { language, process } = input;
	const texts = measuresChapterTexts[language];
	return [
		pageBreak,
		heading(1, texts.heading),
		...paragraphs([
			texts.intro,
			`${process === undefined ? texts.proposals : processTexts[language].measures} ${texts.costNote(planTexts[language].none)}`,
			texts.arenasIntro,
		]),
		bullets(texts.arenas),
		...(process === undefined ? [] : sumPrices(process, language)),
		...measureKinds.flatMap((kind) => composeKind(input, kind)),
	];
}

function composeKind({ measures, language }: PlanInput, kind: MeasureKind): Chapter {
	const chapterTexts = measuresChapterTexts[language];
	const texts = chapterTexts.kinds[kind];
	const name = measureTexts[language].kinds[kind];
	const all = measures.filter((measure) => measure.kind === kind);
	const start = [heading(2, texts.heading), paragraph(texts.text)];
	if (all.length === 0) return [...start, paragraph(texts.none)];
	const shown = all.slice(0, rowLimits.measures);
	return [
		...start,
		...writeShownOf(all.length, rowLimits.measures, "measures.csv", language),
		whatAndWho(chapterTexts.what(name), shown, language),
		costAndStatus(chapterTexts.cost(name), shown, language),
	];
}

function whatAndWho(caption: string, measures: readonly Measure[], language: Language): Block {
	const columns = measureColumnTexts[language];
	const texts = measureTexts[language];
	const { none } = planTexts[language];
	return landscapeTable(
		caption,
		[
			words(columns.number, 0.7),
			words(columns.goal, 2.4),
			words(columns.finding, 2.4),
			words(columns.measure, 4.4),
			words(columns.delivery, 1.5),
			words(columns.targetGroup, 2.4),
			figures(columns.persons, 0.9),
			words(columns.unit, 2.2),
			words(columns.responsibleRole, 1.7),
			words(columns.deadline, 1.5),
		],
		measures.map((measure) => [
			writeMeasureNumber(measure.number),
			measure.goal || none,
			measure.finding || none,
			measure.measure,
			texts.deliveries[measure.delivery],
			measure.targetGroup || none,
			writeInteger(measure.persons, language),
			measure.unit ?? texts.wholeMunicipality,
			measure.responsibleRole || none,
			writeDate(measure.deadline, language),
		]),
	);
}

function costAndStatus(caption: string, measures: readonly Measure[], language: Language): Block {
	const columns = measureColumnTexts[language];
	const { none, fillIn } = planTexts[language];
	const write = (kroner: Kroner): Text => (kroner === null ? none : writeInteger(kroner, language));
	return landscapeTable(
		caption,
		[
			words(columns.number, 0.7),
			figures(columns.salaryDuringLeave, 1.5),
			figures(columns.substitute, 1.2),
			figures(columns.travel, 1.2),
			figures(columns.fee, 1.2),
			figures(columns.ownShare, 1.4),
			figures(columns.grant, 1.4),
			words(columns.indicator, 3.4),
			figures(columns.baseline, 1.5),
			figures(columns.target, 1.2),
			words(columns.status, 1.5),
		],
		measures.map(({ number, cost, funding, indicator, baseline, target, status }) => [
			writeMeasureNumber(number),
			write(cost.salaryDuringLeave),
			write(cost.substitute),
			write(cost.travel),
			write(cost.fee),
			write(funding.ownShare),
			write(funding.grant),
			indicator || none,
			baseline === null ? fillIn : writeBareQuantity(baseline, language),
			target === null ? fillIn : writeBareQuantity(target, language),
			measureTexts[language].statuses[status],
		]),
	);
}

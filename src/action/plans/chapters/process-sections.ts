import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type { InputCounts } from "../../../knowledge/gaps/tables.ts";
import type { Block, Text } from "../../../machinery/documents/document-model.ts";
import { writeDate } from "../../../machinery/languages/dates.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { writeFte, writeInteger } from "../../../machinery/languages/numbers.ts";
import { figures, heading, paragraph, table, words } from "../blocks.ts";
import { writeNames } from "../limits.ts";
import { writeMeasureNumber } from "../measures/measures-csv.ts";
import type { PlanProcess } from "../plan-process.ts";
import { planTexts } from "../plan-texts.ts";
import { organisationTexts } from "./organisation-chapter-texts.ts";
import { processTexts } from "./process-texts.ts";

/** Where the plan stands, for the front page. */
export function describeStatus(process: PlanProcess, language: Language): string[] {
	const texts = processTexts[language];
	const { status, adoptedBy, adoptedOn, validFrom, validTo } = process;
	return [
		texts.period(writeDate(validFrom, language), writeDate(validTo, language)),
		status === "adopted" && adoptedOn !== null
			? texts.adopted(adoptedBy, writeDate(adoptedOn, language))
			: texts.status[status === "adopted" ? "draft" : status],
	];
}

/** Chapter 1: who takes part. */
export function listParticipants({ participants }: PlanProcess, language: Language): Block[] {
	const texts = processTexts[language];
	const { none } = planTexts[language];
	if (participants.length === 0) return [paragraph(texts.noParticipants)];
	const { kind, name, from, to } = texts.participantColumns;
	return [
		table(
			organisationTexts[language].participants,
			[words(kind, 2), words(name, 4), words(from, 2), words(to, 2)],
			participants.map((each) => [
				texts.participantKinds[each.kind],
				each.name,
				writeDate(each.validFrom, language),
				each.validTo === null ? none : writeDate(each.validTo, language),
			]),
		),
	];
}

/** Chapter 1: the mandate as it was given. */
export function describeMandate({ mandate }: PlanProcess, language: Language): Block[] {
	const { mandateTable, mandateColumns, mandateRows } = processTexts[language];
	const { fillIn } = planTexts[language];
	return [
		table(
			mandateTable,
			[words(mandateColumns.what, 2), words(mandateColumns.answer, 5)],
			[
				[mandateRows.purpose, mandate.purpose || fillIn],
				[mandateRows.scope, mandate.scope || fillIn],
				[mandateRows.leadRole, mandate.leadRole || fillIn],
				[mandateRows.givenBy, mandate.givenBy || fillIn],
				[mandateRows.givenOn, writeDay(mandate.givenOn, language) ?? fillIn],
			],
		),
	];
}

/** Chapter 1: what was said, and what came of it. */
export function listInputs({ inputs }: PlanProcess, language: Language): Block[] {
	const texts = processTexts[language];
	const start = heading(2, texts.inputs);
	if (inputs.length === 0) return [start, paragraph(texts.noInputs)];
	const { who, about, said, answer } = texts.inputColumns;
	const day = (written: PlainDate | null) => writeDay(written, language);
	return [
		start,
		paragraph(texts.inputsIntro),
		table(
			texts.inputsTable,
			[words(who, 2), words(about, 2.5), words(said, 4), words(answer, 4)],
			inputs.map((input): Text[] => [
				`${input.participantName ?? texts.somebody}, ${day(input.saidOn)}`,
				input.aboutName === null
					? texts.aboutKinds[input.aboutKind]
					: `${texts.aboutKinds[input.aboutKind]} «${input.aboutName}»`,
				input.said,
				input.answer === null ? texts.notAnswered : `${input.answer} (${day(input.answeredOn)})`,
			]),
		),
	];
}

/** Chapter 2: why the plan is made, who decided it and when, and for what time. Empty: not known yet. */
export function describeDecision({ mandate, ...process }: PlanProcess, language: Language) {
	const { adoptedBy, adoptedOn, validFrom, validTo } = process;
	return {
		why: mandate.purpose,
		decision: adoptedOn === null ? "" : `${adoptedBy}, ${writeDate(adoptedOn, language)}`,
		period: `${writeDate(validFrom, language)} – ${writeDate(validTo, language)}`,
	};
}

/** Chapter 3: the plan's goals. */
export function listGoals({ goals }: PlanProcess, language: Language): Block[] {
	if (goals.length === 0) return [];
	const texts = processTexts[language];
	const { none, fillIn } = planTexts[language];
	const columns = texts.goalColumns;
	const write = (
		value: number | null,
		on: PlainDate | null,
		unit: PlanProcess["goals"][number]["unitOfMeasure"],
	) => {
		if (value === null) return fillIn;
		const written = unit === "fte" ? writeFte(value, language) : writeInteger(value, language);
		const amount = `${written} ${texts.valueUnits[unit]}`.trim();
		return on === null ? amount : `${amount} (${writeDate(on, language)})`;
	};
	return [
		heading(2, texts.goals),
		paragraph(texts.goalsIntro),
		table(
			texts.goalsTable,
			[
				words(columns.kind, 1.5),
				words(columns.goal, 3),
				words(columns.indicator, 2.5),
				words(columns.baseline, 2),
				words(columns.target, 2),
			],
			goals.map((goal) => [
				texts.goalKinds[goal.kind],
				goal.goal,
				goal.indicator || none,
				goal.unitOfMeasure === ""
					? none
					: write(goal.baseline, goal.baselineOn, goal.unitOfMeasure),
				goal.unitOfMeasure === "" ? none : write(goal.target, goal.targetOn, goal.unitOfMeasure),
			]),
		),
	];
}

/** Chapter 6: what the measures cost together, and which are in the way of a sum. */
export function sumPrices({ totals }: PlanProcess, language: Language): Block[] {
	const texts = processTexts[language];
	const { none } = planTexts[language];
	const values = [totals.fullCost, totals.ownShare, totals.grant, totals.uncovered];
	return [
		table(
			texts.price,
			[words(texts.priceColumns.what, 3), figures(texts.priceColumns.kroner, 2)],
			texts.priceRows.map((row, index) => {
				const value = values[index] ?? null;
				return [row, value === null ? none : writeInteger(value, language)];
			}),
		),
		...(totals.unpriced.length === 0
			? []
			: [paragraph(texts.unpriced(writeNames(totals.unpriced.map(writeMeasureNumber), language)))]),
	];
}

/** Appendix C: what the analysis was made of. */
export function describeData(process: PlanProcess, language: Language): Block[] {
	const texts = processTexts[language];
	const { inputCounts, recordedAt, inputHash } = process;
	const recordedOn = writeDate(plainDateOf(recordedAt.slice(0, 10)), language);
	const rows = Object.entries(texts.dataRows) as [keyof InputCounts, string][];
	return [
		paragraph(texts.data(recordedOn, inputHash)),
		table(
			texts.dataTable,
			[words(texts.dataColumns.what, 4), figures(texts.dataColumns.rows)],
			rows.map(([kind, name]) => {
				const count = inputCounts[kind];
				return [name, count === null ? planTexts[language].none : writeInteger(count, language)];
			}),
		),
	];
}

function writeDay(day: PlainDate | null, language: Language): string | undefined {
	return day === null ? undefined : writeDate(day, language);
}

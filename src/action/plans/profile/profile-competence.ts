import type { Block } from "../../../machinery/documents/document-model.ts";
import { writeInteger } from "../../../machinery/languages/numbers.ts";
import {
	bullets,
	type Chapter,
	figures,
	heading,
	notice,
	paragraph,
	table,
	words,
} from "../blocks.ts";
import { profileCompetenceTexts } from "./profile-competence-texts.ts";
import type { ProfileInput } from "./profile-input.ts";
import { profileTexts } from "./profile-texts.ts";

/** What can be read in a document; the rest is in profile.json. */
const shown = { competences: 60, expiries: 25, heldByOne: 40 } as const;
const file = "profile.json";

/** What competences there are, which expire, and which hang on one person. */
export function composeCompetences(input: ProfileInput): Chapter {
	if (input.workforce.persons === 0) return [];
	const texts = profileCompetenceTexts[input.language].competences;
	const { overview } = input;
	return [
		heading(1, texts.heading),
		...(input.holdingsRead ? [] : [notice("information", texts.noHoldings)]),
		...(overview.competences.length === 0
			? [paragraph(texts.none)]
			: [
					...(input.holdingsRead ? [...composeHolders(input), ...composeExpiries(input)] : []),
					...composeHeldByOne(input),
				]),
	];
}

/** The most common first, so that what is left out of a long table is rare. */
function composeHolders({ overview, language }: ProfileInput): Block[] {
	const texts = profileCompetenceTexts[language].competences;
	const write = (number: number) => writeInteger(number, language);
	const rows = [...overview.competences]
		.sort((a, b) => b.holders - a.holders)
		.slice(0, shown.competences);
	return [
		paragraph(texts.intro),
		table(
			texts.caption,
			[
				words(texts.competence, 4),
				figures(texts.holders),
				figures(texts.documented, 1.3),
				figures(texts.notInUse, 1.2),
			],
			rows.map((row) => [
				row.competence,
				write(row.holders),
				write(row.documented),
				write(row.notInUse),
			]),
		),
		...sayShown(rows.length, overview.competences.length, language),
	];
}

function composeExpiries({ overview, language }: ProfileInput): Block[] {
	const texts = profileCompetenceTexts[language];
	const write = (number: number) => writeInteger(number, language);
	if (overview.expiries.length === 0) {
		return [heading(2, texts.expiries.heading), paragraph(texts.expiries.none)];
	}
	const rows = overview.expiries.slice(0, shown.expiries);
	return [
		heading(2, texts.expiries.heading),
		paragraph(texts.expiries.intro),
		table(
			texts.expiries.caption,
			[
				words(texts.competences.competence, 4),
				...["3", "6", "12"].map((months) => figures(texts.expiries.within(months), 1.2)),
			],
			rows.map((row) => [
				row.competence,
				write(row.within3Months),
				write(row.within6Months),
				write(row.within12Months),
			]),
		),
		...sayShown(rows.length, overview.expiries.length, language),
	];
}

function composeHeldByOne({ overview, language }: ProfileInput): Block[] {
	const texts = profileCompetenceTexts[language].heldByOne;
	if (overview.heldByOne.length === 0) {
		return [heading(2, texts.heading), paragraph(texts.none)];
	}
	const rest = overview.heldByOne.length - shown.heldByOne;
	return [
		heading(2, texts.heading),
		paragraph(texts.intro),
		bullets(overview.heldByOne.slice(0, shown.heldByOne)),
		...(rest > 0 ? [paragraph(texts.more(writeInteger(rest, language), file))] : []),
	];
}

function sayShown(rows: number, all: number, language: ProfileInput["language"]): Block[] {
	if (rows === all) return [];
	const write = (number: number) => writeInteger(number, language);
	return [paragraph(profileTexts[language].shownOf(write(rows), write(all), file))];
}

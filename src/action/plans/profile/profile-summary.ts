import { divideHalfUp } from "../../../ground/vocabulary/rounding.ts";
import {
	writeFte,
	writeInteger,
	writePercentInText,
} from "../../../machinery/languages/numbers.ts";
import { findMeanPosition } from "../../../people/organisation/profile/mean-position.ts";
import { bullets, type Chapter, heading, notice } from "../blocks.ts";
import type { ProfileInput } from "./profile-input.ts";
import { profileTexts } from "./profile-texts.ts";

/** What a leader should know who reads no further. */
export function composeProfileSummary(input: ProfileInput): Chapter {
	const { workforce, language } = input;
	const texts = profileTexts[language].summary;
	if (workforce.persons === 0) return [heading(1, texts.heading), notice("warning", texts.nobody)];
	return [
		heading(1, texts.heading),
		bullets([...describeStaff(input), ...describeCompetences(input)]),
		notice("information", texts.purpose),
	];
}

function describeStaff({ workforce, language }: ProfileInput): string[] {
	const texts = profileTexts[language].summary;
	const write = (number: number) => writeInteger(number, language);
	const share = (part: number, whole: number) =>
		writePercentInText(divideHalfUp(100 * part, whole), language);
	const sum = (count: "fullTime" | "aged55OrMore" | "ageUnknown") =>
		workforce.educationGroups.reduce((total, row) => total + row[count], 0);
	const { persons } = workforce;
	const fullTime = sum("fullTime");
	const older = sum("aged55OrMore");
	const ageKnown = persons - sum("ageUnknown");
	const withoutGroup = workforce.educationGroups.find((row) => row.group === null)?.persons ?? 0;
	const mean = findMeanPosition(workforce) ?? 0;
	return [
		texts.staff(write(persons), write(workforce.employments), writeFte(workforce.fte, language)),
		texts.positions(writePercentInText(mean, language), write(fullTime), share(fullTime, persons)),
		...(ageKnown === 0
			? []
			: [texts.ages(write(older), share(older, ageKnown), ageKnown === persons)]),
		...(ageKnown === persons ? [] : [texts.agesUnknown(write(persons - ageKnown))]),
		...(withoutGroup === 0 ? [] : [texts.groupsUnknown(write(withoutGroup))]),
	];
}

function describeCompetences({ overview, suggestions, language }: ProfileInput): string[] {
	const texts = profileTexts[language].summary;
	const alone = overview.heldByOne.length;
	const expiring = overview.expiries.reduce((total, row) => total + row.within12Months, 0);
	const say = (count: number, text: (number: string, isOne: boolean) => string) =>
		count === 0 ? [] : [text(writeInteger(count, language), count === 1)];
	return [
		...say(alone, texts.heldByOne),
		...say(expiring, texts.expiring),
		...say(suggestions.length, texts.suggestions),
	];
}

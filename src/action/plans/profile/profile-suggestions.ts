import type { Requirement } from "../../../knowledge/competence/model.ts";
import { suggestionRules } from "../../../knowledge/competence/suggestions/suggested-requirements-rules.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import {
	writeFte,
	writeInteger,
	writePercent,
	writePercentInText,
	writeScaled,
} from "../../../machinery/languages/numbers.ts";
import type { UnitPath } from "../../../people/organisation/model.ts";
import type { UnitRow } from "../../../people/organisation/profile/workforce-profile.ts";
import { isWithin, splitPath } from "../../../people/organisation/unit-path.ts";
import {
	bullets,
	type Chapter,
	figures,
	heading,
	notice,
	numbered,
	paragraph,
	table,
	words,
} from "../blocks.ts";
import { profileCompetenceTexts } from "./profile-competence-texts.ts";
import type { ProfileInput } from "./profile-input.ts";

const file = "requirements.csv";

/** The requirements that the product suggests, how it found them, and how to make them one's own. */
export function composeSuggestions({ workforce, suggestions, language }: ProfileInput): Chapter {
	if (workforce.persons === 0) return [];
	const texts = profileCompetenceTexts[language].suggestions;
	if (suggestions.length === 0) return [heading(1, texts.heading), paragraph(texts.none)];
	const written = {
		keptFte: writePercentInText(suggestionRules.keptFte, language),
		personsInUnit: writeInteger(suggestionRules.personsInUnit, language),
		leastFte: writeScaled(suggestionRules.leastFte / 10, 1, language),
		commonEducationShare: writePercentInText(suggestionRules.commonEducationShare, language),
		leastCourseShare: writePercentInText(suggestionRules.leastCourseShare, language),
		shareStep: writePercentInText(suggestionRules.shareStep, language),
		leastAuthorisationShare: writePercentInText(suggestionRules.leastAuthorisationShare, language),
	};
	return [
		heading(1, texts.heading),
		notice("warning", texts.notice),
		paragraph(texts.intro),
		bullets(texts.rules.map((rule) => rule(written))),
		table(
			texts.caption,
			[
				words(texts.unit, 3),
				words(texts.competence, 3),
				words(texts.required, 1.8),
				figures(texts.criticality, 1.2),
			],
			suggestions.map((requirement) => [
				shortenUnit(requirement.unit, workforce.units),
				nameCompetence(requirement, language),
				texts.amounts[requirement.countedIn](writeRequired(requirement, language)),
				writeInteger(requirement.criticality, language),
			]),
		),
		heading(2, texts.next),
		numbered(texts.steps.map((step) => step(file))),
	];
}

/** Without the municipality's own name before every unit, when all units lie below it. */
function shortenUnit(unit: UnitPath, units: readonly UnitRow[]): string {
	const [top] = units;
	const isCommon = top !== undefined && units.every((row) => isWithin(row.unit, top.unit));
	return isCommon && unit !== top.unit ? splitPath(unit).slice(1).join(" / ") : unit;
}

/** Whom it applies to is said only where the name of the competence does not say it. */
function nameCompetence({ competence, roles }: Requirement, language: Language): string {
	if (roles.length === 0 || (roles.length === 1 && roles[0] === competence)) return competence;
	const { appliesTo } = profileCompetenceTexts[language].suggestions;
	return `${competence} (${appliesTo(roles.join(", "))})`;
}

/** As the requirement counts it; suggestions have no finer steps than whole persons, hundredths and whole percent. */
function writeRequired({ countedIn, required }: Requirement, language: Language): string {
	if (countedIn === "fte") return writeFte(Math.round(required * 100), language);
	return countedIn === "headcount"
		? writeInteger(required, language)
		: writePercent(Math.round(required), language);
}

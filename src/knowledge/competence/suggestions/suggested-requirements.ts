import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { compareUnitPaths } from "../../../people/organisation/unit-order.ts";
import type { Requirement } from "../model.ts";
import type { CompetenceData } from "../overview/overview-competences.ts";
import { findProfessionalGroups, suggestKeptFte } from "./suggested-requirements-education.ts";
import { limitParts, suggestionLimit } from "./suggested-requirements-rules.ts";
import { suggestCourseShares, suggestEducationShares } from "./suggested-requirements-shares.ts";
import { takeDaySupply } from "./suggested-requirements-supply.ts";
import { suggestionTexts } from "./suggested-requirements-texts.ts";
import { growUnitTree, sumByUnit } from "./suggested-requirements-units.ts";

/**
 * Requirements that a planner can start from and edit, made from what there is on the day: minimums of FTE for the
 * professional groups, and from holdings the shares with health or social education and with common courses.
 * Every one is met on the day, begins its basis with "Forslag:" in the language, and stands at one level of the
 * organisation only. The same data gives the same list in the same order, whatever the order of the rows.
 * Empty when no group with health or social education is known, and with a catalogue when nobody holds an education.
 * `language` is that of the basis.
 */
export function suggestRequirements(
	data: CompetenceData,
	asOf: PlainDate,
	language: Language = "nb",
): Requirement[] {
	const supply = takeDaySupply(data, asOf);
	const texts = suggestionTexts[language];
	const limit = suggestionLimit(supply.staff.length);
	const tree = growUnitTree(sumByUnit(supply.employments));
	const groups = findProfessionalGroups(supply, data.catalogue);
	const part = (percent: number) => Math.ceil((limit * percent) / 100);

	const kept = suggestKeptFte(groups, tree, part(limitParts.education), texts);
	const shares = suggestEducationShares(
		groups,
		supply,
		data.catalogue,
		tree,
		part(limitParts.educationShare),
		texts,
	);
	const rest = limit - kept.length - shares.length;
	const courses = suggestCourseShares(groups, supply, data.catalogue, tree, rest, texts);
	return [...kept, ...shares, ...courses].sort(compareSuggestions);
}

function compareSuggestions(a: Requirement, b: Requirement): number {
	return (
		compareUnitPaths(a.unit, b.unit) ||
		b.criticality - a.criticality ||
		compareByCodePoint(a.competence, b.competence) ||
		compareByCodePoint(a.roles.join("|"), b.roles.join("|"))
	);
}

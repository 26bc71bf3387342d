import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { conflict, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { getMunicipalityPeople } from "../../../people/organisation/store/municipality-people-store.ts";
import { lastName } from "../../../people/organisation/unit-path.ts";
import { getMunicipalityCompetence } from "../municipality-competence-store.ts";
import { suggestRequirements } from "../suggestions/suggested-requirements.ts";
import type { SuggestionAnswer } from "./requirement-contract.ts";
import type { RequirementDb } from "./requirement-store.ts";
import { noStaffToSuggestFrom } from "./requirement-texts.ts";

/** What a planner can start from, made from the stored staff on the day. Nothing is saved: saving is adding. */
export async function suggestStoredRequirements(
	db: RequirementDb,
	on: PlainDate,
	language: Language,
): Promise<Result<SuggestionAnswer, Problem>> {
	const people = await getMunicipalityPeople(db, on);
	if (people.employments.length === 0) return failure(conflict(noStaffToSuggestFrom));
	const { catalogue, holdings, competenceIds } = await getMunicipalityCompetence(db, on);
	const suggestions = suggestRequirements({ ...people, catalogue, holdings }, on, language);
	return success({
		items: suggestions.flatMap(({ unit, competence, from, ...terms }) => {
			const id = people.unitIds.get(unit);
			if (id === undefined) return [];
			return [
				{
					...terms,
					roles: [...terms.roles],
					unit: { id, name: lastName(unit) },
					unitPath: unit,
					competence: { id: competenceIds.get(competence) ?? null, name: competence },
					validFrom: from,
					validTo: null,
				},
			];
		}),
	});
}

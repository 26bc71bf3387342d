import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import { type JudgedRequirement, judgeRequirement } from "./judged-requirement.ts";
import { gatherGroups } from "./layout/group.ts";
import { indexHolders } from "./layout/holders.ts";
import { layOut } from "./layout/layout.ts";
import type { MunicipalityData } from "./model.ts";
import { findCountedBy, findMovers } from "./remedies/mobilise.ts";
import { gapInPersons, type MemberStanding, standingOfMember } from "./remedies/remedies.ts";
import { matchHolders } from "./supply/who-counts.ts";

/** Who stands behind the figures of one requirement on a day, by person id. */
export interface PersonsOfRequirement {
	/** Everyone in its group: who counts, and what it would take for each of the others. */
	readonly members: readonly { readonly personId: string; readonly standing: MemberStanding }[];
	/** Who works elsewhere and can come without a gap opening there; at most as many as the gap has persons. */
	readonly movers: readonly string[];
}

/**
 * The persons that `analyseGaps` counts for the requirement at `index` of the data; undefined when it is not in force.
 * `index` is its place in `data.requirements`.
 */
export function findPersonsOfRequirement(
	data: MunicipalityData,
	asOf: PlainDate,
	index: number,
): PersonsOfRequirement | undefined {
	const requirement = data.requirements[index];
	if (requirement === undefined) return undefined;
	const { competence } = requirement;
	// Others of the same competence decide who can leave; the rest changes nothing here.
	const requirements = data.requirements.filter((each) => each.competence === competence);
	const layout = layOut({ ...data, requirements }, asOf);
	const row = layout.inForce.findIndex((each) => each.requirement === requirement);
	if (row < 0) return undefined;
	const matches = matchHolders(
		layout.units,
		layout.employments,
		layout.holdings,
		layout.requirements,
		layout.filters,
		layout.competences.names.length,
	);
	const groups = gatherGroups(layout);
	const judged = layout.inForce.map((_, each) => judgeRequirement(layout, matches, groups, each));
	const asked = judged[row]!;
	const prerequisites = (
		data.catalogue?.find(({ name }) => name === competence)?.prerequisites ?? []
	).map((name) => layout.competences.findNumber(name));
	const idOf = (person: number) => layout.persons[person]!.id;
	return {
		members: Array.from(asked.group.persons, (person, member) => ({
			personId: idOf(person),
			standing: standingOfMember(layout, asked, prerequisites, member),
		})),
		movers: findMovers(
			layout,
			indexHolders(layout),
			asked,
			findCountedBy(judged),
			personsMissing(asked),
		).map(idOf),
	};
}

function personsMissing({ gap, requirement, standing }: JudgedRequirement): number {
	return gap === 0 ? 0 : gapInPersons(gap, requirement, standing);
}

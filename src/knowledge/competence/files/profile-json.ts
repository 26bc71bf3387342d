import { findMeanPosition } from "../../../people/organisation/profile/mean-position.ts";
import type { WorkforceProfile } from "../../../people/organisation/profile/workforce-profile.ts";
import type { CompetenceOverview } from "../overview/competence-overview.ts";

/** How each figure of the profile is made, by the name of its field. */
export const profileDefinitions = {
	persons: "Persons with an employment that is active on the day, both ends included; each once.",
	employments: "Active employments; a person may have several.",
	fte: "Sum of active positions / 100 %, leave included, rounded once, halves up, to two decimals.",
	meanPositionPercent: "Sum of active positions / persons, in whole percent, halves up.",
	group:
		"The education group of the person's largest active employment, then the earliest, then the first by unit path; null: not known. FTE is all the person's positions.",
	fullTime: "Persons whose active positions sum to 100 % or more.",
	positionSizes: "By the sum of the person's active positions: from <= sum < below; null: no end.",
	ages: "Completed years on the day; a birth year alone is read as 1 January; null in both: not known.",
	units:
		"The unit and all below it; a person in several units counts in each, and once in those above.",
	held: "Persons with a holding that covers the day at level 1 or higher, direct or implied; without a catalogue also the education groups of the own employments.",
	documented: "Holders with at least one such holding that is documented.",
	notInUse: "Holders for whom all such holdings are marked as not in use.",
	expiries:
		"Holders for whom no holding of the competence covers the day 3, 6 or 12 months ahead or any later day.",
} as const;

/**
 * `profile.json`: the workforce and the competences of a day, with how each figure is made. FTE are numbers with at most
 * two decimals, positions whole percent, ages completed years, null what is not known. Names are English in every language.
 */
export function writeProfileJson(
	workforce: WorkforceProfile,
	overview: CompetenceOverview,
	suggestedRequirements: number,
): string {
	const profile = {
		asOf: workforce.asOf,
		workforce: {
			persons: workforce.persons,
			employments: workforce.employments,
			fte: workforce.fte / 100,
			meanPositionPercent: findMeanPosition(workforce),
			educationGroups: workforce.educationGroups.map((row) => ({ ...row, fte: row.fte / 100 })),
			positionSizes: workforce.positionSizes,
			ages: workforce.ages,
			units: workforce.units.map((row) => ({ ...row, fte: row.fte / 100 })),
		},
		competences: {
			held: overview.competences,
			expiries: overview.expiries,
			heldByOne: overview.heldByOne,
		},
		suggestedRequirements,
		definitions: profileDefinitions,
	};
	return `${JSON.stringify(profile, null, "\t")}\n`;
}

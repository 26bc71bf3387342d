import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { type Evidence, evidenceRank, type Level } from "../model.ts";
import type { HeldCompetence } from "./held-competences.ts";

/** What a requirement asks of whoever is to count for it. */
export interface AskedFor {
	readonly unit: { readonly id: Identifier };
	readonly competence: { readonly id: Identifier; readonly name: string };
	readonly roles: readonly string[];
	readonly minLevel: Level;
	readonly minEvidence: Evidence;
}

/** Where a person works: the unit and all above it. */
export interface PlaceOfWork {
	readonly units: ReadonlySet<Identifier>;
	readonly educationGroup: string | null;
	readonly title: string | null;
}

/**
 * The requirements of a person's units, and of those above, that are for the person's group and that the person does not
 * count for (gap analysis, "Who counts"). A unit may need only some to count: it is a possibility, not a duty.
 * `byEducationGroup`: without a catalogue the own education group is held, documented, at level 2.
 */
export function findLackingRequirements<Requirement extends AskedFor>(
	requirements: readonly Requirement[],
	places: readonly PlaceOfWork[],
	held: ReadonlyMap<Identifier, readonly HeldCompetence[]>,
	byEducationGroup: boolean,
): readonly Requirement[] {
	return requirements.filter((requirement) => {
		const inGroup = places.filter((place) => isInGroup(requirement, place));
		if (inGroup.length === 0) return false;
		const { competence, minLevel, minEvidence } = requirement;
		if (byEducationGroup && minLevel <= 2) {
			if (places.some(({ educationGroup }) => educationGroup === competence.name)) return false;
		}
		return !(held.get(competence.id) ?? []).some(
			({ counts, inUse, level, evidence }) =>
				counts && inUse && level >= minLevel && evidenceRank(evidence) >= evidenceRank(minEvidence),
		);
	});
}

function isInGroup({ unit, roles }: AskedFor, place: PlaceOfWork): boolean {
	if (!place.units.has(unit.id)) return false;
	return (
		roles.length === 0 ||
		roles.some((role) => role === place.educationGroup || role === place.title)
	);
}

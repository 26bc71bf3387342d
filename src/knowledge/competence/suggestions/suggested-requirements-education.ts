import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import { type FteHundredths, toFte } from "../../../ground/vocabulary/fte.ts";
import type { Competence, Criticality, Evidence, Requirement } from "../model.ts";
import { findProfession, isOutsideProfessions } from "../professional-groups.ts";
import { suggestionRules } from "./suggested-requirements-rules.ts";
import {
	countMembers,
	type DaySupply,
	findQualified,
	onlyMembers,
	takeRoles,
} from "./suggested-requirements-supply.ts";
import type { SuggestionTexts } from "./suggested-requirements-texts.ts";
import {
	fitWithin,
	type MemberEmployment,
	placeGroup,
	sumByUnit,
	type UnitTree,
} from "./suggested-requirements-units.ts";

/** An education group of the staff whose education is known, and the competence that stands for that education. */
export interface ProfessionalGroup {
	readonly group: string;
	readonly competence: string;
	readonly minEvidence: Evidence;
	readonly criticality: Criticality;
	readonly namedInLaw: boolean;
	/** The employments of the group. */
	readonly employments: readonly MemberEmployment[];
	/** Those of them whose person holds the competence. */
	readonly qualified: readonly MemberEmployment[];
}

/**
 * The staff's groups with health or social education, the most critical and largest first. When no group's name is
 * known, every group is taken that is not plainly unskilled, leadership, administration or service.
 */
export function findProfessionalGroups(
	supply: DaySupply,
	catalogue: readonly Competence[] | null,
): ProfessionalGroup[] {
	const names = new Set(
		supply.employments.flatMap(({ employment }) => employment.educationGroup ?? []),
	);
	const known = [...names].filter((name) => findProfession(name) !== undefined);
	const taken = known.length > 0 ? known : [...names].filter((name) => !isOutsideProfessions(name));
	return taken
		.flatMap((group) => describeGroup(group, supply, catalogue) ?? [])
		.sort(
			(a, b) =>
				b.criticality - a.criticality ||
				b.employments.length - a.employments.length ||
				compareByCodePoint(a.group, b.group),
		);
}

/** Undefined when nobody in the group holds a competence that stands for its education. */
function describeGroup(
	group: string,
	supply: DaySupply,
	catalogue: readonly Competence[] | null,
): ProfessionalGroup | undefined {
	const employments = takeRoles(supply, new Set([group]));
	const competence =
		catalogue === null ? group : findEducation(group, employments, supply, catalogue);
	if (competence === undefined) return undefined;
	const held = onlyMembers(employments, findQualified(supply, competence, "self-declared"));
	const documented = onlyMembers(employments, findQualified(supply, competence, "documented"));
	if (held.length === 0) return undefined;
	const isDocumented = countMembers(documented) * 2 >= countMembers(held);
	const profession = findProfession(group);
	return {
		group,
		competence,
		minEvidence: isDocumented ? "documented" : "self-declared",
		criticality: profession?.criticality ?? 2,
		namedInLaw: profession?.namedInLaw ?? false,
		employments,
		qualified: isDocumented ? documented : held,
	};
}

/**
 * The competence of the group's own name, else the education that most of the group hold, at least half of them; of
 * several the one that fewest others hold, because it says most.
 */
function findEducation(
	group: string,
	employments: readonly MemberEmployment[],
	supply: DaySupply,
	catalogue: readonly Competence[],
): string | undefined {
	const named = catalogue.find(({ name }) => name.toLowerCase() === group.toLowerCase());
	if (named !== undefined && supply.held.has(named.name)) return named.name;
	const persons = countMembers(employments);
	return catalogue
		.filter(({ kind }) => kind === "education" || kind === "authorisation")
		.map(({ name, kind }) => ({
			name,
			kind,
			holdersAnywhere: supply.held.get(name)?.length ?? 0,
			holders: countMembers(onlyMembers(employments, findQualified(supply, name, "self-declared"))),
		}))
		.filter(({ holders }) => holders * 2 >= persons)
		.sort(
			(a, b) =>
				Number(a.kind === "authorisation") - Number(b.kind === "authorisation") ||
				b.holders - a.holders ||
				a.holdersAnywhere - b.holdersAnywhere ||
				compareByCodePoint(a.name, b.name),
		)[0]?.name;
}

/** That each group keeps most of the FTE that it has today. */
export function suggestKeptFte(
	groups: readonly ProfessionalGroup[],
	tree: UnitTree,
	limit: number,
	texts: SuggestionTexts,
): Requirement[] {
	return fitWithin(limit, (step) =>
		groups.flatMap((group) => {
			const sums = sumByUnit(group.qualified);
			return placeGroup(tree, sums, step).flatMap((unit): Requirement[] => {
				const today = toFte(sums.get(unit)?.positions ?? 0);
				const kept = keepMost(today);
				const isSlight = today < suggestionRules.leastFte && !group.namedInLaw;
				if (kept === 0 || isSlight) return [];
				const basis = texts.keptFte(suggestionRules.keptFte);
				return [
					{
						unit,
						competence: group.competence,
						countedIn: "fte",
						required: kept / 100,
						minLevel: 1,
						minEvidence: group.minEvidence,
						roles: [group.group],
						criticality: group.criticality,
						basis: group.namedInLaw ? `${basis} ${texts.namedInLaw}` : basis,
						from: null,
					},
				];
			});
		}),
	);
}

/** Most of today's FTE, rounded down to a half, or to a tenth where there is less than one. */
export function keepMost(today: FteHundredths): FteHundredths {
	const kept = Math.floor((today * suggestionRules.keptFte) / 100);
	const step = kept >= suggestionRules.halvesFrom ? 50 : 10;
	return kept - (kept % step);
}

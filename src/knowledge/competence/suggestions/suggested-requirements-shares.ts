import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import { closeImplications } from "../catalogue.ts";
import type { Competence, Requirement } from "../model.ts";
import type { ProfessionalGroup } from "./suggested-requirements-education.ts";
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

/** That units keep their share of FTE with health or social education, where the catalogue has a name for that. */
export function suggestEducationShares(
	groups: readonly ProfessionalGroup[],
	supply: DaySupply,
	catalogue: readonly Competence[] | null,
	tree: UnitTree,
	limit: number,
	texts: SuggestionTexts,
): Requirement[] {
	const competence = findWideEducation(groups, catalogue ?? []);
	if (competence === undefined) return [];
	const everyone = sumByUnit(supply.employments);
	const educated = sumByUnit(
		onlyMembers(supply.employments, findQualified(supply, competence, "documented")),
	);
	const { commonEducationShare, leastEducationShare } = suggestionRules;
	return fitWithin(limit, (step) =>
		placeGroup(tree, everyone, step).flatMap((unit): Requirement[] => {
			const share = shareDown(
				educated.get(unit)?.positions ?? 0,
				everyone.get(unit)?.positions ?? 0,
			);
			if (share < leastEducationShare) return [];
			return [
				{
					unit,
					competence,
					countedIn: "share-of-fte",
					required: Math.min(share, commonEducationShare),
					minLevel: 1,
					minEvidence: "documented",
					roles: [],
					criticality: 2,
					basis: texts.educationShare(commonEducationShare),
					from: null,
				},
			];
		}),
	);
}

/**
 * The competence that most of the professions' educations imply, such as "health or social education". One that has the
 * name of a group is that profession, not education as such.
 */
function findWideEducation(
	groups: readonly ProfessionalGroup[],
	catalogue: readonly Competence[],
): string | undefined {
	const closure = closeImplications(catalogue);
	const names = new Set(groups.map(({ group }) => group.toLowerCase()));
	const isListed = (name: string) => closure.has(name) && !names.has(name.toLowerCase());
	const reached = new Map<string, number>();
	for (const education of new Set(groups.map(({ competence }) => competence))) {
		for (const name of closure.get(education) ?? []) {
			if (name !== education && isListed(name)) reached.set(name, (reached.get(name) ?? 0) + 1);
		}
	}
	return [...reached]
		.filter(([, count]) => count >= suggestionRules.professionsBehindEducation)
		.sort((a, b) => b[1] - a[1] || compareByCodePoint(a[0], b[0]))[0]?.[0];
}

interface HeldCourse {
	readonly competence: string;
	readonly isAuthorisation: boolean;
	readonly roles: readonly string[];
	readonly group: readonly MemberEmployment[];
	readonly qualified: readonly MemberEmployment[];
}

/** That the groups in which a course is common keep the share that holds it with documentation. */
export function suggestCourseShares(
	groups: readonly ProfessionalGroup[],
	supply: DaySupply,
	catalogue: readonly Competence[] | null,
	tree: UnitTree,
	limit: number,
	texts: SuggestionTexts,
): Requirement[] {
	const { leastAuthorisationShare, leastCourseShare } = suggestionRules;
	const courses = findHeldCourses(groups, supply, catalogue);
	return fitWithin(limit, (step) =>
		courses.flatMap((course) => {
			const group = sumByUnit(course.group);
			const qualified = sumByUnit(course.qualified);
			return placeGroup(tree, group, step).flatMap((unit): Requirement[] => {
				const share = shareDown(qualified.get(unit)?.persons ?? 0, group.get(unit)?.persons ?? 0);
				if (share < (course.isAuthorisation ? leastAuthorisationShare : leastCourseShare))
					return [];
				return [
					{
						unit,
						competence: course.competence,
						countedIn: "share-of-headcount",
						required: share,
						minLevel: 1,
						minEvidence: "documented",
						roles: course.roles,
						criticality: course.isAuthorisation ? 3 : 2,
						basis: course.isAuthorisation ? texts.authorisation : texts.course,
						from: null,
					},
				];
			});
		}),
	);
}

/** Authorisations first, then the courses that most hold. Educations have minimums in FTE and are left out. */
function findHeldCourses(
	groups: readonly ProfessionalGroup[],
	supply: DaySupply,
	catalogue: readonly Competence[] | null,
): HeldCourse[] {
	const kinds = new Map((catalogue ?? []).map(({ name, kind }) => [name, kind]));
	const leftOut = new Set([
		...groups.map(({ competence }) => competence),
		findWideEducation(groups, catalogue ?? []),
		...supply.employments.map(({ employment }) => employment.educationGroup),
	]);
	return [...supply.held.keys()]
		.filter((competence) => !leftOut.has(competence) && kinds.get(competence) !== "education")
		.filter((competence) => catalogue === null || kinds.has(competence))
		.flatMap((competence): HeldCourse[] => {
			const holders = findQualified(supply, competence, "documented");
			const roles = groups
				.filter(({ employments }) => isCommon(employments, holders))
				.map(({ group }) => group)
				.sort(compareByCodePoint);
			if (roles.length === 0) return [];
			const group = takeRoles(supply, new Set(roles));
			const qualified = onlyMembers(group, holders);
			const isAuthorisation = kinds.get(competence) === "authorisation";
			return [{ competence, isAuthorisation, roles, group, qualified }];
		})
		.sort(
			(a, b) =>
				Number(b.isAuthorisation) - Number(a.isAuthorisation) ||
				countMembers(b.qualified) - countMembers(a.qualified) ||
				compareByCodePoint(a.competence, b.competence),
		);
}

function isCommon(employments: readonly MemberEmployment[], holders: ReadonlySet<number>): boolean {
	const persons = countMembers(employments);
	return (
		persons >= suggestionRules.personsInGroup &&
		countMembers(onlyMembers(employments, holders)) * suggestionRules.oneHolderOf >= persons
	);
}

/** A share in percent, rounded down to whole steps; 0 of 0 is 0. */
function shareDown(part: number, whole: number): number {
	if (whole === 0) return 0;
	const { shareStep } = suggestionRules;
	return Math.floor((part * 100) / (whole * shareStep)) * shareStep;
}

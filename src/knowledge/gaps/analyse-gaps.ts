import { divideHalfUp } from "../../ground/vocabulary/rounding.ts";
import type { CompetenceKind } from "../competence/model.ts";
import { lookAhead } from "./ahead/ahead.ts";
import { recruitmentFor } from "./ahead/recruitment.ts";
import { chancesByPerson } from "./ahead/staying.ts";
import { compareFindings } from "./finding-order.ts";
import {
	type JudgedRequirement,
	judgeRequirement,
	qualifiedPositions,
} from "./judged-requirement.ts";
import { countKeyPersons } from "./key-persons.ts";
import { gatherGroups } from "./layout/group.ts";
import { indexHolders } from "./layout/holders.ts";
import { type Layout, layOut } from "./layout/layout.ts";
import {
	type AnalysisQuestion,
	definitionVersion,
	type GapAnalysis,
	type GapFinding,
	type GapState,
	type MunicipalityData,
} from "./model.ts";
import { type CountedBy, findCountedBy, findMovers } from "./remedies/mobilise.ts";
import { findPhaseOuts } from "./remedies/phase-out.ts";
import { findRemedies } from "./remedies/remedies.ts";
import { isShare } from "./required.ts";
import { matchHolders } from "./supply/who-counts.ts";

/**
 * Finds what is missing now and ahead in one municipality (gap analysis: exact definitions, version 1). The data must
 * be what the readers let through: units and competences that exist, no cycle, a turnover table that covers the ages.
 */
export function analyseGaps(data: MunicipalityData, question: AnalysisQuestion): GapAnalysis {
	const layout = layOut(data, question.asOf);
	const matches = matchHolders(
		layout.units,
		layout.employments,
		layout.holdings,
		layout.requirements,
		layout.filters,
		layout.competences.names.length,
	);
	const groups = gatherGroups(layout);
	const judged = layout.inForce.map((_, row) => judgeRequirement(layout, matches, groups, row));
	const holders = indexHolders(layout);
	const staying = chancesByPerson(data, question.asOf, layout.persons);
	const kinds = kindsOf(data, layout);
	const prerequisites = prerequisitesOf(data, layout);
	const countedBy = countedByCompetence(judged);

	const gaps = judged.map((each): GapFinding => {
		const { requirement, group, standing, required, supply, gap } = each;
		const keyPersons = countKeyPersons(requirement, standing, qualifiedPositions(each));
		return {
			requirementIndex: each.index,
			unit: requirement.unit,
			competence: requirement.competence,
			countedIn: requirement.countedIn,
			share: isShare(requirement) ? requirement.required : null,
			roles: requirement.roles,
			minLevel: requirement.minLevel,
			minEvidence: requirement.minEvidence,
			criticality: requirement.criticality,
			basis: requirement.basis,
			required,
			supply,
			gap,
			surplus: Math.max(0, supply - required),
			coverage: required === 0 ? 100 : Math.min(100, divideHalfUp(100 * supply, required)),
			state: stateOf(each, keyPersons),
			groupSize: group.persons.length,
			remedies: findRemedies(
				layout,
				each,
				prerequisites.get(requirement.competence) ?? [],
				(wanted) => findMovers(layout, holders, each, countedBy(each.competence), wanted).length,
			),
			ahead: lookAhead({
				requirement,
				group,
				marks: each.marks,
				required,
				staying,
				recruitment: recruitmentFor(
					kinds.get(requirement.competence) ?? null,
					question.recruitment,
				),
			}),
			keyPersons,
		};
	});
	return {
		asOf: question.asOf,
		definitionVersion,
		turnover: { name: data.turnover.name, source: data.turnover.source },
		recruitment: question.recruitment,
		gaps: gaps.sort(compareFindings),
		phaseOut: findPhaseOuts(layout, holders),
	};
}

function stateOf({ requirement, group, gap }: JudgedRequirement, keyPersons: number): GapState {
	if (isShare(requirement) && group.persons.length === 0) return "empty-group";
	if (gap > 0) return "gap";
	return keyPersons > 0 ? "one-away" : "robust";
}

/** Without a catalogue, an education group that somebody holds by being employed in it is an education. */
function kindsOf(
	data: MunicipalityData,
	layout: Layout,
): ReadonlyMap<string, CompetenceKind | null> {
	if (data.catalogue !== null) return new Map(data.catalogue.map(({ name, kind }) => [name, kind]));
	const kinds = new Map<string, CompetenceKind>();
	layout.ownGroup.forEach((own, row) => {
		if (own === 1) {
			kinds.set(layout.competences.names[layout.holdings.competence[row]!]!, "education");
		}
	});
	return kinds;
}

function prerequisitesOf(
	data: MunicipalityData,
	layout: Layout,
): ReadonlyMap<string, readonly number[]> {
	return new Map(
		data.catalogue?.map(({ name, prerequisites }) => [
			name,
			prerequisites.map((prerequisite) => layout.competences.findNumber(prerequisite)),
		]),
	);
}

/** Only competences with a gap are asked about, so each is worked out when it is first asked for. */
function countedByCompetence(
	judged: readonly JudgedRequirement[],
): (competence: number) => CountedBy {
	const requirements = new Map<number, JudgedRequirement[]>();
	for (const each of judged) {
		const known = requirements.get(each.competence);
		if (known === undefined) requirements.set(each.competence, [each]);
		else known.push(each);
	}
	const known = new Map<number, CountedBy>();
	return (competence) => {
		const found = known.get(competence) ?? findCountedBy(requirements.get(competence) ?? []);
		known.set(competence, found);
		return found;
	};
}

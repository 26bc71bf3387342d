import {
	coversNow,
	type EmploymentColumns,
	type HoldingColumns,
	passesFilter,
	type RequirementColumns,
	type RoleFilters,
	startsOf,
} from "./columns.ts";
import { MatchList } from "./match-list.ts";
import { lacksEvidence, type Matches, notInUse } from "./matches.ts";
import type { UnitOrder } from "./unit-order.ts";

/**
 * Decides who counts for what (gap analysis, "Who counts"), person by person: each holding is looked up at the
 * units of the person's active employments and all units above, so the work follows the number of holdings and
 * not holdings times requirements.
 */
export function matchHolders(
	units: Pick<UnitOrder, "parent" | "end">,
	employments: EmploymentColumns,
	holdings: HoldingColumns,
	requirements: RequirementColumns,
	filters: RoleFilters,
	competenceCount: number,
): Matches {
	const places = placeRequirements(requirements, units.parent.length, competenceCount);
	const requirementCount = requirements.unit.length;
	const found = new MatchList(requirementCount);
	const headcount = new Int32Array(requirementCount);
	const positions = new Float64Array(requirementCount);
	const persons = employments.start.length - 1;

	for (let person = 0; person < persons; person += 1) {
		const employmentEnd = employments.start[person + 1]!;
		const holdingEnd = holdings.start[person + 1]!;
		for (let employment = employments.start[person]!; employment < employmentEnd; employment += 1) {
			if ((employments.coverage[employment]! & coversNow) === 0) continue;
			for (let holding = holdings.start[person]!; holding < holdingEnd; holding += 1) {
				const coverage = holdings.coverage[holding]!;
				if (coverage === 0) continue;
				const asked = places.askedFor[holdings.competence[holding]!]!;
				if (asked < 0) continue;
				const base = asked * units.parent.length;
				for (let unit = employments.unit[employment]!; unit >= 0; unit = units.parent[unit]!) {
					const placeEnd = places.start[base + unit + 1]!;
					for (let place = places.start[base + unit]!; place < placeEnd; place += 1) {
						const requirement = places.requirement[place]!;
						if (holdings.level[holding]! < requirements.minLevel[requirement]!) continue;
						const marks = marksOf(
							coverage,
							holdings.inUse[holding]! === 1,
							holdings.evidence[holding]! >= requirements.minEvidence[requirement]!,
						);
						if (marks === 0) continue;
						const filter = requirements.filter[requirement]!;
						const group = employments.group[employment]!;
						const position = employments.position[employment]!;
						if (!passesFilter(filters, filter, group, position)) continue;
						if (found.add(requirement, person, marks)) {
							headcount[requirement]! += 1;
							positions[requirement]! += positionsInScope(
								employments,
								person,
								filters,
								filter,
								requirements.unit[requirement]!,
								units.end[requirements.unit[requirement]!]!,
							);
						}
					}
				}
			}
		}
	}
	return { ...found.sortByRequirement(), headcount, positions };
}

/** A person's active employments within units from … end − 1 that pass the filter, summed in 0.01 %. */
export function positionsInScope(
	employments: EmploymentColumns,
	person: number,
	filters: RoleFilters,
	filter: number,
	from: number,
	end: number,
): number {
	let sum = 0;
	for (let row = employments.start[person]!; row < employments.start[person + 1]!; row += 1) {
		const unit = employments.unit[row]!;
		if (unit < from || unit >= end || (employments.coverage[row]! & coversNow) === 0) continue;
		if (passesFilter(filters, filter, employments.group[row]!, employments.position[row]!)) {
			sum += employments.size[row]!;
		}
	}
	return sum;
}

function marksOf(coverage: number, inUse: boolean, enoughEvidence: boolean): number {
	if (inUse && enoughEvidence) return coverage;
	if ((coverage & coversNow) === 0 || inUse === enoughEvidence) return 0;
	return inUse ? lacksEvidence : notInUse;
}

interface RequirementPlaces {
	/** The competences that some requirement asks for, numbered from 0; −1 for the others. */
	readonly askedFor: Int32Array;
	/** Requirements that ask for competence number a at unit u are the rows from start[a · units + u]. */
	readonly start: Int32Array;
	readonly requirement: Int32Array;
}

function placeRequirements(
	requirements: RequirementColumns,
	unitCount: number,
	competenceCount: number,
): RequirementPlaces {
	const askedFor = new Int32Array(competenceCount).fill(-1);
	let askedCount = 0;
	for (const competence of requirements.competence) {
		if (askedFor[competence] === -1) {
			askedFor[competence] = askedCount;
			askedCount += 1;
		}
	}
	const counts = new Int32Array(unitCount * askedCount);
	const placeOf = (row: number) =>
		askedFor[requirements.competence[row]!]! * unitCount + requirements.unit[row]!;
	for (let row = 0; row < requirements.unit.length; row += 1) counts[placeOf(row)]! += 1;
	const start = startsOf(counts);
	const next = start.slice(0, -1);
	const requirement = new Int32Array(requirements.unit.length);
	for (let row = 0; row < requirements.unit.length; row += 1) {
		const place = placeOf(row);
		requirement[next[place]!] = row;
		next[place]! += 1;
	}
	return { askedFor, start, requirement };
}

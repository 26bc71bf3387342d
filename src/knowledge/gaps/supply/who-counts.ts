import {
	coversNow,
	type EmploymentColumns,
	type HoldingColumns,
	passesFilter,
	type RequirementColumns,
	type RoleFilters,
} from "../layout/columns.ts";
import type { UnitOrder } from "../layout/unit-order.ts";
import { MatchList } from "./match-list.ts";
import { lacksEvidence, type Matches, notInUse, qualifiedNow } from "./matches.ts";
import { placeRequirements } from "./requirement-places.ts";

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
	const places = placeRequirements(requirements, units.parent, competenceCount);
	const found = new MatchList(requirements.unit.length);
	const persons = employments.start.length - 1;
	for (let person = 0; person < persons; person += 1) {
		const end = employments.start[person + 1]!;
		for (let employment = employments.start[person]!; employment < end; employment += 1) {
			if ((employments.coverage[employment]! & coversNow) === 0) continue;
			matchEmployment(person, employment);
		}
	}
	const sorted = found.sortByRequirement();
	return { ...sorted, ...sumSupply(units, employments, requirements, filters, sorted) };

	function matchEmployment(person: number, employment: number): void {
		const { askedFor, askedCount, askedHereOrAbove, words } = places;
		const { competence, coverage } = holdings;
		const unit = employments.unit[employment]!;
		const asked = unit * words;
		const end = holdings.start[person + 1]!;
		for (let holding = holdings.start[person]!; holding < end; holding += 1) {
			const number = askedFor[competence[holding]!]!;
			if (number < 0) continue;
			if ((askedHereOrAbove[asked + (number >>> 5)]! & (1 << (number & 31))) === 0) continue;
			if (coverage[holding] === 0) continue;
			for (let scope = unit; scope >= 0; scope = units.parent[scope]!) {
				const place = scope * askedCount + number;
				const last = places.start[place + 1]!;
				for (let row = places.start[place]!; row < last; row += 1) {
					matchRequirement(person, employment, holding, places.row[row]!);
				}
			}
		}
	}

	function matchRequirement(
		person: number,
		employment: number,
		holding: number,
		requirement: number,
	): void {
		if (holdings.level[holding]! < requirements.minLevel[requirement]!) return;
		const marks = marksOf(
			holdings.coverage[holding]!,
			holdings.inUse[holding] === 1,
			holdings.evidence[holding]! >= requirements.minEvidence[requirement]!,
		);
		if (marks === 0) return;
		const filter = requirements.filter[requirement]!;
		const group = employments.group[employment]!;
		const position = employments.position[employment]!;
		if (passesFilter(filters, filter, group, position)) found.add(requirement, person, marks);
	}
}

/** Counts the qualified of each requirement and sums their positions in its scope. */
function sumSupply(
	units: Pick<UnitOrder, "end">,
	employments: EmploymentColumns,
	requirements: RequirementColumns,
	filters: RoleFilters,
	matches: Pick<Matches, "start" | "person" | "marks">,
): Pick<Matches, "headcount" | "positions"> {
	const headcount = new Int32Array(requirements.unit.length);
	const positions = new Float64Array(requirements.unit.length);
	for (let requirement = 0; requirement < headcount.length; requirement += 1) {
		const unit = requirements.unit[requirement]!;
		const filter = requirements.filter[requirement]!;
		const end = matches.start[requirement + 1]!;
		for (let match = matches.start[requirement]!; match < end; match += 1) {
			if ((matches.marks[match]! & qualifiedNow) === 0) continue;
			const person = matches.person[match]!;
			headcount[requirement]! += 1;
			positions[requirement]! += positionsInScope(
				employments,
				person,
				filters,
				filter,
				unit,
				units.end[unit]!,
			);
		}
	}
	return { headcount, positions };
}

/** A person's active employments within units from … end − 1 that pass the filter, summed in 0.01 %. */
function positionsInScope(
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

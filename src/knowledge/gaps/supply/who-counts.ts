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
import {
	filterOf,
	findEntry,
	minEvidenceOf,
	minLevelOf,
	placeRequirements,
} from "./requirement-places.ts";

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
	const candidates = new Int32Array(largestCount(holdings.start) + 1);
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
		const unit = employments.unit[employment]!;
		const count = findAskedFor(unit, holdings.start[person]!, holdings.start[person + 1]!);
		for (let index = 0; index < count; index += 1) {
			const holding = candidates[index]!;
			matchHolding(person, employment, holding, places.askedFor[holdings.competence[holding]!]!);
		}
	}

	/**
	 * Puts the holdings from … end − 1 that some requirement at or above the unit asks for into `candidates`, and says
	 * how many. Without a branch: most holdings are not asked for, and which ones cannot be foreseen.
	 */
	function findAskedFor(unit: number, from: number, end: number): number {
		const { askedFor, asksHereOrAbove } = places;
		const { competence, coverage } = holdings;
		const base = unit * places.words;
		let count = 0;
		for (let holding = from; holding < end; holding += 1) {
			const asked = askedFor[competence[holding]!]!;
			candidates[count] = holding;
			const isAskedFor = asksHereOrAbove[base + (asked >>> 5)]! >>> (asked & 31);
			count += isAskedFor & coversAnyDay(coverage[holding]!);
		}
		return count;
	}

	function matchHolding(person: number, employment: number, holding: number, asked: number): void {
		const { words, asksHere, entries } = places;
		for (let unit = employments.unit[employment]!; unit >= 0; unit = units.parent[unit]!) {
			const word = unit * words + (asked >>> 5);
			if ((asksHere[word * 2]! & (1 << (asked & 31))) === 0) continue;
			let entry = findEntry(asksHere, word, asked);
			do {
				const marks = marksFor(employment, holding, entries[entry]!);
				if (marks !== 0) found.add(entries[entry + 1]!, person, marks);
				entry = entries[entry + 2]!;
			} while (entry !== 0);
		}
	}

	function marksFor(employment: number, holding: number, terms: number): number {
		if (holdings.level[holding]! < minLevelOf(terms)) return 0;
		const marks = marksOf(
			holdings.coverage[holding]!,
			holdings.inUse[holding] === 1,
			holdings.evidence[holding]! >= minEvidenceOf(terms),
		);
		if (marks === 0) return 0;
		const group = employments.group[employment]!;
		const position = employments.position[employment]!;
		return passesFilter(filters, filterOf(terms), group, position) ? marks : 0;
	}
}

/** 1 or 0, for coverages of up to five days. */
function coversAnyDay(coverage: number): number {
	return (coverage + 31) >>> 5;
}

function largestCount(start: Int32Array): number {
	let largest = 0;
	for (let owner = 0; owner + 1 < start.length; owner += 1) {
		largest = Math.max(largest, start[owner + 1]! - start[owner]!);
	}
	return largest;
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

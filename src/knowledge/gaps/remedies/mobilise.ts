import { evidenceRank } from "../../competence/model.ts";
import type { JudgedRequirement } from "../judged-requirement.ts";
import { isMember } from "../layout/group.ts";
import type { Holders } from "../layout/holders.ts";
import type { Layout } from "../layout/layout.ts";
import { wouldStillPass } from "../layout/role-filters.ts";
import { gapOf, type Standing, withoutQualified } from "../standing.ts";
import { qualifiedNow } from "../supply/matches.ts";

/** A requirement that counts a person as qualified, with the person's positions in scope. */
interface CountedByOne {
	readonly by: JudgedRequirement;
	readonly positions: number;
}

/** Of the requirements for one competence: which count each person. */
export type CountedBy = ReadonlyMap<number, readonly CountedByOne[]>;

/** Who is counted by which of these requirements, all for the same competence. */
export function findCountedBy(requirements: readonly JudgedRequirement[]): CountedBy {
	const countedBy = new Map<number, CountedByOne[]>();
	for (const by of requirements) {
		by.group.persons.forEach((person, member) => {
			if ((by.marks[member]! & qualifiedNow) === 0) return;
			const one = { by, positions: by.group.positions[member]! };
			const known = countedBy.get(person);
			if (known === undefined) countedBy.set(person, [one]);
			else known.push(one);
		});
	}
	return countedBy;
}

/**
 * Which holders outside the group can come and fill the gap together, at most `wanted` (gap analysis,
 * "Remedies", mobilise): those whose holding is not in use first, then by rising total position and person id.
 * Each may come if, with all before gone too, no requirement that they leave has a gap.
 */
export function findMovers(
	layout: Layout,
	holders: Holders,
	gap: JudgedRequirement,
	countedBy: CountedBy,
	wanted: number,
): number[] {
	const leave = startLeaving(layout, gap);
	const { notUsing, using } = findCandidates(layout, holders, gap);
	const movers: number[] = [];
	for (const candidates of [notUsing, using]) {
		for (const person of candidates) {
			if (movers.length === wanted) return movers;
			if (leave(countedBy.get(person) ?? [])) movers.push(person);
		}
	}
	return movers;
}

/**
 * Lets persons go one after the other: who leaves requirements without opening a gap in any is gone from them when
 * the next is tried. Says whether the person could go.
 */
function startLeaving(
	layout: Layout,
	gap: JudgedRequirement,
): (counted: readonly CountedByOne[]) => boolean {
	const left = new Map<JudgedRequirement, Standing>();
	return (counted) => {
		const leaving: [JudgedRequirement, Standing][] = [];
		for (const { by, positions } of counted) {
			if (stillCounts(layout, by, gap)) continue;
			const standing = withoutQualified(left.get(by) ?? by.standing, positions);
			if (gapOf(by.requirement, standing) > 0) return false;
			leaving.push([by, standing]);
		}
		for (const [by, standing] of leaving) left.set(by, standing);
		return true;
	};
}

/** Who holds the competence as required and is not in the group, in the order of the index. */
function findCandidates(
	layout: Layout,
	holders: Holders,
	gap: JudgedRequirement,
): { notUsing: number[]; using: number[] } {
	const { level, evidence, inUse } = layout.holdings;
	const { minLevel, minEvidence } = gap.requirement;
	const minRank = evidenceRank(minEvidence);
	const notUsing: number[] = [];
	const using: number[] = [];
	const end = holders.start[gap.competence + 1]!;
	let place = holders.start[gap.competence]!;
	while (place < end) {
		const person = holders.person[place]!;
		let holds = false;
		let uses = false;
		for (; place < end && holders.person[place] === person; place += 1) {
			const row = holders.row[place]!;
			if (level[row]! < minLevel || evidence[row]! < minRank) continue;
			holds = true;
			uses ||= inUse[row] === 1;
		}
		if (holds && !isMember(gap.group, person)) (uses ? using : notUsing).push(person);
	}
	return { notUsing, using };
}

/** A requirement that would count the mover in the new place too is not left. */
function stillCounts(layout: Layout, by: JudgedRequirement, gap: JudgedRequirement): boolean {
	const containsUnit = by.unit <= gap.unit && gap.unit < layout.units.end[by.unit]!;
	return containsUnit && wouldStillPass(layout.filters, by.filter, gap.filter);
}

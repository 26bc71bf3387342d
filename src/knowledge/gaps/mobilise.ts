import { evidenceRank } from "../competence/model.ts";
import { findHolders, type Holders } from "./holders.ts";
import type { JudgedRequirement } from "./judged-requirement.ts";
import type { Layout } from "./layout.ts";
import { qualifiedNow } from "./matches.ts";
import { wouldStillPass } from "./role-filters.ts";
import { gapOf, type Standing, withoutQualified } from "./standing.ts";

/** The requirements for one competence that count a person as qualified, with the person's positions in scope. */
export type CountedBy = ReadonlyMap<
	number,
	readonly { readonly by: JudgedRequirement; readonly positions: number }[]
>;

/** Who is counted by which of these requirements, all for the same competence. */
export function findCountedBy(requirements: readonly JudgedRequirement[]): CountedBy {
	const countedBy = new Map<number, { by: JudgedRequirement; positions: number }[]>();
	for (const by of requirements) {
		by.group.persons.forEach((person, member) => {
			if ((by.marks[member]! & qualifiedNow) === 0) return;
			const known = countedBy.get(person) ?? [];
			known.push({ by, positions: by.group.positions[member]! });
			countedBy.set(person, known);
		});
	}
	return countedBy;
}

/**
 * How many holders outside the group can come and fill the gap together, at most `wanted` (gap analysis,
 * "Remedies", mobilise): those whose holding is not in use first, then by rising total position and person id.
 * Each may come if, with all before gone too, no requirement that they leave has a gap.
 */
export function countMovers(
	layout: Layout,
	holders: Holders,
	gap: JudgedRequirement,
	countedBy: CountedBy,
	wanted: number,
): number {
	const left = new Map<JudgedRequirement, Standing>();
	let movers = 0;
	for (const person of orderCandidates(layout, holders, gap)) {
		if (movers === wanted) break;
		const leaving = (countedBy.get(person) ?? []).filter(({ by }) => !stillCounts(layout, by, gap));
		const after = leaving.map(({ by, positions }) => ({
			by,
			standing: withoutQualified(left.get(by) ?? by.standing, positions),
		}));
		if (after.some(({ by, standing }) => gapOf(by.requirement, standing) > 0)) continue;
		for (const { by, standing } of after) left.set(by, standing);
		movers += 1;
	}
	return movers;
}

function orderCandidates(layout: Layout, holders: Holders, gap: JudgedRequirement): number[] {
	const { level, evidence, inUse } = layout.holdings;
	const { minLevel, minEvidence } = gap.requirement;
	const asRequired = (holding: number) =>
		level[holding]! >= minLevel && evidence[holding]! >= evidenceRank(minEvidence);
	const members = new Set(gap.group.persons);
	const candidates = findHolders(layout, holders, gap.competence, asRequired);
	const using = findHolders(
		layout,
		holders,
		gap.competence,
		(holding) => asRequired(holding) && inUse[holding] === 1,
	);
	return [...candidates]
		.filter((person) => !members.has(person))
		.sort(
			(a, b) =>
				Number(using.has(a)) - Number(using.has(b)) ||
				holders.activePositions[a]! - holders.activePositions[b]! ||
				a - b,
		);
}

/** A requirement that would count the mover in the new place too is not left. */
function stillCounts(layout: Layout, by: JudgedRequirement, gap: JudgedRequirement): boolean {
	const containsUnit = by.unit <= gap.unit && gap.unit < layout.units.end[by.unit]!;
	return containsUnit && wouldStillPass(layout.filters, by.filter, gap.filter);
}

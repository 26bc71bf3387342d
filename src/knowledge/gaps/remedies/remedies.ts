import { toFte } from "../../../ground/vocabulary/fte.ts";
import { divideUp } from "../../../ground/vocabulary/rounding.ts";
import type { Requirement } from "../../competence/model.ts";
import type { JudgedRequirement } from "../judged-requirement.ts";
import { coversNow } from "../layout/columns.ts";
import type { Layout } from "../layout/layout.ts";
import type { Amount, Remedies } from "../model.ts";
import { isInFte } from "../required.ts";
import type { Standing } from "../standing.ts";
import { lacksEvidence, notInUse, qualifiedNow } from "../supply/matches.ts";

/**
 * How many persons each remedy can give, in the order of KS and Lai: use what is there first. Each takes of the gap
 * what is left, and nobody is counted under two. `countMovers` says how many others can be mobilised, at most as
 * many as it is asked for.
 */
export function findRemedies(
	layout: Layout,
	judged: JudgedRequirement,
	prerequisites: readonly number[],
	countMovers: (wanted: number) => number,
): Remedies {
	let left = gapInPersons(judged.gap, judged.requirement, judged.standing);
	if (left === 0) return { verify: 0, mobilise: 0, learn: 0, acquire: 0 };
	let verifiable = 0;
	let unused = 0;
	let learners = 0;
	for (let member = 0; member < judged.group.persons.length; member += 1) {
		const standing = standingOfMember(layout, judged, prerequisites, member);
		if (standing === "verify") verifiable += 1;
		else if (standing === "mobilise") unused += 1;
		else if (standing === "learn") learners += 1;
	}
	const take = (available: number) => {
		const taken = Math.min(left, available);
		left -= taken;
		return taken;
	};
	const verify = take(verifiable);
	const ownMembers = take(unused);
	const movers = left === 0 ? 0 : take(countMovers(left));
	return { verify, mobilise: ownMembers + movers, learn: take(learners), acquire: left };
}

/** What a member of a requirement's group is to it: counts already, or the first remedy that would make it count. */
export type MemberStanding = "counts" | "verify" | "mobilise" | "learn" | "cannot-learn-yet";

export function standingOfMember(
	layout: Layout,
	{ group, marks }: JudgedRequirement,
	prerequisites: readonly number[],
	member: number,
): MemberStanding {
	const mark = marks[member]!;
	if ((mark & qualifiedNow) !== 0) return "counts";
	if ((mark & lacksEvidence) !== 0) return "verify";
	if ((mark & notInUse) !== 0) return "mobilise";
	return holdsAll(layout, group.persons[member]!, prerequisites) ? "learn" : "cannot-learn-yet";
}

/** A gap in FTE is counted in persons of the group's mean position; without group FTE, in whole FTE. */
export function gapInPersons(
	gap: Amount,
	requirement: Pick<Requirement, "countedIn">,
	standing: Pick<Standing, "groupPersons" | "groupPositions">,
): number {
	if (!isInFte(requirement)) return gap;
	const groupFte = toFte(standing.groupPositions);
	return groupFte === 0 ? divideUp(gap, 100) : divideUp(gap * standing.groupPersons, groupFte);
}

/** Each prerequisite by a holding that covers t, level 1 or more, any evidence, in use or not. */
function holdsAll(layout: Layout, person: number, prerequisites: readonly number[]): boolean {
	const { start, competence, level, coverage } = layout.holdings;
	return prerequisites.every((prerequisite) => {
		for (let row = start[person]!; row < start[person + 1]!; row += 1) {
			const held = competence[row] === prerequisite && level[row]! >= 1;
			if (held && (coverage[row]! & coversNow) !== 0) return true;
		}
		return false;
	});
}

import type { Requirement } from "../../competence/model.ts";
import { coversNow } from "../layout/columns.ts";
import type { Group } from "../layout/group.ts";
import { type Ahead, horizons } from "../model.ts";
import { isInFte, isShare, requiredOfExpected } from "../required.ts";
import { judgeShortfall, type Shortfall } from "./shortfall.ts";

/** What a requirement's future is judged from. */
export interface Outlook {
	readonly requirement: Requirement;
	readonly group: Group;
	/** Marks of each member of the group (see Matches). */
	readonly marks: Uint8Array;
	/** The amount required at t. */
	readonly required: number;
	/** Chances of staying by horizon and person number. */
	readonly staying: readonly Float64Array[];
	/** The share of leavers that are replaced by somebody qualified. */
	readonly recruitment: number;
}

/** Risk and expected shortfall at every horizon, without and with normal recruitment. */
export function lookAhead(outlook: Outlook): Ahead[] {
	return horizons.map((months, horizon) => {
		const without = judgeWithout(outlook, horizon);
		const withRecruitment =
			outlook.recruitment === 0 && !isShare(outlook.requirement)
				? without
				: judgeWithRecruitment(outlook, horizon);
		const scale = isInFte(outlook.requirement) ? 100 : 1;
		return {
			months,
			risk: toHundredThousandths(without.risk),
			expectedShortfall: toHundredThousandths(without.expected / scale),
			riskWithRecruitment: toHundredThousandths(withRecruitment.risk),
			expectedShortfallWithRecruitment: toHundredThousandths(withRecruitment.expected / scale),
		};
	});
}

/** Risks print so, whatever the last bits of the sum are (gap analysis, "Numbers"). */
function toHundredThousandths(value: number): number {
	return Math.floor((value + 1e-9) * 1e5 + 0.5);
}

function judgeWithout(outlook: Outlook, horizon: number): Shortfall {
	const { requirement, group, marks } = outlook;
	const bit = coversNow << (horizon + 1);
	const inFte = isInFte(requirement);
	const weight = new Int32Array(group.persons.length);
	const chance = new Float64Array(group.persons.length);
	let expectedGroup = 0;
	for (let member = 0; member < group.persons.length; member += 1) {
		const p = chanceOf(outlook, member, horizon);
		const each = inFte ? group.percentAt[horizon + 1]![member]! : 1;
		expectedGroup += p * each;
		if ((marks[member]! & bit) === 0) continue;
		weight[member] = each;
		chance[member] = p;
	}
	return judgeShortfall({ weight, chance }, requiredOfExpected(requirement, expectedGroup));
}

/**
 * A leaver who is qualified now and whose holding would still count is replaced with the chance ρ; who becomes
 * qualified only later is not raised.
 */
function judgeWithRecruitment(outlook: Outlook, horizon: number): Shortfall {
	const { requirement, group, marks, recruitment } = outlook;
	const bit = coversNow << (horizon + 1);
	const inFte = isInFte(requirement);
	const weight = new Int32Array(group.persons.length);
	const chance = new Float64Array(group.persons.length);
	for (let member = 0; member < group.persons.length; member += 1) {
		if ((marks[member]! & bit) === 0) continue;
		const p = chanceOf(outlook, member, horizon);
		const raised = (marks[member]! & coversNow) !== 0;
		// Without an employment at t+h the replacement takes the position of today.
		const day = (group.coverage[member]! & bit) !== 0 ? horizon + 1 : 0;
		weight[member] = inFte ? group.percentAt[day]![member]! : 1;
		chance[member] = raised ? p + (1 - p) * recruitment : p;
	}
	return judgeShortfall({ weight, chance }, outlook.required);
}

/** The chance that a member is still employed in the group. */
function chanceOf({ group, staying }: Outlook, member: number, horizon: number): number {
	return (group.coverage[member]! & (coversNow << (horizon + 1))) === 0
		? 0
		: staying[horizon]![group.persons[member]!]!;
}

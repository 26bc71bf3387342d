import type { Change, ComparedShown } from "./round-contract.ts";

/** How many hold a competence, and their levels added together. */
export interface Standing {
	readonly holders: number;
	readonly levelSum: number;
}

export const nobody: Standing = { holders: 0, levelSum: 0 };

export function showStanding({ holders, levelSum }: Standing): ComparedShown["now"] {
	return {
		holders,
		meanLevel: holders === 0 ? null : Math.round((levelSum / holders) * 100) / 100,
	};
}

/** What has become of a competence in a unit since the round before. */
export function judgeChange(before: Standing, now: Standing): Change {
	if (before.holders === 0 && now.holders > 0) return "new";
	if (before.holders > 0 && now.holders === 0) return "gone";
	if (now.holders !== before.holders) return now.holders > before.holders ? "more" : "fewer";
	return now.levelSum === before.levelSum ? "same" : "level";
}

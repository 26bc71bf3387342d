import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { CountedIn } from "../../competence/model.ts";
import type { Amount } from "../model.ts";

/** A gap finding as far as it takes to lay it beside another of the same requirement. */
export interface ComparedFinding {
	readonly id: Identifier;
	readonly requirement: Identifier;
	readonly countedIn: CountedIn;
	readonly gap: Amount;
}

/**
 * What became of a requirement between two analyses. `lapsed`: there was a gap and the requirement is no longer judged;
 * `recounted`: a gap in both, but counted in something else, so that the amounts say nothing of each other.
 */
export const changeKinds = [
	"opened",
	"worsened",
	"improved",
	"closed",
	"lapsed",
	"recounted",
	"unchanged",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface FindingChange<Finding extends ComparedFinding> {
	readonly change: ChangeKind;
	readonly before: Finding | null;
	readonly after: Finding | null;
}

/** Every requirement that either analysis judged, once; first those of the later in its order, then those only in the earlier. */
export function compareAnalyses<Finding extends ComparedFinding>(
	earlier: readonly Finding[],
	later: readonly Finding[],
): FindingChange<Finding>[] {
	const before = new Map(earlier.map((finding) => [finding.requirement, finding]));
	const judged = new Set(later.map(({ requirement }) => requirement));
	return [
		...later.map((after) => changeOf(before.get(after.requirement) ?? null, after)),
		...earlier
			.filter(({ requirement }) => !judged.has(requirement))
			.map((finding) => changeOf(finding, null)),
	];
}

function changeOf<Finding extends ComparedFinding>(
	before: Finding | null,
	after: Finding | null,
): FindingChange<Finding> {
	return { change: kindOf(before, after), before, after };
}

function kindOf(before: ComparedFinding | null, after: ComparedFinding | null): ChangeKind {
	const had = before !== null && before.gap > 0;
	const has = after !== null && after.gap > 0;
	if (!had) return has ? "opened" : "unchanged";
	if (after === null) return "lapsed";
	if (!has) return "closed";
	if (before.countedIn !== after.countedIn) return "recounted";
	if (after.gap === before.gap) return "unchanged";
	return after.gap > before.gap ? "worsened" : "improved";
}

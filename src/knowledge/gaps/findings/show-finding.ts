import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { lastName } from "../../../people/organisation/unit-path.ts";
import type { GapFinding, PhaseOut } from "../model.ts";
import { isShare } from "../required.ts";
import type { FindingShown, GapShown, HistoryShown } from "./finding-contract.ts";

/** A stored finding, whole. */
export interface StoredFinding {
	readonly id: Identifier;
	readonly analysis: Identifier;
	readonly kind: "gap" | "phase-out";
	readonly place: number;
	readonly requirement: Identifier | null;
	readonly unit: Identifier | null;
	readonly competence: Identifier | null;
	readonly content: GapFinding | PhaseOut;
}

/** The finding as the caller may see it: in the outline without any figure that counts persons. */
export function showFinding(stored: StoredFinding, reach: Reach): FindingShown {
	if (stored.kind === "gap") return showGap(stored, stored.content as GapFinding, reach);
	const { id, analysis, competence, place } = stored;
	const { competence: name, holders } = stored.content as PhaseOut;
	return {
		kind: "phase-out",
		id,
		analysis,
		competence: { id: competence, name },
		place,
		holders,
	};
}

function showGap(stored: StoredFinding, gap: GapFinding, reach: Reach): GapShown {
	const { id, analysis, requirement, unit, competence, place } = stored;
	const isOutline = reach.kind === "outline";
	return {
		kind: "gap",
		id,
		analysis,
		requirement,
		unit: { id: unit, name: lastName(gap.unit) },
		unitPath: gap.unit,
		competence: { id: competence, name: gap.competence },
		countedIn: gap.countedIn,
		share: gap.share,
		required: isOutline && isShare(gap) ? null : gap.required,
		roles: [...gap.roles],
		minLevel: gap.minLevel,
		minEvidence: gap.minEvidence,
		criticality: gap.criticality,
		basis: gap.basis,
		figures: isOutline
			? null
			: {
					place,
					state: gap.state,
					supply: gap.supply,
					gap: gap.gap,
					surplus: gap.surplus,
					coverage: gap.coverage,
					groupSize: gap.groupSize,
					keyPersons: gap.keyPersons,
					remedies: gap.remedies,
					ahead: [...gap.ahead],
				},
	};
}

/** What the history of a requirement shows of one finding. */
export function showHistoryFigures(gap: GapFinding, reach: Reach): HistoryShown["figures"] {
	if (reach.kind === "outline") return null;
	const { state, required, supply, gap: missing, coverage, keyPersons } = gap;
	return { state, required, supply, gap: missing, coverage, keyPersons };
}

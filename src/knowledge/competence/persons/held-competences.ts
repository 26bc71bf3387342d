import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { ImplicationClosure } from "../catalogue.ts";
import { holdingPeriod } from "../holding-period.ts";
import { type Evidence, evidenceRank, type Level } from "../model.ts";

/** A holding of one person as it is stored. */
export interface StoredHolding {
	readonly id: Identifier;
	readonly version: number;
	readonly competence: Identifier;
	readonly level: Level;
	readonly evidence: Evidence;
	readonly inUse: boolean;
	readonly from: PlainDate | null;
	readonly to: PlainDate | null;
}

/** The catalogue by id, as far as it says what else a holding gives and how long it counts. */
export interface CatalogueIndex {
	readonly names: ReadonlyMap<string, string>;
	readonly validityMonths: ReadonlyMap<string, number | null>;
	/** Ids take the place of names. */
	readonly closure: ImplicationClosure;
}

/** That a person has a competence, by a holding of it or of one that implies it. */
export interface HeldCompetence {
	readonly competence: Identifier;
	readonly holding: Identifier;
	/** The holding's version. */
	readonly version: number;
	/** The competence that implies it; null when it is held itself. */
	readonly through: Identifier | null;
	readonly level: Level;
	readonly evidence: Evidence;
	readonly inUse: boolean;
	readonly from: PlainDate | null;
	/** The last day that it counts. */
	readonly expires: PlainDate | null;
	/** False: it has expired. */
	readonly counts: boolean;
}

/**
 * What a person has on the day, by competence, the best first: what still counts before what has expired, then the higher
 * level, the stronger evidence, what is in use, what lasts longer, what is held itself. Holdings that have not begun are
 * left out.
 */
export function findHeldCompetences(
	holdings: readonly StoredHolding[],
	catalogue: CatalogueIndex,
	day: PlainDate,
): ReadonlyMap<Identifier, readonly HeldCompetence[]> {
	const held = new Map<Identifier, HeldCompetence[]>();
	for (const holding of holdings) {
		if (holding.from !== null && holding.from > day) continue;
		const validity = catalogue.validityMonths.get(holding.competence) ?? null;
		const period = holdingPeriod(holding, validity);
		const counts = covers(period, day);
		const { id, version, level, evidence, inUse, from } = holding;
		for (const name of catalogue.closure.get(holding.competence) ?? [holding.competence]) {
			const competence = name as Identifier;
			const through = competence === holding.competence ? null : holding.competence;
			const expires = period.to;
			const each = {
				competence,
				holding: id,
				version,
				through,
				level,
				evidence,
				inUse,
				from,
				expires,
				counts,
			};
			const known = held.get(competence);
			if (known === undefined) held.set(competence, [each]);
			else known.push(each);
		}
	}
	for (const each of held.values()) if (each.length > 1) each.sort(compareBestFirst);
	return held;
}

const endless = "9999-12-32";

function compareBestFirst(one: HeldCompetence, other: HeldCompetence): number {
	return (
		Number(other.counts) - Number(one.counts) ||
		other.level - one.level ||
		evidenceRank(other.evidence) - evidenceRank(one.evidence) ||
		Number(other.inUse) - Number(one.inUse) ||
		compareTexts(other.expires ?? endless, one.expires ?? endless) ||
		Number(one.through !== null) - Number(other.through !== null) ||
		compareTexts(one.holding, other.holding)
	);
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}

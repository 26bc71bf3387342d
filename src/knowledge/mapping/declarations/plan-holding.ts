import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { covers, type Period } from "../../../ground/vocabulary/period.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { type Evidence, evidenceRank, type Level } from "../../competence/model.ts";

/** A holding of the person and the competence. */
export interface Registered {
	readonly id: Identifier;
	readonly validFrom: PlainDate | null;
	readonly validTo: PlainDate | null;
	/** The last day that it counts: as registered, else by the competence's validity. */
	readonly expires: PlainDate | null;
}

/** How what was confirmed gets into the register. */
export interface HoldingPlan {
	/** Closed first, at the end of this day. */
	readonly end: { readonly id: Identifier; readonly on: PlainDate } | null;
	/** Changed to what was confirmed; null: a new one is added. */
	readonly change: Identifier | null;
	readonly period: Period;
}

/**
 * A confirmation without a beginning is about what counts today, which keeps its beginning; with the beginning of one
 * that is registered, it corrects that one. Any other beginning opens a new period, and closes the one it begins in the
 * day before, so that what was held earlier stays known.
 */
export function planHolding(
	registered: readonly Registered[],
	{ from, to }: Period,
	today: PlainDate,
): HoldingPlan {
	const same = registered.find(({ validFrom }) => validFrom === from);
	if (from === null) {
		const current =
			latest(registered.filter((row) => counts(row, today) && endsAfterBeginning(row, to))) ?? same;
		if (current === undefined) return { end: null, change: null, period: { from, to } };
		const period = { from: current.validFrom, to: to ?? current.validTo };
		return { end: null, change: current.id, period };
	}
	if (same !== undefined) return { end: null, change: same.id, period: { from, to } };
	const begun = latest(registered.filter((row) => counts(row, from)));
	const end = begun === undefined ? null : { id: begun.id, on: addDays(from, -1) };
	return { end, change: null, period: { from, to } };
}

/** A document is not forgotten because a leader confirms what it says, unless more is confirmed than it said. */
export function keepEvidence(
	before: { readonly level: Level; readonly evidence: Evidence } | undefined,
	{ level, evidence }: { readonly level: Level; readonly evidence: Evidence },
): Evidence {
	if (before === undefined || level > before.level) return evidence;
	return evidenceRank(before.evidence) > evidenceRank(evidence) ? before.evidence : evidence;
}

function counts({ validFrom, expires }: Registered, day: PlainDate): boolean {
	return covers({ from: validFrom, to: expires }, day);
}

function endsAfterBeginning({ validFrom }: Registered, to: PlainDate | null): boolean {
	return to === null || validFrom === null || validFrom <= to;
}

function latest(rows: readonly Registered[]): Registered | undefined {
	return [...rows].sort((one, other) =>
		(one.validFrom ?? "") < (other.validFrom ?? "") ? 1 : -1,
	)[0];
}

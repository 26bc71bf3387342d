import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import { covers } from "../../../ground/vocabulary/period.ts";
import { addMonths, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Employment, Person } from "../../../people/organisation/model.ts";
import { findStaffAtDay } from "../../../people/organisation/staff-at-day.ts";
import type { Competence, Holding } from "../model.ts";
import { groupStaffHoldings, type StaffHolding } from "../staff-holdings.ts";
import type { CompetenceOverview, CompetenceRow, ExpiryRow } from "./competence-overview.ts";

/** What is needed of a municipality's data. */
export interface CompetenceData {
	readonly persons: readonly Person[];
	readonly employments: readonly Employment[];
	/** Null when no catalogue was given: then education groups count as competences held. */
	readonly catalogue: readonly Competence[] | null;
	readonly holdings: readonly Holding[];
}

/** What a person's holdings of one competence come to. */
interface Holder {
	/** Whether any of them covers the day. */
	covers: boolean;
	documented: boolean;
	inUse: boolean;
	/** The last day that any of them is registered for, also one that begins later; null: without end. */
	lastDay: PlainDate | null;
}

/**
 * What competences the persons employed on the day hold, directly or by implication, at level 1 or higher: level 0 is
 * "no training", so whoever is registered with it is no holder. A person counts once per competence.
 * `documented`: holders with a documented holding among those that cover the day. `notInUse`: holders for whom every
 * such holding is marked as not in use. Without a catalogue everyone holds the own education groups
 * (gap analysis, "Who counts").
 * An expiry within n months: a holder on the day of whom no holding of the competence is registered as covering
 * the day n months ahead or any later day, so that who has renewed already is not counted.
 */
export function overviewCompetences(data: CompetenceData, asOf: PlainDate): CompetenceOverview {
	const staff = findStaffAtDay(data, asOf);
	const horizons = [3, 6, 12].map((months) => addMonths(asOf, months));
	const competences: CompetenceRow[] = [];
	const expiries: ExpiryRow[] = [];
	for (const [competence, holdings] of groupStaffHoldings(data, staff)) {
		const holders = findHolders(holdings, asOf);
		if (holders.length === 0) continue;
		competences.push({
			competence,
			holders: holders.length,
			documented: holders.filter((holder) => holder.documented).length,
			notInUse: holders.filter((holder) => !holder.inUse).length,
		});
		const [within3Months = 0, within6Months = 0, within12Months = 0] = horizons.map(
			(horizon) => holders.filter(({ lastDay }) => lastDay !== null && lastDay < horizon).length,
		);
		if (within12Months > 0) {
			expiries.push({ competence, within3Months, within6Months, within12Months });
		}
	}
	competences.sort((a, b) => compareByCodePoint(a.competence, b.competence));
	return {
		asOf,
		competences,
		expiries: expiries.sort(compareMostFirst),
		heldByOne: competences.filter((row) => row.holders === 1).map((row) => row.competence),
	};
}

function findHolders(holdings: readonly StaffHolding[], asOf: PlainDate): Holder[] {
	const holders = new Map<number, Holder>();
	for (const holding of holdings) {
		const ended = holding.to !== null && holding.to < asOf;
		if (holding.level === 0 || ended) continue;
		let holder = holders.get(holding.member);
		if (holder === undefined) {
			holder = { covers: false, documented: false, inUse: false, lastDay: holding.to };
			holders.set(holding.member, holder);
		}
		holder.lastDay = laterEnd(holder.lastDay, holding.to);
		if (!covers(holding, asOf)) continue;
		holder.covers = true;
		if (holding.evidence === "documented") holder.documented = true;
		if (holding.inUse) holder.inUse = true;
	}
	return [...holders.values()].filter((holder) => holder.covers);
}

/** Null is without end. */
function laterEnd(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
	if (a === null || b === null) return null;
	return a < b ? b : a;
}

function compareMostFirst(a: ExpiryRow, b: ExpiryRow): number {
	return (
		b.within12Months - a.within12Months ||
		b.within6Months - a.within6Months ||
		b.within3Months - a.within3Months ||
		compareByCodePoint(a.competence, b.competence)
	);
}

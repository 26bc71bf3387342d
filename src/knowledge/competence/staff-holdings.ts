import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { StaffMember } from "../../people/organisation/staff-at-day.ts";
import { closeImplications } from "./catalogue.ts";
import { holdingPeriod } from "./holding-period.ts";
import type { Competence, Evidence, Holding, Level } from "./model.ts";

/** A holding of somebody at work, with its period as it counts. */
export interface StaffHolding {
	/** The person's place in the staff. */
	readonly member: number;
	readonly from: PlainDate | null;
	readonly to: PlainDate | null;
	readonly level: Level;
	readonly evidence: Evidence;
	readonly inUse: boolean;
}

/**
 * The staff's holdings by the competence that is held, directly or by implication: a holding stands under every
 * competence that it reaches, with its own level, period, evidence and mark (gap analysis, "Who counts"). Without a
 * catalogue, everyone's own education groups stand there too: documented, level 2, without end.
 */
export function groupStaffHoldings(
	data: {
		readonly catalogue: readonly Competence[] | null;
		readonly holdings: readonly Holding[];
	},
	staff: readonly StaffMember[],
): Map<string, StaffHolding[]> {
	const members = new Map(staff.map(({ personId }, member) => [personId, member]));
	const catalogue = data.catalogue ?? [];
	const validity = new Map(catalogue.map(({ name, validityMonths }) => [name, validityMonths]));
	const closure = closeImplications(catalogue);
	const endOf = rememberEnds();
	const held = new Map<string, StaffHolding[]>();
	for (const holding of data.holdings) {
		const member = members.get(holding.personId);
		if (member === undefined) continue;
		const { from, level, evidence, inUse } = holding;
		const to = endOf(holding, validity.get(holding.competence) ?? null);
		const staffHolding = { member, from, to, level, evidence, inUse };
		for (const competence of closure.get(holding.competence) ?? [holding.competence]) {
			add(held, competence, staffHolding);
		}
	}
	if (data.catalogue === null) addEducationGroups(held, staff);
	return held;
}

/** Courses are held for many at once: thousands of holdings share some hundred days. */
function rememberEnds(): (holding: Holding, validityMonths: number | null) => PlainDate | null {
	const known = new Map<number, Map<PlainDate, PlainDate | null>>();
	return (holding, validityMonths) => {
		if (holding.to !== null || holding.from === null || validityMonths === null) return holding.to;
		const ends = known.get(validityMonths) ?? new Map<PlainDate, PlainDate | null>();
		known.set(validityMonths, ends);
		const end = ends.get(holding.from) ?? holdingPeriod(holding, validityMonths).to;
		ends.set(holding.from, end);
		return end;
	};
}

function addEducationGroups(held: Map<string, StaffHolding[]>, staff: readonly StaffMember[]) {
	staff.forEach(({ employments }, member) => {
		for (const group of new Set(employments.map(({ educationGroup }) => educationGroup))) {
			if (group === null) continue;
			add(held, group, {
				member,
				from: null,
				to: null,
				level: 2,
				evidence: "documented",
				inUse: true,
			});
		}
	});
}

function add(held: Map<string, StaffHolding[]>, competence: string, holding: StaffHolding): void {
	const known = held.get(competence);
	if (known === undefined) held.set(competence, [holding]);
	else known.push(holding);
}

import { covers } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { findStaffAtDay, type StaffMember } from "../../../people/organisation/staff-at-day.ts";
import { type Evidence, evidenceRank } from "../model.ts";
import type { CompetenceData } from "../overview/overview-competences.ts";
import { groupStaffHoldings, type StaffHolding } from "../staff-holdings.ts";
import type { MemberEmployment } from "./suggested-requirements-units.ts";

/** What there is on the day, as the suggestions ask for it. */
export interface DaySupply {
	readonly asOf: PlainDate;
	readonly staff: readonly StaffMember[];
	/** Every active employment; those of one person stand together. */
	readonly employments: readonly MemberEmployment[];
	/** By education group and by position: places in `employments`. */
	readonly placesOfRole: ReadonlyMap<string, readonly number[]>;
	readonly held: ReadonlyMap<string, readonly StaffHolding[]>;
}

export function takeDaySupply(data: CompetenceData, asOf: PlainDate): DaySupply {
	const staff = findStaffAtDay(data, asOf);
	const employments = staff.flatMap(({ employments }, member) =>
		employments.map((employment) => ({ member, employment })),
	);
	return {
		asOf,
		staff,
		employments,
		placesOfRole: findPlacesOfRoles(employments),
		held: groupStaffHoldings(data, staff),
	};
}

function findPlacesOfRoles(employments: readonly MemberEmployment[]): Map<string, number[]> {
	const places = new Map<string, number[]>();
	employments.forEach(({ employment: { educationGroup, position } }, place) => {
		for (const role of new Set([educationGroup, position])) {
			if (role === null) continue;
			const known = places.get(role);
			if (known === undefined) places.set(role, [place]);
			else known.push(place);
		}
	});
	return places;
}

/** The active employments that a role filter takes in: by education group or by position. */
export function takeRoles(
	supply: DaySupply,
	roles: ReadonlySet<string>,
): readonly MemberEmployment[] {
	const places = new Set([...roles].flatMap((role) => supply.placesOfRole.get(role) ?? []));
	return [...places].sort((a, b) => a - b).flatMap((place) => supply.employments[place] ?? []);
}

/** The places of those whom a requirement at level 1 with this evidence would count as qualified. */
export function findQualified(
	supply: DaySupply,
	competence: string,
	minEvidence: Evidence,
): ReadonlySet<number> {
	const qualified = new Set<number>();
	for (const holding of supply.held.get(competence) ?? []) {
		if (
			holding.level >= 1 &&
			holding.inUse &&
			evidenceRank(holding.evidence) >= evidenceRank(minEvidence) &&
			covers(holding, supply.asOf)
		) {
			qualified.add(holding.member);
		}
	}
	return qualified;
}

export function countMembers(employments: readonly MemberEmployment[]): number {
	return new Set(employments.map(({ member }) => member)).size;
}

export function onlyMembers(
	employments: readonly MemberEmployment[],
	members: ReadonlySet<number>,
): MemberEmployment[] {
	return employments.filter(({ member }) => members.has(member));
}

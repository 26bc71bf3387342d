import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import { fullPosition, type PositionSize, toFte } from "../../../ground/vocabulary/fte.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { divideHalfUp } from "../../../ground/vocabulary/rounding.ts";
import type { Employment, Person } from "../model.ts";
import { findStaffAtDay, type StaffMember } from "../staff-at-day.ts";
import { ageBandStarts, findBand, nearRetirementAge, positionBandStarts } from "./profile-bands.ts";
import { profileUnits } from "./profile-units.ts";
import type {
	AgeRow,
	EducationGroupRow,
	PositionSizeRow,
	WorkforceProfile,
} from "./workforce-profile.ts";

const positionsPerPercent = fullPosition / 100;

/** What the staff list alone tells of the day: every person with an active employment, counted once. */
export function profileWorkforce(
	data: { readonly persons: readonly Person[]; readonly employments: readonly Employment[] },
	asOf: PlainDate,
): WorkforceProfile {
	const staff = findStaffAtDay(data, asOf);
	return {
		asOf,
		persons: staff.length,
		employments: staff.reduce((sum, member) => sum + member.employments.length, 0),
		fte: toFte(sumPositions(staff)),
		educationGroups: groupByEducation(staff),
		positionSizes: countPositionSizes(staff),
		ages: countAges(staff),
		units: profileUnits(staff),
	};
}

function groupByEducation(staff: readonly StaffMember[]): EducationGroupRow[] {
	const groups = new Map<string | null, StaffMember[]>();
	for (const member of staff) {
		const group = member.employments[0].educationGroup;
		const members = groups.get(group);
		if (members === undefined) groups.set(group, [member]);
		else members.push(member);
	}
	return Array.from(groups, ([group, members]) => describeGroup(group, members)).sort(
		(a, b) => b.fte - a.fte || compareByCodePoint(a.group ?? "", b.group ?? ""),
	);
}

function describeGroup(group: string | null, members: readonly StaffMember[]): EducationGroupRow {
	const positions = sumPositions(members);
	return {
		group,
		persons: members.length,
		fte: toFte(positions),
		meanPositionPercent: divideHalfUp(positions, members.length * positionsPerPercent),
		fullTime: members.filter((member) => member.positions >= fullPosition).length,
		aged55OrMore: members.filter((member) => member.age !== null && member.age >= nearRetirementAge)
			.length,
		ageUnknown: members.filter((member) => member.age === null).length,
	};
}

function countPositionSizes(staff: readonly StaffMember[]): PositionSizeRow[] {
	const counts = countBands(
		positionBandStarts,
		staff.map((member) => member.positions / positionsPerPercent),
	);
	return positionBandStarts.map((from, band) => ({
		from,
		below: positionBandStarts[band + 1] ?? null,
		persons: counts[band] ?? 0,
	}));
}

function countAges(staff: readonly StaffMember[]): AgeRow[] {
	const known = staff.flatMap((member) => (member.age === null ? [] : [member.age]));
	const counts = countBands(ageBandStarts, known);
	const bands: AgeRow[] = ageBandStarts.map((from, band) => {
		const next = ageBandStarts[band + 1];
		return { from, to: next === undefined ? null : next - 1, persons: counts[band] ?? 0 };
	});
	return [...bands, { from: null, to: null, persons: staff.length - known.length }];
}

function countBands(starts: readonly number[], values: readonly number[]): number[] {
	const counts = starts.map(() => 0);
	for (const value of values) {
		const band = findBand(starts, value);
		counts[band] = (counts[band] ?? 0) + 1;
	}
	return counts;
}

function sumPositions(staff: readonly StaffMember[]): PositionSize {
	return staff.reduce((sum, member) => sum + member.positions, 0);
}

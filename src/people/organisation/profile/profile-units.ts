import { type PositionSize, toFte } from "../../../ground/vocabulary/fte.ts";
import type { UnitPath } from "../model.ts";
import type { StaffMember } from "../staff-at-day.ts";
import { compareUnitPaths } from "../unit-order.ts";
import { withAncestors } from "../unit-path.ts";
import type { UnitRow } from "./workforce-profile.ts";

interface UnitSum {
	persons: number;
	positions: PositionSize;
	/** Who was counted last: members come one after the other, so this is enough to count each once. */
	last: StaffMember | null;
}

/** Every unit with staff of its own or below it. A person in several units counts once in each and in all above. */
export function profileUnits(staff: readonly StaffMember[]): UnitRow[] {
	const units = new Map<UnitPath, UnitSum>();
	const upwardsFrom = rememberAncestors();
	for (const member of staff) {
		for (const employment of member.employments) {
			for (const unit of upwardsFrom(employment.unit)) {
				const sum = units.get(unit) ?? { persons: 0, positions: 0, last: null };
				sum.positions += employment.positionSize;
				if (sum.last !== member) sum.persons += 1;
				sum.last = member;
				units.set(unit, sum);
			}
		}
	}
	return Array.from(units, ([unit, sum]) => ({
		unit,
		persons: sum.persons,
		fte: toFte(sum.positions),
	})).sort((a, b) => compareUnitPaths(a.unit, b.unit));
}

/** Thousands of employments share some hundred units. */
function rememberAncestors(): (unit: UnitPath) => readonly UnitPath[] {
	const known = new Map<UnitPath, readonly UnitPath[]>();
	return (unit) => {
		const found = known.get(unit) ?? withAncestors(unit);
		known.set(unit, found);
		return found;
	};
}

import { type FteHundredths, toFte } from "../../../../ground/vocabulary/fte.ts";
import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import { listUpwards, type UnitNode, unitsById } from "../unit-tree.ts";

interface CountedEmployment {
	readonly person: Identifier;
	readonly unit: { readonly id: Identifier };
	/** In 0.01 %. */
	readonly positionSize: number;
}

export interface UnitStaffing {
	readonly unit: Identifier;
	/** Each person once, however many employments. */
	readonly persons: number;
	readonly fte: FteHundredths;
	/** The same with all units below. */
	readonly personsBelow: number;
	readonly fteBelow: FteHundredths;
}

/** How many work in each unit, and in it with all below it. The employments are those in force on the day. */
export function countStaffing(
	units: readonly UnitNode[],
	employments: readonly CountedEmployment[],
): readonly UnitStaffing[] {
	const known = unitsById(units);
	const own = new Map(units.map(({ id }) => [id, start()]));
	const whole = new Map(units.map(({ id }) => [id, start()]));
	for (const employment of employments) {
		count(own.get(employment.unit.id), employment);
		for (const { id } of listUpwards(known, employment.unit.id)) count(whole.get(id), employment);
	}
	return units.map(({ id: unit }) => {
		const [here, below] = [own.get(unit) ?? start(), whole.get(unit) ?? start()];
		return {
			unit,
			persons: here.persons.size,
			fte: toFte(here.positionSize),
			personsBelow: below.persons.size,
			fteBelow: toFte(below.positionSize),
		};
	});
}

interface Count {
	readonly persons: Set<Identifier>;
	positionSize: number;
}

function start(): Count {
	return { persons: new Set(), positionSize: 0 };
}

function count(of: Count | undefined, { person, positionSize }: CountedEmployment): void {
	of?.persons.add(person);
	if (of !== undefined) of.positionSize += positionSize;
}

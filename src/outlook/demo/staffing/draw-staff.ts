import type { PositionSize } from "../../../ground/vocabulary/fte.ts";
import { divideHalfUp } from "../../../ground/vocabulary/rounding.ts";
import { drawCareer } from "../competence/draw-career.ts";
import type { DemoMunicipality, Staffing } from "../municipalities.ts";
import {
	drawChance,
	drawWeighted,
	type Random,
	shuffle,
	startRandom,
	type Weighted,
} from "../random.ts";
import type { DemoUnit } from "../units/unit-plan.ts";
import type { DemoPerson } from "./demo-person.ts";
import { drawAges, drawBirth } from "./draw-ages.ts";
import { type Contract, drawEmployment } from "./draw-employments.ts";
import { drawName } from "./draw-names.ts";
import { drawPositionSizes } from "./draw-position-sizes.ts";
import { type Occupation, occupations, type Role } from "./occupations.ts";
import { placePersons } from "./place-persons.ts";

/** Gives each person a number that is used once. */
export type TakeStaffNumber = () => string;

/** Everyone who works in the municipality, or did or will round the demo's day. */
export function drawStaff(seed: number, municipality: DemoMunicipality): DemoPerson[] {
	const takeStaffNumber = issueStaffNumbers(
		startRandom(seed, `${municipality.slug} numbers`),
		municipality.firstStaffNumber,
	);
	return occupations.flatMap((occupation) => {
		const staffing = municipality.staffing.get(occupation.code);
		if (staffing === undefined) return [];
		const random = startRandom(seed, `${municipality.slug} ${occupation.code}`);
		const stock = drawStock(random, municipality.units, occupation, staffing, takeStaffNumber);
		return stock.flatMap((person) => drawCareer(random, municipality, person, takeStaffNumber));
	});
}

/** Says in every row of every file that the person is invented. */
export const staffNumberPrefix = "DEMO";

function issueStaffNumbers(random: Random, first: number): TakeStaffNumber {
	const numbers = shuffle(
		random,
		Array.from({ length: 9_999 }, (_, index) => first + index + 1),
	);
	return () => `${staffNumberPrefix}${numbers.pop()}`;
}

/** One employment each, which together make up the occupation's positions. */
function drawStock(
	random: Random,
	units: readonly DemoUnit[],
	occupation: Occupation,
	staffing: Staffing,
	takeStaffNumber: TakeStaffNumber,
): DemoPerson[] {
	const { count, total } = measureStock(staffing, occupation);
	const sizes = drawPositionSizes(random, occupation.sizes, count, total);
	const ages = drawAges(random, count, occupation.youngest, occupation.percentAged55);
	return placePersons(units, occupation, count).map((unit, index) => {
		const age = ages[index]!;
		return drawPerson(random, {
			personId: takeStaffNumber(),
			occupation,
			role: drawWeighted(random, findRoles(occupation, unit, age)),
			unit,
			positionSize: sizes[index]!,
			birth: drawBirth(random, age),
			age,
		});
	});
}

function findRoles({ roles }: Occupation, { kind }: DemoUnit, age: number): Weighted<Role>[] {
	return roles.filter(
		([{ kinds, leastAge }]) =>
			(kinds === undefined || (kind !== null && kinds.includes(kind))) && age >= (leastAge ?? 0),
	);
}

function measureStock(
	staffing: Staffing,
	{ sizes }: Occupation,
): { readonly count: number; readonly total: PositionSize } {
	if ("persons" in staffing) {
		return { count: staffing.persons, total: staffing.persons * sizes.mean };
	}
	const total = staffing.fte * 100;
	const fewest = Math.ceil(total / 10_000);
	return { count: Math.max(1, fewest, divideHalfUp(total, sizes.mean)), total };
}

function drawPerson(random: Random, contract: Contract): DemoPerson {
	const gender = drawChance(random, contract.occupation.percentMen) ? "male" : "female";
	const { personId, occupation, unit, birth, age } = contract;
	return {
		person: { id: personId, name: drawName(random, gender), birth, gender },
		occupation,
		unit,
		age,
		employments: [drawEmployment(random, contract)],
	};
}

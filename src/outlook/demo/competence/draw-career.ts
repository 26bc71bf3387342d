import { addDays, addMonths, plainDateOf } from "../../../ground/vocabulary/plain-date.ts";
import type { Employment } from "../../../people/organisation/model.ts";
import { stockTo } from "../demo-days.ts";
import type { DemoMunicipality } from "../municipalities.ts";
import { drawBelow, drawBetween, drawChance, type Random } from "../random.ts";
import type { DemoPerson } from "../staffing/demo-person.ts";
import { drawBirth } from "../staffing/draw-ages.ts";
import { drawHandover } from "../staffing/draw-employments.ts";
import { drawName } from "../staffing/draw-names.ts";
import type { DemoUnit } from "../units/unit-plan.ts";

/**
 * What happened to a position besides the plain employment: two units share it, somebody else had it until
 * some time in the year before, a next contract is signed, the person had another position before.
 * None of it changes the positions of any day of the stock.
 */
export function drawCareer(
	random: Random,
	municipality: DemoMunicipality,
	drawn: DemoPerson,
	takeStaffNumber: () => string,
): DemoPerson[] {
	const [employment] = drawn.employments as readonly [Employment];
	const others = findOtherUnits(municipality.units, drawn);
	const isPermanent = employment.employmentType === "permanent";
	if (others.length > 0 && employment.positionSize >= 6_000 && drawChance(random, 6)) {
		return [split(random, drawn, employment, others)];
	}
	if (municipality.hasNewcomersAndLeavers && isPermanent && drawChance(random, 7)) {
		return handOver(random, drawn, employment, takeStaffNumber());
	}
	if (employment.to !== null && !isPermanent && drawChance(random, 35)) {
		return [withNextContract(drawn, employment)];
	}
	if (others.length > 0 && isPermanent && drawChance(random, 6)) {
		return [withEarlierPosition(random, drawn, employment, others)];
	}
	if (municipality.hasNewcomersAndLeavers && drawChance(random, 1)) {
		return [drawn, drawNewcomer(random, drawn, employment, takeStaffNumber())];
	}
	return [drawn];
}

/** Units where the same occupation works. */
function findOtherUnits(units: readonly DemoUnit[], drawn: DemoPerson): DemoUnit[] {
	return units.filter(
		(unit) =>
			unit.code !== drawn.unit.code &&
			unit.kind !== null &&
			(drawn.occupation.placement[unit.kind] ?? 0) > 3,
	);
}

/** 20 % of the position in another unit. */
function split(
	random: Random,
	drawn: DemoPerson,
	employment: Employment,
	others: readonly DemoUnit[],
): DemoPerson {
	const other = others[drawBelow(random, others.length)]!;
	const main = { ...employment, positionSize: employment.positionSize - 2_000 };
	return {
		...drawn,
		employments: [main, { ...employment, unit: other.path, positionSize: 2_000 }],
	};
}

/** Somebody who has left had the same position until the day before. */
function handOver(
	random: Random,
	drawn: DemoPerson,
	employment: Employment,
	personId: string,
): DemoPerson[] {
	const from = drawHandover(random);
	const gender = drawn.person.gender ?? "female";
	const age = drawBetween(random, 35, 66);
	const leaver: DemoPerson = {
		...drawn,
		person: { id: personId, name: drawName(random, gender), birth: drawBirth(random, age), gender },
		age,
		employments: [
			{
				...employment,
				personId,
				from: addMonths(plainDateOf("2025-08-01"), -12 * drawBetween(random, 1, 12)),
				to: addDays(from, -1),
			},
		],
	};
	return [leaver, { ...drawn, employments: [{ ...employment, from }] }];
}

/** A permanent contract from the day after the temporary one. */
function withNextContract(drawn: DemoPerson, employment: Employment): DemoPerson {
	if (employment.to === null) return drawn;
	const isApprentice = employment.employmentType === "apprentice";
	const next: Employment = {
		...employment,
		educationGroup: isApprentice ? "Helsefagarbeider" : employment.educationGroup,
		position: isApprentice ? "Helsefagarbeider" : employment.position,
		from: addDays(employment.to, 1),
		to: null,
		employmentType: "permanent",
	};
	return { ...drawn, employments: [employment, next] };
}

function withEarlierPosition(
	random: Random,
	drawn: DemoPerson,
	employment: Employment,
	others: readonly DemoUnit[],
): DemoPerson {
	const earlier: Employment = {
		...employment,
		unit: others[drawBelow(random, others.length)]!.path,
		positionSize: 5_000,
		from: addMonths(employment.from, -12),
		to: addDays(employment.from, -1),
		employmentType: "temporary",
	};
	return { ...drawn, employments: [earlier, employment] };
}

/** Has signed, and begins when the stock's days are over. */
function drawNewcomer(
	random: Random,
	drawn: DemoPerson,
	employment: Employment,
	personId: string,
): DemoPerson {
	const gender = drawn.person.gender ?? "female";
	const age = drawBetween(random, Math.max(24, drawn.occupation.youngest), 50);
	const from = addMonths(addDays(stockTo, 1), drawBelow(random, 3));
	return {
		...drawn,
		person: { id: personId, name: drawName(random, gender), birth: drawBirth(random, age), gender },
		age,
		employments: [{ ...employment, personId, from, to: null, employmentType: "permanent" }],
	};
}

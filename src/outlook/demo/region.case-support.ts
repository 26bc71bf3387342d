import { covers } from "../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import { demoSeed } from "./demo-days.ts";
import { type DrawnMunicipality, drawMunicipality } from "./draw-municipality.ts";
import { demoMunicipalities } from "./municipalities.ts";
import type { DemoPerson } from "./staffing/demo-person.ts";
import type { OccupationCode } from "./staffing/occupations.ts";

/** The committed region, drawn once for all tests of a file. */
export const region: readonly DrawnMunicipality[] = demoMunicipalities.map((municipality) =>
	drawMunicipality(demoSeed, municipality),
);

export const realMunicipalities = region.filter(({ municipality }) => municipality.number !== null);

/** A person with the sum of the positions of a day, in 0.01 %. */
export interface AtWork {
	readonly drawn: DemoPerson;
	readonly positions: number;
}

/** Everyone with an active employment at the day. */
export function findAtWork({ persons }: DrawnMunicipality, date: PlainDate): AtWork[] {
	return persons.flatMap((drawn) => {
		const active = drawn.employments.filter((employment) => covers(employment, date));
		if (active.length === 0) return [];
		return [{ drawn, positions: active.reduce((sum, { positionSize }) => sum + positionSize, 0) }];
	});
}

/** FTE at the day by occupation; what nobody works with is missing. */
export function sumFteByOccupation(
	municipality: DrawnMunicipality,
	date: PlainDate,
): Map<OccupationCode, number> {
	const sums = new Map<OccupationCode, number>();
	for (const { drawn, positions } of findAtWork(municipality, date)) {
		const { code } = drawn.occupation;
		sums.set(code, (sums.get(code) ?? 0) + positions / 10_000);
	}
	return sums;
}

import type { ResponsibleLevel } from "./annual-wheel-lanes.ts";
import { getSeriesLook, type SeriesLook } from "./series-look.ts";

const order: Readonly<Record<ResponsibleLevel, number>> = {
	municipal: 0,
	regional: 1,
	county: 2,
	national: 3,
};

/** Every level has its own colour and texture, the same in every wheel. */
export function levelLook(level: ResponsibleLevel): SeriesLook {
	return getSeriesLook(order[level]);
}

import { useSuspenseQuery } from "@tanstack/react-query";
import { allUnitsQuery } from "../organisation/units/unit-queries.ts";

const between = " / ";

/** A unit's path without the one unit that all others stand below: it says nothing where everything is its own. */
export function useUnitPath(): (path: string) => string {
	const units = useSuspenseQuery(allUnitsQuery).data;
	const hasOneTop = units.filter(({ parent }) => parent === null).length === 1;
	return (path) => {
		const [, ...below] = path.split(between);
		return hasOneTop && below.length > 0 ? below.join(between) : path;
	};
}

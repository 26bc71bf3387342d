import { useSuspenseQuery } from "@tanstack/react-query";
import { allUnitsQuery, type Unit } from "../../organisation/units/unit-queries.ts";
import { useOwnAccount } from "../../session/own-account.ts";

/** The units whose employees the user may see: all, or those led and what is below them. */
export function useReachedUnits(): readonly Unit[] {
	const { may, roles } = useOwnAccount();
	const all = useSuspenseQuery(allUnitsQuery).data;
	const reach = may["holdings.read"];
	if (reach === "all") return all;
	if (reach !== "units") return [];
	const led = new Set(
		roles.flatMap(({ role, unit }) => (role === "unit-leader" && unit ? [unit.id] : [])),
	);
	const within = new Set<string>();
	// Each unit stands right above those below it.
	for (const { id, parent } of all) {
		if (led.has(id) || (parent !== null && within.has(parent))) within.add(id);
	}
	return all.filter(({ id }) => within.has(id));
}

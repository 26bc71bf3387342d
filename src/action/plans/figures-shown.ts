import type { Reach } from "../../machinery/http/routes/caller.ts";

/**
 * Whether figures that count persons of a unit are shown. Whoever reaches all sees them all; a leader those of the units
 * led; everybody else reads the plan's words, and the reason "protected" where a figure stood.
 * No unit (null) is the whole municipality.
 */
export function showsFigures(reach: Reach, unit: string | null): boolean {
	if (reach.kind === "all") return true;
	if (reach.kind !== "units" || unit === null) return false;
	return (reach.units as readonly string[]).includes(unit);
}

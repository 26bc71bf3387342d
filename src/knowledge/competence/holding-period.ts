import type { Period } from "../../ground/vocabulary/period.ts";
import { addDays, addMonths } from "../../ground/vocabulary/plain-date.ts";

/**
 * When a holding counts (gap analysis, "Who counts"): its own period; without an end of its own, for the validity
 * of its competence, last day included: 1 March 2024 with 24 months ends 28 February 2026. Without a beginning, no end.
 */
export function holdingPeriod(holding: Period, validityMonths: number | null): Period {
	if (holding.to !== null || validityMonths === null || holding.from === null) return holding;
	return { from: holding.from, to: addDays(addMonths(holding.from, validityMonths), -1) };
}

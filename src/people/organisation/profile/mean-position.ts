import { divideHalfUp } from "../../../ground/vocabulary/rounding.ts";
import type { WorkforceProfile } from "./workforce-profile.ts";

/**
 * Sum of positions / persons in whole percent, halves up, from the FTE as printed, so that it can be checked by hand:
 * a hundredth of an FTE is a percent. Null when nobody is at work.
 */
export function findMeanPosition({ fte, persons }: WorkforceProfile): number | null {
	return persons === 0 ? null : divideHalfUp(fte, persons);
}

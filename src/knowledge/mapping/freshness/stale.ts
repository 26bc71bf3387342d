import { addMonths, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";

/** A profile that nobody has touched for this long is asked for again. */
const freshMonths = 12;

/** Whether a profile needs to be gone through. `latest`: when it last was; null: never. */
export function isStale(latest: PlainDate | null, today: PlainDate): boolean {
	return latest === null || latest < addMonths(today, -freshMonths);
}

import { covers, type Period } from "../../../ground/vocabulary/period.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Coverage } from "./columns.ts";

/** Which of the days a period covers, as bits. */
export function coverageOf(period: Period, days: readonly PlainDate[]): Coverage {
	let coverage = 0;
	for (let day = 0; day < days.length; day += 1) {
		if (covers(period, days[day]!)) coverage |= 1 << day;
	}
	return coverage;
}

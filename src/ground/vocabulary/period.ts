import type { PlainDate } from "./plain-date.ts";

/** Both ends are inclusive. A missing end is open: always begun, or without end. */
export interface Period {
	readonly from: PlainDate | null;
	readonly to: PlainDate | null;
}

export function covers(period: Period, date: PlainDate): boolean {
	return (period.from === null || period.from <= date) && (period.to === null || period.to >= date);
}

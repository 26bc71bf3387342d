import { parsePlainDate } from "../ground/vocabulary/plain-date.ts";
import type { Clock } from "../machinery/http/server/server-parts.ts";

const inNorway = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" });

/** The day in Norway, wherever the machine stands. */
export const norwegianClock: Clock = {
	today() {
		const today = parsePlainDate(inNorway.format(new Date()));
		if (today === undefined) throw new Error("The clock shows no day that the calendar has");
		return today;
	},
	now: () => Date.now(),
};

/** The day it is in Norway, `2026-11-22`. */
export function today(): string {
	return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
}

import type { OneTimeLinkTable } from "../tables.ts";

const hour = 3_600_000;

/** How long a one-time link can be used, in milliseconds. */
export const linkLasts: Readonly<Record<OneTimeLinkTable["purpose"], number>> = {
	invitation: 72 * hour,
	"password-reset": hour,
};

/** Where a link in a message leads: the page where a password is chosen. */
export function linkAddress(origin: string, token: string): string {
	return `${origin}/choose-password?link=${token}`;
}

import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../../ground/vocabulary/plain-date.ts";

/** What is missing somewhere, or offered somewhere. */
export interface Wanted {
	/** Without an id: the own catalogue does not have it. */
	readonly competence: { readonly id: Identifier | null; readonly name: string };
	/** As the shared catalogue knows the competence; null: it came from none. */
	readonly origin: Identifier | null;
	readonly originOwner: Identifier | null;
	readonly validFrom: PlainDate;
	readonly validTo: PlainDate | null;
}

/**
 * Whether the one may help the other: the same competence, by the own catalogue, by the shared one that both took it
 * from, or by name whatever the case; and a day that both are about.
 */
export function fits(one: Wanted, other: Wanted): boolean {
	return isSameCompetence(one, other) && isMeeting(one, other);
}

function isSameCompetence(one: Wanted, other: Wanted): boolean {
	if (one.competence.id !== null && one.competence.id === other.competence.id) return true;
	if (one.origin !== null && one.origin === other.origin && one.originOwner === other.originOwner) {
		return true;
	}
	return plain(one.competence.name) === plain(other.competence.name);
}

function isMeeting(one: Wanted, other: Wanted): boolean {
	return (
		(one.validTo === null || one.validTo >= other.validFrom) &&
		(other.validTo === null || other.validTo >= one.validFrom)
	);
}

function plain(name: string): string {
	return name.trim().replaceAll(/\s+/g, " ").toLowerCase();
}

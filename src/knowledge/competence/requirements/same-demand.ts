import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { CountedIn, Level } from "../model.ts";

/** What makes a unit's requirement for one competence this one and not another; the import matches by the same. */
export interface Demand {
	readonly unit: { readonly id: string };
	readonly countedIn: CountedIn;
	readonly roles: readonly string[];
	readonly minLevel: Level;
	readonly validFrom: PlainDate | null;
	readonly validTo: PlainDate | null;
}

/** Whether two requirements for one competence ask the same thing of the same unit on some day. */
export function isSameDemand(one: Demand, other: Demand): boolean {
	return (
		one.unit.id === other.unit.id &&
		one.countedIn === other.countedIn &&
		one.minLevel === other.minLevel &&
		keyOfRoles(one.roles) === keyOfRoles(other.roles) &&
		beginsBy(one, other.validTo) &&
		beginsBy(other, one.validTo)
	);
}

function keyOfRoles(roles: readonly string[]): string {
	return JSON.stringify([...new Set(roles)].sort());
}

function beginsBy({ validFrom }: Demand, day: PlainDate | null): boolean {
	return validFrom === null || day === null || validFrom <= day;
}

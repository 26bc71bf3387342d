import type { Identifier } from "../../../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../../../ground/vocabulary/plain-date.ts";

/** renamed and moved are of one unit; merged and split name the units that came instead. */
export const unitEventKinds = ["opened", "renamed", "moved", "merged", "split", "closed"] as const;
export type UnitEventKind = (typeof unitEventKinds)[number];

interface NamedUnit {
	readonly id: Identifier;
	readonly name: string;
}

export interface UnitEvent {
	readonly on: PlainDate;
	readonly kind: UnitEventKind;
	/** The unit that it happened to, called as before it. */
	readonly unit: NamedUnit;
	/** renamed and moved: what it is called, or where it stands, after. Null otherwise, and at the top. */
	readonly to: string | null;
	/** The units that came instead. */
	readonly successors: readonly NamedUnit[];
}

interface KnownUnit extends NamedUnit {
	readonly parent: Identifier | null;
	readonly validFrom: PlainDate | null;
	readonly validTo: PlainDate | null;
}

export interface FormerUnit {
	readonly unit: Identifier;
	readonly name: string;
	readonly parent: Identifier | null;
	readonly validTo: PlainDate;
}

export interface Succession {
	readonly predecessor: Identifier;
	readonly successor: Identifier;
	readonly onDay: PlainDate;
}

const norwegian = new Intl.Collator("nb", { numeric: true });

/** What has happened to units, the newest first. Corrections, which hold for every day, are not events. */
export function listUnitEvents(
	units: readonly KnownUnit[],
	former: readonly FormerUnit[],
	successions: readonly Succession[],
): readonly UnitEvent[] {
	const known = new Map(units.map((unit) => [unit.id, unit]));
	const nameOf = (id: Identifier | null) => (id === null ? null : (known.get(id)?.name ?? null));
	const events = units.flatMap((unit) => [
		...listOpenings(unit, former, successions),
		...listChanges(unit, statesOf(unit, former), nameOf),
		...listEndings(unit, successions, known),
	]);
	return events.sort((one, other) => Number(one.on < other.on) - Number(one.on > other.on));
}

/** A unit that came after another is told of there. */
function listOpenings(
	unit: KnownUnit,
	former: readonly FormerUnit[],
	successions: readonly Succession[],
): UnitEvent[] {
	const { id, validFrom: on } = unit;
	const { name } = statesOf(unit, former)[0] ?? unit;
	if (on === null || successions.some(({ successor }) => successor === id)) return [];
	return [{ on, kind: "opened", unit: { id, name }, to: null, successors: [] }];
}

/** What it was before, the oldest first. */
function statesOf(unit: KnownUnit, former: readonly FormerUnit[]): readonly FormerUnit[] {
	return former
		.filter((each) => each.unit === unit.id)
		.sort((one, other) => Number(one.validTo > other.validTo) || -1);
}

function listChanges(
	unit: KnownUnit,
	states: readonly FormerUnit[],
	nameOf: (id: Identifier | null) => string | null,
): UnitEvent[] {
	return states.flatMap((state, index) => {
		const next = states[index + 1] ?? unit;
		const said = {
			on: addDays(state.validTo, 1),
			unit: { id: unit.id, name: state.name },
			successors: [],
		};
		return [
			...(next.name === state.name ? [] : [{ ...said, kind: "renamed" as const, to: next.name }]),
			...(next.parent === state.parent
				? []
				: [{ ...said, kind: "moved" as const, to: nameOf(next.parent) }]),
		];
	});
}

function listEndings(
	unit: KnownUnit,
	successions: readonly Succession[],
	known: ReadonlyMap<Identifier, KnownUnit>,
): UnitEvent[] {
	const { id, name, validTo } = unit;
	if (validTo === null) return [];
	const on = addDays(validTo, 1);
	const successors = successions
		.filter(({ predecessor }) => predecessor === id)
		.flatMap(({ successor }) => {
			const found = known.get(successor);
			return found === undefined ? [] : [{ id: found.id, name: found.name }];
		})
		.sort((one, other) => norwegian.compare(one.name, other.name));
	const kind = successors.length === 0 ? "closed" : successors.length === 1 ? "merged" : "split";
	return [{ on, kind, unit: { id, name }, to: null, successors }];
}

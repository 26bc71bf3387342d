import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { mostUnitLevels } from "../files/unit-directory.ts";
import type { UnitPath } from "../model.ts";
import { joinPath } from "../unit-path.ts";

/** A unit as the tree knows it. */
export interface UnitNode {
	readonly id: Identifier;
	readonly name: string;
	readonly parent: Identifier | null;
}

/** The units by id, for asking about what is above and below. */
export type UnitsById<Node extends UnitNode = UnitNode> = ReadonlyMap<Identifier, Node>;

export function unitsById<Node extends UnitNode>(units: readonly Node[]): UnitsById<Node> {
	return new Map(units.map((unit) => [unit.id, unit]));
}

/** The unit itself and all above it, nearest first. A parent that is not among the units ends the way. */
export function listUpwards<Node extends UnitNode>(
	units: UnitsById<Node>,
	id: Identifier,
): readonly Node[] {
	const way: Node[] = [];
	for (let unit = units.get(id); unit !== undefined && way.length < mostUnitLevels; ) {
		way.push(unit);
		unit = unit.parent === null ? undefined : units.get(unit.parent);
	}
	return way;
}

export function pathOfUnit(units: UnitsById, id: Identifier): UnitPath {
	return listUpwards(units, id)
		.map(({ name }) => name)
		.reduceRight(joinPath);
}

/** The unit and all below it; nothing when it is not among them. */
export function listWithin(units: readonly UnitNode[], top: Identifier): ReadonlySet<Identifier> {
	const below = new Map<Identifier, Identifier[]>();
	for (const { id, parent } of units) {
		if (parent !== null) below.set(parent, [...(below.get(parent) ?? []), id]);
	}
	const within = new Set<Identifier>();
	const waiting = units.some(({ id }) => id === top) ? [top] : [];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (within.has(id)) continue;
		within.add(id);
		for (const child of below.get(id) ?? []) waiting.push(child);
	}
	return within;
}

export type PlacingFault = "unknown-parent" | "below-itself" | "too-deep";

/** Why the unit cannot stand under this parent; undefined: it can. A new unit has no id yet. */
export function findPlacingFault(
	units: readonly UnitNode[],
	id: Identifier | null,
	parent: Identifier | null,
): PlacingFault | undefined {
	if (parent === null) return undefined;
	const known = unitsById(units);
	if (!known.has(parent)) return "unknown-parent";
	const above = listUpwards(known, parent);
	if (id !== null && above.some((unit) => unit.id === id)) return "below-itself";
	return above.length + heightOf(units, id) > mostUnitLevels ? "too-deep" : undefined;
}

/** Levels from the unit down, itself counted. */
function heightOf(units: readonly UnitNode[], id: Identifier | null): number {
	if (id === null) return 1;
	const known = unitsById(units);
	let height = 1;
	for (const each of listWithin(units, id)) {
		const levels = listUpwards(known, each).findIndex((unit) => unit.id === id) + 1;
		if (levels > height) height = levels;
	}
	return height;
}

/** Whether a unit can have the name: in any path it reads back as itself. `Natt/dag` can, `A / B` and `A /` cannot. */
export function isUnitName(name: string): boolean {
	return name !== "" && name === name.trim() && !` ${name} `.includes(" / ");
}

const norwegian = new Intl.Collator("nb", { numeric: true });

/** Each unit right above the units below it, siblings as Norwegians sort. */
export function orderAsTree<Node extends UnitNode>(units: readonly Node[]): readonly Node[] {
	const known = unitsById(units);
	const named = units.map((unit) => ({
		unit,
		way: listUpwards(known, unit.id).toReversed(),
	}));
	named.sort((one, other) => {
		for (const [level, left] of one.way.entries()) {
			const right = other.way[level];
			if (right === undefined) return 1;
			const order = norwegian.compare(left.name, right.name) || compareIds(left.id, right.id);
			if (order !== 0) return order;
		}
		return one.way.length - other.way.length;
	});
	return named.map(({ unit }) => unit);
}

function compareIds(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}

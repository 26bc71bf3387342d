import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Unit, UnitPath } from "../../../people/organisation/model.ts";
import {
	findParentPath,
	joinPath,
	lastName,
	splitPath,
	withAncestors,
} from "../../../people/organisation/unit-path.ts";
import type { UnitRow } from "../stored-rows.ts";
import {
	keyOfParts,
	type NewId,
	noteRow,
	startFindings,
	type TableDifference,
} from "./table-difference.ts";

export interface UnitDifference {
	readonly table: TableDifference<UnitRow>;
	/** The unit that a path stands for, after the import; a path from before that no unit has got since, still counts. */
	readonly findUnit: (path: UnitPath) => Identifier | undefined;
	readonly pathOf: (unit: Identifier) => UnitPath;
	/** Paths that two units would share: the import cannot be carried out. */
	readonly takenPaths: readonly UnitPath[];
}

/**
 * A unit is known by its code, else by its name under the unit above. So a new name or place for a code moves the unit
 * with all that is below it. Units that the import does not name stay: an import never closes a unit.
 */
export function findUnitDifference(
	units: readonly Unit[],
	rows: readonly UnitRow[],
	asOf: PlainDate,
	newId: NewId,
): UnitDifference {
	const findings = startFindings<UnitRow>();
	const open = rows.filter((row) => isOpen(row, asOf));
	// Where a closing unit and its successor share a name, the one without end is meant.
	open.sort((a, b) => Number(a.valid_to === null) - Number(b.valid_to === null));
	const byCode = new Map(open.flatMap((row) => (row.code === null ? [] : [[row.code, row]])));
	const byName = new Map(open.map((row) => [keyOfParts(row.parent, row.name), row]));
	const codes = new Set(units.map(({ code }) => code));
	const after = new Map(rows.map((row) => [row.id, row]));
	const found = new Map<UnitPath, Identifier>();
	const named = new Set<Identifier>();

	for (const unit of fillAncestors(units)) {
		const parentPath = findParentPath(unit.path);
		const parent = parentPath === undefined ? null : found.get(parentPath)!;
		const name = lastName(unit.path);
		const byItsName = byName.get(keyOfParts(parent, name));
		const isAnothers = byItsName?.code != null && codes.has(byItsName.code);
		const row =
			(unit.code === null ? undefined : byCode.get(unit.code)) ??
			(isAnothers ? undefined : byItsName);
		const fields = {
			name,
			parent,
			code: unit.code ?? row?.code ?? null,
			kostra_function: unit.kostraFunction ?? row?.kostra_function ?? null,
		};
		if (row === undefined || named.has(row.id)) {
			const added = { id: newId(), version: 0, ...fields, valid_from: null, valid_to: null };
			findings.added.push(added);
			after.set(added.id, added);
			found.set(unit.path, added.id);
		} else {
			const changed = { ...row, ...fields };
			noteRow(findings, row, changed);
			named.add(row.id);
			after.set(row.id, changed);
			found.set(unit.path, row.id);
		}
	}
	findings.leftAlone = open.length - named.size;

	const pathOf = rememberPaths(after);
	const current = [...after.values()].filter(({ valid_to }) => valid_to === null);
	const paths = new Map(current.map(({ id }) => [pathOf(id), id]));
	const names = new Set<string>();
	const takenPaths = current.flatMap(({ id, parent, name }) => {
		const key = keyOfParts(parent, name);
		if (names.has(key)) return [pathOf(id)];
		names.add(key);
		return [];
	});
	const pathBefore = rememberPaths(new Map(rows.map((row) => [row.id, row])));
	const before = new Map(open.map(({ id }) => [pathBefore(id), id]));
	const closing = new Map(open.map(({ id }) => [pathOf(id), id]));
	return {
		table: findings,
		findUnit: (path) => paths.get(path) ?? closing.get(path) ?? before.get(path),
		pathOf,
		takenPaths,
	};
}

/** The units that are open on the day, and the path of any unit. */
export function listOpenUnits(
	rows: readonly UnitRow[],
	asOf: PlainDate,
): { readonly units: readonly UnitRow[]; readonly pathOf: (unit: Identifier) => UnitPath } {
	return {
		units: rows.filter((row) => isOpen(row, asOf)),
		pathOf: rememberPaths(new Map(rows.map((row) => [row.id, row]))),
	};
}

function isOpen({ valid_to }: UnitRow, asOf: PlainDate): boolean {
	return valid_to === null || valid_to >= asOf;
}

/** Those above first. A name may hold the divider of paths: then the units between are filled in. */
function fillAncestors(units: readonly Unit[]): readonly Unit[] {
	const byPath = new Map(units.map((unit) => [unit.path, unit]));
	for (const { path } of units) {
		for (const above of withAncestors(path)) {
			if (!byPath.has(above)) byPath.set(above, { path: above, code: null, kostraFunction: null });
		}
	}
	return [...byPath.values()]
		.map((unit) => ({ unit, levels: splitPath(unit.path).length }))
		.sort((a, b) => a.levels - b.levels)
		.map(({ unit }) => unit);
}

function rememberPaths(units: ReadonlyMap<Identifier, UnitRow>): (unit: Identifier) => UnitPath {
	const known = new Map<Identifier, UnitPath>();
	const pathOf = (id: Identifier): UnitPath => {
		const remembered = known.get(id);
		if (remembered !== undefined) return remembered;
		const unit = units.get(id);
		if (unit === undefined) return "";
		const path = unit.parent === null ? unit.name : joinPath(pathOf(unit.parent), unit.name);
		known.set(id, path);
		return path;
	};
	return pathOf;
}

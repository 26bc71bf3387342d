import { type RowsRead, readRows } from "../../../machinery/importing/columns/read-rows.ts";
import { type FaultLog, noteFault } from "../../../machinery/importing/faults/fault-log.ts";
import type { RecordSource } from "../../../machinery/importing/records.ts";
import type { KostraFunction, Unit, UnitPath } from "../model.ts";
import { joinPath, normalisePath, splitPath } from "../unit-path.ts";
import { mostUnitLevels, type UnitDirectory } from "./unit-directory.ts";
import { duplicateUnit, parentCycle, tooManyLevels, unknownParent } from "./unit-faults.ts";
import { unitsColumns } from "./units-columns.ts";

interface UnitRow {
	readonly row: number;
	readonly code: string;
	readonly name: string;
	readonly parent: string | null;
	readonly kostraFunction: KostraFunction | null;
}

type Read = RowsRead<typeof unitsColumns>;

/** The units file. Units come in file order; a unit whose parent is in doubt is kept as a top unit. */
export function readUnitsFile(
	source: RecordSource,
	log: FaultLog,
): { readonly directory: UnitDirectory; readonly read: Read; readonly used: number } {
	const rows = new Map<string, UnitRow>();
	const read = readRows(source, unitsColumns, log, ({ number: row, values, places }) => {
		const { code, name } = values;
		if (code === null) return;
		const earlier = rows.get(code);
		if (earlier !== undefined) {
			noteFault(log, duplicateUnit, row, places.code, code, String(earlier.row));
			return;
		}
		const unit = { row, code, name: name ?? code, parent: values.parent };
		rows.set(code, { ...unit, kostraFunction: values.kostra });
	});
	const orphans = findOrphans(rows, read, log);
	const units: Unit[] = [];
	const pathOfCode = new Map<string, UnitPath>();
	const rowOfPath = new Map<UnitPath, number>();
	for (const unit of rows.values()) {
		const path = pathOf(unit, rows, orphans);
		if (path === undefined) {
			noteFault(log, tooManyLevels, unit.row, read.places.parent, unit.parent);
			continue;
		}
		const earlier = rowOfPath.get(path);
		if (earlier !== undefined && !orphans.has(unit.code)) {
			noteFault(log, duplicateUnit, unit.row, read.places.name, unit.name, String(earlier));
		}
		rowOfPath.set(path, earlier ?? unit.row);
		pathOfCode.set(unit.code, path);
		units.push({ path, code: unit.code, kostraFunction: unit.kostraFunction });
	}
	const directory = { units, pathOfCode, paths: new Set(rowOfPath.keys()) };
	return { directory, read, used: units.length };
}

/** Codes of units whose parent is unknown, or that close a circle of parents; both are noted. */
function findOrphans(rows: Map<string, UnitRow>, read: Read, log: FaultLog): Set<string> {
	const orphans = new Set<string>();
	const settled = new Set<string>();
	for (const start of rows.values()) {
		const way = new Set<string>();
		let unit: UnitRow | undefined = start;
		while (unit !== undefined && !settled.has(unit.code)) {
			if (way.has(unit.code)) {
				const codes = [...way];
				const names = [...codes.slice(codes.indexOf(unit.code)), unit.code].join(" → ");
				noteFault(log, parentCycle, unit.row, read.places.parent, unit.parent, names);
				orphans.add(unit.code);
				break;
			}
			way.add(unit.code);
			if (unit.parent === null) break;
			const parent: UnitRow | undefined = rows.get(unit.parent);
			if (parent === undefined) {
				noteFault(log, unknownParent, unit.row, read.places.parent, unit.parent);
				orphans.add(unit.code);
			}
			unit = parent;
		}
		for (const code of way) settled.add(code);
	}
	return orphans;
}

/** Undefined when there are too many units above. */
function pathOf(
	unit: UnitRow,
	rows: ReadonlyMap<string, UnitRow>,
	orphans: ReadonlySet<string>,
): UnitPath | undefined {
	const names = [unit.name];
	let current = unit;
	while (current.parent !== null && !orphans.has(current.code)) {
		const parent = rows.get(current.parent);
		if (parent === undefined) break;
		if (names.length === mostUnitLevels) return undefined;
		names.unshift(parent.name);
		current = parent;
	}
	const path = normalisePath(names.reduce(joinPath));
	return splitPath(path).length > mostUnitLevels ? undefined : path;
}

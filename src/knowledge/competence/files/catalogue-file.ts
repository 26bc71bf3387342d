import { type RowsRead, readRows } from "../../../machinery/importing/columns/read-rows.ts";
import { type FaultLog, noteFault } from "../../../machinery/importing/faults/fault-log.ts";
import type { RecordSource } from "../../../machinery/importing/records.ts";
import { findEndlessImplication, findImplicationCycle } from "../catalogue.ts";
import type { Competence } from "../model.ts";
import { catalogueColumns } from "./catalogue-columns.ts";
import {
	duplicateCompetence,
	endlessImplication,
	implicationCycle,
	unknownCompetence,
} from "./competence-faults.ts";

interface CatalogueRead {
	readonly catalogue: readonly Competence[];
	readonly read: RowsRead<typeof catalogueColumns>;
	readonly used: number;
}

/**
 * The catalogue in file order, with implications that have an end. `known` are the names that there are already, which
 * the file may refer to.
 */
export function readCatalogueFile(
	source: RecordSource,
	log: FaultLog,
	known: ReadonlySet<string> = new Set(),
): CatalogueRead {
	const competences = new Map<string, Competence>();
	const rowOf = new Map<string, number>();
	const read = readRows(source, catalogueColumns, log, ({ number, values, places }) => {
		const name = values.competence;
		if (name === null) return;
		const earlier = rowOf.get(name);
		if (earlier !== undefined) {
			noteFault(log, duplicateCompetence, number, places.competence, name, String(earlier));
			return;
		}
		rowOf.set(name, number);
		competences.set(name, {
			name,
			kind: values.kind,
			area: values.area,
			validityMonths: values.validityMonths,
			implies: values.implies ?? [],
			prerequisites: values.prerequisites ?? [],
		});
	});
	const exists = (name: string) => competences.has(name) || known.has(name);
	noteUnknownNames(competences, rowOf, exists, read, log);
	if (!noteCycles([...competences.values()], rowOf, read, log)) {
		const endless = findEndlessImplication([...competences.values()]);
		if (endless !== undefined) {
			noteFault(log, endlessImplication, rowOf.get(endless) ?? 1, read.places.implies);
		}
	}
	return { catalogue: [...competences.values()], read, used: competences.size };
}

function noteUnknownNames(
	competences: ReadonlyMap<string, Competence>,
	rowOf: ReadonlyMap<string, number>,
	exists: (name: string) => boolean,
	{ places }: CatalogueRead["read"],
	log: FaultLog,
): void {
	for (const { name, implies, prerequisites } of competences.values()) {
		const row = rowOf.get(name) ?? 1;
		for (const other of implies) {
			if (!exists(other)) noteFault(log, unknownCompetence, row, places.implies, other);
		}
		for (const other of prerequisites) {
			if (!exists(other)) {
				noteFault(log, unknownCompetence, row, places.prerequisites, other);
			}
		}
	}
}

/** Cycles named at a time: each takes a walk through the catalogue, and one is enough to stop the job. */
const mostCycles = 20;

/**
 * Each cycle once, at the row of the competence that it is found from; then it is cut, to find the next.
 * Says whether there was any.
 */
function noteCycles(
	catalogue: readonly Competence[],
	rowOf: ReadonlyMap<string, number>,
	{ places }: CatalogueRead["read"],
	log: FaultLog,
): boolean {
	let rest = catalogue;
	for (let found = 0; found < mostCycles; found += 1) {
		const cycle = findImplicationCycle(rest);
		if (cycle === undefined) return found > 0;
		const [first = "", second = ""] = cycle;
		const value = rest.find(({ name }) => name === first)?.implies.join(" | ") ?? null;
		const names = cycle.join(" → ");
		noteFault(log, implicationCycle, rowOf.get(first) ?? 1, places.implies, value, names);
		rest = rest.map((competence) =>
			competence.name === first
				? { ...competence, implies: competence.implies.filter((name) => name !== second) }
				: competence,
		);
	}
	return true;
}

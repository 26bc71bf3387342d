import { toBeforeFrom } from "../../../machinery/importing/cells/cell-faults.ts";
import {
	type RowsRead,
	readRows,
	writtenAt,
} from "../../../machinery/importing/columns/read-rows.ts";
import { type FaultLog, noteFault } from "../../../machinery/importing/faults/fault-log.ts";
import { maxHoldingRows, maxListRows } from "../../../machinery/importing/limits.ts";
import type { RecordSource } from "../../../machinery/importing/records.ts";
import { writeInteger } from "../../../machinery/languages/numbers.ts";
import type { Holding, Level } from "../model.ts";
import { tooManyCompetences, unknownCompetence, unknownHolder } from "./competence-faults.ts";
import { holdingsColumns } from "./holdings-columns.ts";

/** What other files say exists; null when that is not known, and nothing is judged by it. */
export interface KnownNames {
	readonly persons: { readonly has: (id: string) => boolean } | null;
	readonly competences: { readonly has: (name: string) => boolean } | null;
}

const defaultLevel: Level = 2;

/** Holdings in file order. Those of unknown persons are left out. */
export function readHoldingsFile(
	source: RecordSource,
	known: KnownNames,
	log: FaultLog,
): {
	readonly holdings: readonly Holding[];
	readonly read: RowsRead<typeof holdingsColumns>;
	readonly used: number;
} {
	const holdings: Holding[] = [];
	const names = new Set<string>();
	const read = readRows(
		source,
		holdingsColumns,
		log,
		(row) => {
			const { values, places, number } = row;
			const { personId, competence, from, to } = values;
			const errorsBefore = log.errors;
			if (competence !== null && !names.has(competence)) {
				names.add(competence);
				if (names.size === maxListRows + 1) {
					const detail = writeInteger(maxListRows, "nb");
					noteFault(log, tooManyCompetences, number, places.competence, null, detail);
				}
			}
			if (competence !== null && known.competences?.has(competence) === false) {
				noteFault(log, unknownCompetence, number, places.competence, competence);
			}
			if (from !== null && to !== null && to < from) {
				noteFault(log, toBeforeFrom, number, places.to, writtenAt(row, places.to), from);
			}
			if (personId !== null && known.persons?.has(personId) === false) {
				noteFault(log, unknownHolder, number, places.personId);
				return;
			}
			if (!row.sound || log.errors > errorsBefore || personId === null || competence === null)
				return;
			holdings.push({
				personId,
				competence,
				level: (values.level ?? defaultLevel) as Level,
				from,
				to,
				evidence: values.evidence ?? "self-declared",
				inUse: values.inUse ?? true,
				willingToShare: values.willingToShare,
			});
		},
		maxHoldingRows,
	);
	return { holdings, read, used: holdings.length };
}

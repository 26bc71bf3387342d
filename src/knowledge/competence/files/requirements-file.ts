import {
	notWhole,
	outOfRange,
	unreadableNumber,
} from "../../../machinery/importing/cells/cell-faults.ts";
import {
	type Row,
	type RowsRead,
	readRows,
	writtenAt,
} from "../../../machinery/importing/columns/read-rows.ts";
import { type FaultLog, noteFault } from "../../../machinery/importing/faults/fault-log.ts";
import type { RecordSource } from "../../../machinery/importing/records.ts";
import { unknownUnit } from "../../../people/organisation/files/unit-faults.ts";
import type { UnitPath } from "../../../people/organisation/model.ts";
import type { Criticality, Level, Requirement } from "../model.ts";
import { unknownCompetence } from "./competence-faults.ts";
import { requirementsColumns } from "./requirements-columns.ts";

/** What other files say exists. `findUnit` and `competences` are null when that is not known. */
export interface RequirementSurroundings {
	readonly findUnit: ((written: string) => UnitPath | undefined) | null;
	readonly competences: { readonly has: (name: string) => boolean } | null;
}

type RequirementRow = Row<typeof requirementsColumns>;

/** Requirements in file order. */
export function readRequirementsFile(
	source: RecordSource,
	known: RequirementSurroundings,
	log: FaultLog,
): {
	readonly requirements: readonly Requirement[];
	readonly read: RowsRead<typeof requirementsColumns>;
	readonly used: number;
} {
	const requirements: Requirement[] = [];
	const read = readRows(source, requirementsColumns, log, (row) => {
		const { values, places, number } = row;
		const errorsBefore = log.errors;
		const { competence, countedIn } = values;
		const unit = findKnownUnit(row, known, log);
		if (competence !== null && known.competences?.has(competence) === false) {
			noteFault(log, unknownCompetence, number, places.competence, competence);
		}
		const required = findRequired(row, log);
		if (!row.sound || log.errors > errorsBefore) return;
		if (unit === null || competence === null || countedIn === null || required === null) return;
		requirements.push({
			unit,
			competence,
			countedIn,
			required,
			minLevel: (values.minLevel ?? 1) as Level,
			minEvidence: values.minEvidence ?? "self-declared",
			roles: values.roles ?? [],
			criticality: (values.criticality ?? 2) as Criticality,
			basis: values.basis ?? "",
			from: values.from,
		});
	});
	return { requirements, read, used: requirements.length };
}

function findKnownUnit(
	row: RequirementRow,
	{ findUnit }: RequirementSurroundings,
	log: FaultLog,
): UnitPath | null {
	const written = row.values.unit;
	if (written === null || findUnit === null) return null;
	const unit = findUnit(written);
	if (unit === undefined) noteFault(log, unknownUnit, row.number, row.places.unit, written);
	return unit ?? null;
}

/** The amount as what the requirement is counted in reads it, or null after noting what is wrong. */
function findRequired(row: RequirementRow, log: FaultLog): number | null {
	const { required, countedIn } = row.values;
	if (required === null) return null;
	const place = row.places.required;
	const note = (kind: typeof notWhole, detail = "") => {
		noteFault(log, kind, row.number, place, writtenAt(row, place), detail);
		return null;
	};
	const isShare = countedIn === "share-of-headcount" || countedIn === "share-of-fte";
	if (required.percent < 0) return note(outOfRange, isShare ? "0–100" : "≥ 0");
	if (isShare) return required.percent > 100 ? note(outOfRange, "0–100") : required.percent;
	if (countedIn === null) return null;
	if (required.number === null) return note(unreadableNumber);
	if (required.number > mostRequired) return note(outOfRange, `0–${mostRequired}`);
	if (countedIn === "headcount" && !Number.isInteger(required.number)) return note(notWhole);
	return required.number;
}

/** More than the country has employees. */
const mostRequired = 10_000_000;

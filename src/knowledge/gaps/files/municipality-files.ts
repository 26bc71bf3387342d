import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import {
	type FaultLog,
	noteFault,
	startFaultLog,
} from "../../../machinery/importing/faults/fault-log.ts";
import { headerWithoutRows } from "../../../machinery/importing/faults/file-faults.ts";
import { openRecords } from "../../../machinery/importing/open-records.ts";
import type { NamedBytes, RecordSource } from "../../../machinery/importing/records.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { joinStaff } from "../../../people/organisation/files/join-staff.ts";
import { readPositionsFile } from "../../../people/organisation/files/positions-file.ts";
import { readStaffFile } from "../../../people/organisation/files/staff-file.ts";
import { toPerson } from "../../../people/organisation/files/staff-persons.ts";
import {
	directoryOfPaths,
	findUnitPath,
} from "../../../people/organisation/files/unit-directory.ts";
import { readUnitsFile } from "../../../people/organisation/files/units-file.ts";
import { readCatalogueFile } from "../../competence/files/catalogue-file.ts";
import { readHoldingsFile } from "../../competence/files/holdings-file.ts";
import { readRequirementsFile } from "../../competence/files/requirements-file.ts";
import type { MunicipalityData, TurnoverTable } from "../model.ts";
import { type FileKind, sheetNamesOf } from "./file-kinds.ts";
import { type ImportReport, reportOn } from "./import-report.ts";
import { noteUncoveredAges } from "./turnover-coverage.ts";
import { readTurnoverFile } from "./turnover-file.ts";
import { ownTurnoverTable } from "./turnover-table.ts";

/** What a municipality gives. Only the staff file is needed. */
export type MunicipalityFiles = { readonly staff: NamedBytes } & Readonly<
	Partial<Record<Exclude<FileKind, "staff">, NamedBytes>>
>;

export interface MunicipalityReading {
	/** Null when any fault is an error: nothing of it is used then. */
	readonly data: MunicipalityData | null;
	readonly report: ImportReport;
}

/**
 * Reads a municipality's files and judges them together (files in, "Reading"): every fault of every file at once.
 * What a file lacks is held against others only when all of it was read, so that one fault does not make many.
 * `asOf` says which positions are active.
 */
export function readMunicipality(
	files: MunicipalityFiles,
	asOf: PlainDate,
	language: Language,
): MunicipalityReading {
	const units = readGiven("units", files.units, readUnitsFile);
	const catalogue = readGiven("catalogue", files.catalogue, readCatalogueFile);
	const positions = readGiven("positions", files.positions, readPositionsFile);
	const turnover = readGiven("turnover", files.turnover, readTurnoverFile);

	const unitPlaces = units?.read.places;
	const unitsKnown =
		units?.read.whole && isPresent(unitPlaces?.code) && isPresent(unitPlaces?.name);
	const staff = read("staff", files.staff, (source, log) => {
		const staffRead = readStaffFile(source, asOf, log);
		const known = unitsKnown ? units.directory : null;
		const joined = joinStaff(staffRead, known, positions?.groups ?? new Map(), log);
		return { ...staffRead, ...joined, used: joined.employments.length };
	});
	noteNoRows(staff);

	const directory = unitsKnown ? units.directory : directoryOfPaths(staff.units);
	const staffKnown = staff.read.whole && staff.persons.size > 0;
	const unitsJudged = units === undefined ? staff.read.whole && staff.units.size > 0 : unitsKnown;
	const competences =
		catalogue?.read.whole && isPresent(catalogue.read.places.competence)
			? new Set(catalogue.catalogue.map(({ name }) => name))
			: null;
	const holdings = readGiven("holdings", files.holdings, (source, log) =>
		readHoldingsFile(source, { persons: staffKnown ? staff.persons : null, competences }, log),
	);
	const findUnit = unitsJudged ? (written: string) => findUnitPath(directory, written) : null;
	const requirements = readGiven("requirements", files.requirements, (source, log) =>
		readRequirementsFile(source, { findUnit, competences }, log),
	);
	if (requirements !== undefined) noteNoRows(requirements);

	const people = {
		persons: [...staff.persons.values()].map(toPerson),
		employments: staff.employments,
	};
	const table = turnover === undefined ? ownTurnoverTable : givenTable(turnover);
	noteUncoveredAges(people, table, asOf, (turnover ?? staff).log);

	const readings = { staff, units, catalogue, holdings, requirements, positions, turnover };
	const report = reportOn(readings, language);
	if (report.faults.some(({ severity }) => severity === "error")) return { data: null, report };
	return {
		data: {
			units: directory.units,
			...people,
			catalogue: catalogue?.catalogue ?? null,
			holdings: holdings?.holdings ?? [],
			requirements: requirements?.requirements ?? [],
			turnover: table,
		},
		report,
	};
}

type ReadFile<What> = (source: RecordSource, log: FaultLog) => What;

function read<What>(
	kind: FileKind,
	file: NamedBytes,
	readFile: ReadFile<What>,
): What & { readonly log: FaultLog } {
	const log = startFaultLog(file.name);
	return { ...readFile(openRecords(file, sheetNamesOf(kind)), log), log };
}

function readGiven<What>(
	kind: FileKind,
	file: NamedBytes | undefined,
	readFile: ReadFile<What>,
): (What & { readonly log: FaultLog }) | undefined {
	return file === undefined ? undefined : read(kind, file, readFile);
}

function isPresent(place: { readonly index: number } | undefined): boolean {
	return place !== undefined && place.index >= 0;
}

function noteNoRows(file: {
	readonly log: FaultLog;
	readonly read: { readonly whole: boolean; readonly rowsRead: number };
}): void {
	if (file.read.whole && file.read.rowsRead === 0) noteFault(file.log, headerWithoutRows, 1);
}

function givenTable(turnover: {
	readonly log: FaultLog;
	readonly rows: TurnoverTable["rows"];
}): TurnoverTable {
	const { file } = turnover.log;
	return { name: file, source: file, rows: turnover.rows };
}

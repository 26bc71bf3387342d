import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import type { Fault } from "../../machinery/importing/fault.ts";
import {
	type FaultLog,
	noteFault,
	startFaultLog,
	writeFaults,
} from "../../machinery/importing/fault-log.ts";
import { headerWithoutRows } from "../../machinery/importing/file-faults.ts";
import { openRecords } from "../../machinery/importing/open-records.ts";
import type { NamedBytes, RecordSource } from "../../machinery/importing/records.ts";
import type { Language } from "../../machinery/languages/language.ts";
import { joinStaff } from "../../people/organisation/join-staff.ts";
import { readPositionsFile } from "../../people/organisation/positions-file.ts";
import { readStaffFile } from "../../people/organisation/staff-file.ts";
import { toPerson } from "../../people/organisation/staff-persons.ts";
import {
	directoryOfPaths,
	findUnitPath,
	type UnitDirectory,
} from "../../people/organisation/unit-directory.ts";
import { readUnitsFile } from "../../people/organisation/units-file.ts";
import { readCatalogueFile } from "../competence/catalogue-file.ts";
import { readHoldingsFile } from "../competence/holdings-file.ts";
import { readRequirementsFile } from "../competence/requirements-file.ts";
import { type FileKind, fileKinds, sheetNamesOf } from "./file-kinds.ts";
import type { MunicipalityData, TurnoverTable } from "./model.ts";
import { findUncoveredAges } from "./turnover-coverage.ts";
import { ageNotCovered } from "./turnover-faults.ts";
import { readTurnoverFile } from "./turnover-file.ts";
import { ownTurnoverTable } from "./turnover-table.ts";

/** What a municipality gives. Only the staff file is needed. */
export type MunicipalityFiles = { readonly staff: NamedBytes } & Readonly<
	Partial<Record<Exclude<FileKind, "staff">, NamedBytes>>
>;

/** What was read of one file. */
export interface FileReport {
	readonly kind: FileKind;
	/** The name without folders. */
	readonly file: string;
	/** The sheet that was read; null for CSV. */
	readonly sheet: string | null;
	/** Data rows that are not blank. */
	readonly rowsRead: number;
	/** Rows that became data. */
	readonly rowsUsed: number;
	/** Headers of the columns that are not read. */
	readonly ignoredColumns: readonly string[];
}

export interface ImportReport {
	/** The files that were given, in the order of `fileKinds`. */
	readonly files: readonly FileReport[];
	/** By file in the same order, then row, then column. */
	readonly faults: readonly Fault[];
}

export interface MunicipalityReading {
	/** Null when any fault is an error: nothing of it is used then. */
	readonly data: MunicipalityData | null;
	readonly report: ImportReport;
}

/**
 * Reads a municipality's files and judges them together (files in, "Reading"): every fault of every file at once.
 * A file that cannot be read at all makes no faults in the others. `asOf` says which positions are active.
 */
export function readMunicipality(
	files: MunicipalityFiles,
	asOf: PlainDate,
	language: Language,
): MunicipalityReading {
	const opened = openFiles(files);
	const units = opened.units && readUnitsFile(opened.units.source, opened.units.log);
	const catalogue =
		opened.catalogue && readCatalogueFile(opened.catalogue.source, opened.catalogue.log);
	const positions =
		opened.positions && readPositionsFile(opened.positions.source, opened.positions.log);
	const turnover = opened.turnover && readTurnoverFile(opened.turnover.source, opened.turnover.log);

	const staffLog = opened.staff.log;
	const staff = readStaffFile(opened.staff.source, asOf, staffLog);
	const unitsFile = units !== undefined && units.read.places.code.index >= 0 ? units : undefined;
	const joined = joinStaff(
		staff,
		unitsFile?.directory ?? null,
		positions?.groups ?? new Map(),
		staffLog,
	);
	if (staff.read.headed && staff.read.rowsRead === 0) noteFault(staffLog, headerWithoutRows, 1);

	const directory = unitsFile?.directory ?? directoryOfPaths(joined.units);
	const competences =
		catalogue !== undefined && catalogue.read.places.competence.index >= 0
			? new Set(catalogue.catalogue.map(({ name }) => name))
			: null;
	const holdings =
		opened.holdings &&
		readHoldingsFile(
			opened.holdings.source,
			{ persons: staff.persons.size === 0 ? null : staff.persons, competences },
			opened.holdings.log,
		);
	const requirements =
		opened.requirements &&
		readRequirementsFile(
			opened.requirements.source,
			{ findUnit: unitFinder(directory), competences },
			opened.requirements.log,
		);
	if (requirements?.read.headed && requirements.read.rowsRead === 0) {
		noteFault(opened.requirements!.log, headerWithoutRows, 1);
	}

	const persons = [...staff.persons.values()].map(toPerson);
	const { employments } = joined;
	const table =
		turnover === undefined
			? ownTurnoverTable
			: givenTable(opened.turnover!.log.file, turnover.rows);
	const coverageLog = opened.turnover?.log ?? staffLog;
	if (coverageLog.errors === 0) {
		for (const { educationGroup, from, to } of findUncoveredAges(
			{ persons, employments },
			table,
			asOf,
		)) {
			const ages = from === to ? String(from) : `${from}–${to}`;
			noteFault(coverageLog, ageNotCovered, 1, null, ages, educationGroup ?? "");
		}
	}

	const readings = {
		staff: { read: staff.read, used: joined.employments.length },
		units,
		catalogue,
		holdings,
		requirements,
		positions,
		turnover,
	};
	const report: ImportReport = {
		files: fileKinds.flatMap((kind) => {
			const reading = readings[kind];
			const log = opened[kind]?.log;
			if (reading === undefined || log === undefined) return [];
			const { rowsRead, ignoredColumns } = reading.read;
			const { file, sheet } = log;
			return [{ kind, file, sheet, rowsRead, rowsUsed: reading.used, ignoredColumns }];
		}),
		faults: fileKinds.flatMap((kind) => {
			const log = opened[kind]?.log;
			return log === undefined ? [] : writeFaults(log, language);
		}),
	};
	const blocked = fileKinds.some((kind) => (opened[kind]?.log.errors ?? 0) > 0);
	if (blocked) return { data: null, report };
	return {
		data: {
			units: directory.units,
			persons,
			employments,
			catalogue: catalogue?.catalogue ?? null,
			holdings: holdings?.holdings ?? [],
			requirements: requirements?.requirements ?? [],
			turnover: table,
		},
		report,
	};
}

interface OpenedFile {
	readonly log: FaultLog;
	readonly source: RecordSource;
}

function openFiles(
	files: MunicipalityFiles,
): { readonly staff: OpenedFile } & Partial<Record<FileKind, OpenedFile>> {
	const open = (kind: FileKind, file: NamedBytes): OpenedFile => ({
		log: startFaultLog(file.name),
		source: openRecords(file, sheetNamesOf(kind)),
	});
	const opened: Partial<Record<FileKind, OpenedFile>> = {};
	for (const kind of fileKinds) {
		const file = files[kind];
		if (file !== undefined) opened[kind] = open(kind, file);
	}
	return { ...opened, staff: open("staff", files.staff) };
}

function unitFinder(directory: UnitDirectory) {
	return directory.paths.size === 0 ? null : (written: string) => findUnitPath(directory, written);
}

function givenTable(file: string, rows: TurnoverTable["rows"]): TurnoverTable {
	return { name: file, source: file, rows };
}

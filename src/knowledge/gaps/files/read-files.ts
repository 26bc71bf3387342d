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
	type UnitDirectory,
} from "../../../people/organisation/files/unit-directory.ts";
import { readUnitsFile } from "../../../people/organisation/files/units-file.ts";
import type { Unit } from "../../../people/organisation/model.ts";
import { readCatalogueFile } from "../../competence/files/catalogue-file.ts";
import { readHoldingsFile } from "../../competence/files/holdings-file.ts";
import { readRequirementsFile } from "../../competence/files/requirements-file.ts";
import type { TurnoverTable } from "../model.ts";
import { type FileKind, sheetNamesOf } from "./file-kinds.ts";
import type { FilesContent, FilesReading, GivenFiles, KnownMunicipality } from "./files-content.ts";
import { type FileReading, reportOn } from "./import-report.ts";
import { noteUncoveredAges } from "./turnover-coverage.ts";
import { readTurnoverFile } from "./turnover-file.ts";
import { ownTurnoverTable } from "./turnover-table.ts";

/** As `readMunicipality`, for files of any kinds: what is known already stands in for the files that are not given. */
export function readFiles(
	files: GivenFiles,
	asOf: PlainDate,
	known: KnownMunicipality,
): FilesReading {
	const units = readGiven("units", files.units, readUnitsFile);
	const knownNames = new Set(known.competences.map(({ name }) => name));
	const catalogue = readGiven("catalogue", files.catalogue, (source, log) =>
		readCatalogueFile(source, log, knownNames),
	);
	const positions = readGiven("positions", files.positions, readPositionsFile);
	const turnover = readGiven("turnover", files.turnover, readTurnoverFile);

	const unitPlaces = units?.read.places;
	const unitsKnown =
		units?.read.whole && isPresent(unitPlaces?.code) && isPresent(unitPlaces?.name);
	const directory = addKnownUnits(unitsKnown ? units.directory : null, known.units);
	const groups = new Map([...known.positions, ...(positions?.groups ?? [])]);
	const staff = readGiven("staff", files.staff, (source, log) => {
		const staffRead = readStaffFile(source, asOf, log);
		const joined = joinStaff(staffRead, directory, groups, log);
		return { ...staffRead, ...joined, used: joined.employments.length };
	});
	if (staff !== undefined) noteNoRows(staff);

	const people = {
		persons: staff === undefined ? known.persons : [...staff.persons.values()].map(toPerson),
		employments: staff === undefined ? known.employments : staff.employments,
	};
	const staffKnown = staff === undefined || (staff.read.whole && staff.persons.size > 0);
	const holders = new Set([...known.persons, ...people.persons].map(({ id }) => id));
	const competences = findKnownCompetences(catalogue, knownNames);
	const holdings = readGiven("holdings", files.holdings, (source, log) =>
		readHoldingsFile(source, { persons: staffKnown ? holders : null, competences }, log),
	);
	const unitsJudged =
		units !== undefined
			? unitsKnown
			: staff === undefined || (staff.read.whole && staff.units.size > 0);
	const places =
		directory === null || directory.open
			? joinDirectories(directoryOfPaths(staff?.units ?? []), directory)
			: directory;
	const findUnit = unitsJudged ? (written: string) => findUnitPath(places, written) : null;
	const requirements = readGiven("requirements", files.requirements, (source, log) =>
		readRequirementsFile(source, { findUnit, competences }, log),
	);
	if (requirements !== undefined) noteNoRows(requirements);

	const table = turnover === undefined ? known.turnover : givenTable(turnover);
	const judged = turnover ?? staff;
	if (judged !== undefined) {
		noteUncoveredAges(people, table ?? ownTurnoverTable, asOf, judged.log);
	}

	const readings = { staff, units, catalogue, holdings, requirements, positions, turnover };
	const writeReport = (language: Language) => reportOn(readings, language);
	if (Object.values(readings).some((reading) => (reading?.log.errors ?? 0) > 0)) {
		return { content: null, writeReport };
	}
	const content: FilesContent = {
		units: units?.directory.units ?? null,
		staff: staff === undefined ? null : people,
		catalogue: catalogue?.catalogue ?? null,
		holdings: holdings?.holdings ?? null,
		requirements: requirements?.requirements ?? null,
		positions: positions?.groups ?? null,
		turnover: turnover === undefined ? null : givenTable(turnover),
		lackedColumns: findLackedColumns(readings),
	};
	return { content, writeReport };
}

/** The units file goes before what is known. Without a units file the staff file may name new units: it is open. */
function addKnownUnits(given: UnitDirectory | null, known: readonly Unit[]): UnitDirectory | null {
	if (known.length === 0) return given;
	const pathOfCode = new Map(given?.pathOfCode);
	const paths = new Set(given?.paths);
	for (const { path, code } of known) {
		// A unit that the file has under its code may have got another name or place there.
		if (code !== null && pathOfCode.has(code)) continue;
		paths.add(path);
		if (code !== null) pathOfCode.set(code, path);
	}
	return { units: given?.units ?? [], pathOfCode, paths, open: given === null };
}

function joinDirectories(one: UnitDirectory, other: UnitDirectory | null): UnitDirectory {
	return {
		units: one.units,
		pathOfCode: new Map([...(other?.pathOfCode ?? []), ...one.pathOfCode]),
		paths: new Set([...one.paths, ...(other?.paths ?? [])]),
	};
}

/** Null when it is not known which competences there are: nothing is judged by it then. */
function findKnownCompetences(
	catalogue: ReturnType<typeof readCatalogueFile> | undefined,
	known: ReadonlySet<string>,
): ReadonlySet<string> | null {
	if (catalogue === undefined) return known.size > 0 ? known : null;
	if (!catalogue.read.whole || !isPresent(catalogue.read.places.competence)) return null;
	return new Set([...known, ...catalogue.catalogue.map(({ name }) => name)]);
}

function findLackedColumns(
	readings: Readonly<Record<string, FileReading | undefined>>,
): ReadonlySet<string> {
	return new Set(
		Object.entries(readings).flatMap(([kind, reading]) =>
			Object.entries(reading?.read.places ?? {}).flatMap(([key, place]) =>
				isPresent(place) ? [] : [`${kind}.${key}`],
			),
		),
	);
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

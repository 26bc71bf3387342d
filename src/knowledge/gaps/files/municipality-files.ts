import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { NamedBytes } from "../../../machinery/importing/records.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { directoryOfPaths } from "../../../people/organisation/files/unit-directory.ts";
import type { MunicipalityData } from "../model.ts";
import type { GivenFiles, KnownMunicipality } from "./files-content.ts";
import type { ImportReport } from "./import-report.ts";
import { readFiles } from "./read-files.ts";
import { ownTurnoverTable } from "./turnover-table.ts";

/** What a municipality gives. Only the staff file is needed. */
export type MunicipalityFiles = { readonly staff: NamedBytes } & Partial<GivenFiles>;

export interface MunicipalityReading {
	/** Null when any fault is an error: nothing of it is used then. */
	readonly data: MunicipalityData | null;
	readonly report: ImportReport;
}

const nothingKnown: KnownMunicipality = {
	units: [],
	persons: [],
	employments: [],
	competences: [],
	positions: new Map(),
	turnover: null,
};

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
	const { content, writeReport } = readFiles(files, asOf, nothingKnown);
	const report = writeReport(language);
	if (content?.staff == null) return { data: null, report };
	const { persons, employments } = content.staff;
	return {
		data: {
			units: content.units ?? directoryOfPaths(employments.map(({ unit }) => unit)).units,
			persons,
			employments,
			catalogue: content.catalogue,
			holdings: content.holdings ?? [],
			requirements: content.requirements ?? [],
			turnover: content.turnover ?? ownTurnoverTable,
		},
		report,
	};
}

import type { Employment, Person, Unit } from "../../people/organisation/model.ts";
import type { Competence, Holding, Requirement } from "../competence/model.ts";
import type { FilesContent } from "../gaps/files/files-content.ts";
import type { MunicipalityData, TurnoverTable } from "../gaps/model.ts";

/** What came in, each kind by itself, as it is kept until it is confirmed; null where no file of the kind came. */
export interface ImportContent {
	readonly units: readonly Unit[] | null;
	readonly staff: {
		readonly persons: readonly Person[];
		readonly employments: readonly Employment[];
	} | null;
	readonly catalogue: readonly Competence[] | null;
	readonly holdings: readonly Holding[] | null;
	readonly requirements: readonly Requirement[] | null;
	readonly positions: readonly (readonly [title: string, educationGroup: string])[] | null;
	readonly turnover: TurnoverTable | null;
	/** Columns that a file lacked, as `holdings.level`: of these nothing is said, and what is stored stays. */
	readonly lackedColumns: readonly string[];
}

/** Files that were read, as content. */
export function contentOfFiles(files: FilesContent): ImportContent {
	return {
		...files,
		positions: files.positions === null ? null : [...files.positions],
		lackedColumns: [...files.lackedColumns],
	};
}

/** A whole municipality as content: every kind is there but the turnover table, which is the product's own. */
export function contentOfMunicipality(
	data: Omit<MunicipalityData, "turnover">,
	positions: ImportContent["positions"] = null,
): ImportContent {
	const { units, persons, employments, catalogue, holdings, requirements } = data;
	return {
		units,
		staff: { persons, employments },
		catalogue,
		holdings,
		requirements,
		positions,
		turnover: null,
		lackedColumns: [],
	};
}

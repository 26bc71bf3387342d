import type { NamedBytes } from "../../../machinery/importing/records.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import type { Employment, Person, Unit } from "../../../people/organisation/model.ts";
import type { Competence, Holding, Requirement } from "../../competence/model.ts";
import type { TurnoverTable } from "../model.ts";
import type { FileKind } from "./file-kinds.ts";
import type { ImportReport } from "./import-report.ts";

/** Files of any kinds. */
export type GivenFiles = Readonly<Partial<Record<FileKind, NamedBytes>>>;

/** What files gave, each kind by itself; null where no file of the kind was given. */
export interface FilesContent {
	readonly units: readonly Unit[] | null;
	readonly staff: Staff | null;
	readonly catalogue: readonly Competence[] | null;
	readonly holdings: readonly Holding[] | null;
	readonly requirements: readonly Requirement[] | null;
	/** Education group by position. */
	readonly positions: ReadonlyMap<string, string> | null;
	readonly turnover: TurnoverTable | null;
	/** Columns that a given file lacks, as kind and key: `holdings.level`. Of these the file says nothing. */
	readonly lackedColumns: ReadonlySet<string>;
}

export interface FilesReading {
	/** Null when any fault is an error: nothing of it is used then. */
	readonly content: FilesContent | null;
	/** Each call writes the same report, in that language. */
	readonly writeReport: (language: Language) => ImportReport;
}

/** What is known already, so that a file can be judged without the others. */
export interface KnownMunicipality extends Staff {
	readonly units: readonly Unit[];
	/** Empty when there is no catalogue. */
	readonly competences: readonly Competence[];
	readonly positions: ReadonlyMap<string, string>;
	/** Null: the product's own table. */
	readonly turnover: TurnoverTable | null;
}

interface Staff {
	readonly persons: readonly Person[];
	readonly employments: readonly Employment[];
}

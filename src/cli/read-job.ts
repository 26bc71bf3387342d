import type { FileKind } from "../knowledge/gaps/files/file-kinds.ts";
import type { ImportReport } from "../knowledge/gaps/files/import-report.ts";
import type { MunicipalityData } from "../knowledge/gaps/model.ts";
import type { JobArguments } from "./arguments.ts";

/** What a municipality's files or the store gave, ready to be worked on. */
export interface ReadJob {
	readonly call: Pick<JobArguments, "asOf" | "recruitment" | "language">;
	/** Which kinds there is something of. */
	readonly given: ReadonlySet<FileKind>;
	/** What the documents call it. */
	readonly municipality: string;
	readonly data: MunicipalityData;
	readonly report: ImportReport;
}

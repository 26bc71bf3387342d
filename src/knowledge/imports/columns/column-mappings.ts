import type { ColumnMapping } from "../../../machinery/importing/columns/column-mapping.ts";
import type { FileKind } from "../../gaps/files/file-kinds.ts";
import type { GivenFiles } from "../../gaps/files/files-content.ts";

/** What the headers of an organisation's own files stand for, by kind of file. */
export type ColumnMappings = ReadonlyMap<FileKind, ColumnMapping>;

/** The files, to be read by what their headers are remembered to stand for. */
export function withMappings(files: GivenFiles, mappings: ColumnMappings): GivenFiles {
	return Object.fromEntries(
		Object.entries(files).map(([kind, file]) => [
			kind,
			{ ...file, mapping: mappings.get(kind as FileKind) },
		]),
	);
}

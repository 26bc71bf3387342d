import { headerKey } from "../../../machinery/importing/columns/header-name.ts";
import { fileKindNames } from "../../gaps/files/file-kind-names.ts";
import { type FileKind, fileColumns, fileKinds } from "../../gaps/files/file-kinds.ts";
import type { ColumnMappings } from "./column-mappings.ts";

/** A name says more than one header does, and a sheet's more than a file's, which somebody may have renamed. */
const points = { header: 1, missing: -0.5, sheetName: 6, fileName: 4 } as const;

/**
 * Which kind a file is, by its headers, its sheet and its name; null when two are as likely, or next to nothing fits.
 * Headers that a mapping has named count like those that are known.
 */
export function guessFileKind(
	headers: readonly string[],
	names: { readonly file: string; readonly sheet: string | null },
	mappings: ColumnMappings,
): FileKind | null {
	const keys = new Set(headers.map(headerKey));
	const ranked = fileKinds
		.map((kind) => ({ kind, score: score(kind, keys, names, mappings) }))
		.sort((one, other) => other.score - one.score);
	const [first, second] = ranked;
	if (first === undefined || first.score < 2 || first.score === second?.score) return null;
	return first.kind;
}

function score(
	kind: FileKind,
	keys: ReadonlySet<string>,
	names: { readonly file: string; readonly sheet: string | null },
	mappings: ColumnMappings,
): number {
	const mapping = mappings.get(kind);
	const fields = new Set<string>();
	for (const key of keys) {
		const said = mapping?.get(key);
		if (said) fields.add(said);
	}
	for (const { field, headers } of Object.values(fileColumns[kind])) {
		if (Object.values(headers).some((header) => keys.has(headerKey(header)))) fields.add(field);
	}
	const missing = Object.values(fileColumns[kind]).filter(
		({ required, field }) => required && !fields.has(field),
	).length;
	const called = Object.values(fileKindNames[kind]).map(headerKey);
	const sheet = headerKey(names.sheet ?? "");
	const file = headerKey(names.file);
	return (
		fields.size * points.header +
		missing * points.missing +
		(called.includes(sheet) ? points.sheetName : 0) +
		(called.some((name) => file.includes(name)) ? points.fileName : 0)
	);
}

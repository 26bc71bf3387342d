import { gunzipSync, gzipSync } from "node:zlib";
import type { FileKind } from "../gaps/files/file-kinds.ts";
import type { ImportContent } from "./import-content.ts";

const partOf = {
	staff: "staff",
	units: "units",
	catalogue: "catalogue",
	holdings: "holdings",
	requirements: "requirements",
	positions: "positions",
	turnover: "turnover",
} as const satisfies Readonly<Record<FileKind, keyof ImportContent>>;

interface KeptPart {
	readonly part: unknown;
	readonly lackedColumns: readonly string[];
}

/** What was read of one kind of file, as it is kept until the import is confirmed: gzip of JSON. */
export function packContent(content: ImportContent, kind: FileKind): Uint8Array {
	const kept: KeptPart = {
		part: content[partOf[kind]],
		lackedColumns: content.lackedColumns.filter((column) => column.startsWith(`${kind}.`)),
	};
	return gzipSync(JSON.stringify(kept));
}

export function unpackContent(
	files: readonly { readonly kind: FileKind; readonly content: Uint8Array }[],
): ImportContent {
	const content: Record<string, unknown> = {
		...{ staff: null, units: null, catalogue: null, holdings: null },
		...{ requirements: null, positions: null, turnover: null },
	};
	const lackedColumns: string[] = [];
	for (const { kind, content: bytes } of files) {
		const kept = JSON.parse(gunzipSync(bytes).toString("utf8")) as KeptPart;
		content[partOf[kind]] = kept.part;
		lackedColumns.push(...kept.lackedColumns);
	}
	return { ...content, lackedColumns } as unknown as ImportContent;
}

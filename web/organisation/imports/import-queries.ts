import { attempt, client, get, type Outcome } from "../../api/client.ts";
import type { Answer, Item } from "../../api/shapes.ts";

export type ImportShown = Answer<"getImport">;
export type FilePreview = Answer<"previewImportFile">;
export type FileKind = ImportShown["files"][number]["kind"];
export type ImportFault = Item<"listImportFaults">;

/** In the order that faults are listed in. */
export const fileKinds: readonly FileKind[] = [
	"staff",
	"units",
	"catalogue",
	"holdings",
	"requirements",
	"positions",
	"turnover",
];

export const importQuery = (id: string) => ({
	queryKey: ["imports", id],
	queryFn: () => get(client.GET("/imports/{import}", { params: { path: { import: id } } })),
});

/** What a file is and what its columns are; nothing of it is kept. */
export function previewFile(file: File, kind?: FileKind): Promise<Outcome<FilePreview>> {
	const form = new FormData();
	if (kind !== undefined) form.append("kind", kind);
	form.append("file", file, file.name);
	return attempt(client.POST("/imports/previews", { body: {}, bodySerializer: () => form }));
}

/** Files that go in together. */
export interface Upload {
	readonly files: ReadonlyMap<FileKind, File>;
	readonly asOf: string;
	readonly whole: boolean;
}

const sent = new Map<string, Upload>();

/** Sends files to be tried. They stay in this window, so that one of them can be mended and sent in with the others. */
export async function sendUpload(upload: Upload): Promise<Outcome<ImportShown>> {
	const form = new FormData();
	form.append("asOf", upload.asOf);
	form.append("whole", String(upload.whole));
	for (const [kind, file] of upload.files) form.append(kind, file, file.name);
	const outcome = await attempt(client.POST("/imports", { body: {}, bodySerializer: () => form }));
	if (outcome.ok) sent.set(outcome.value.id, upload);
	return outcome;
}

/** What was sent for an import from this window; undefined when the page was opened anew. */
export function findUpload(id: string): Upload | undefined {
	return sent.get(id);
}

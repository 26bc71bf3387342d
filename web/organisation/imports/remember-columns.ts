import { attempt, client, from, type Outcome } from "../../api/client.ts";
import { type ColumnChoices, findNewMapping } from "./column-choices.ts";
import type { FilePreview } from "./import-queries.ts";

/** Saves what the user has said of a file's columns, where it is news. */
export async function rememberColumns(
	preview: FilePreview,
	choices: ColumnChoices,
): Promise<Outcome<unknown>> {
	const columns = findNewMapping(preview, choices);
	const { kind, mapping } = preview;
	if (columns === null || kind === null) return { ok: true, value: undefined };
	if (mapping === null) {
		return attempt(client.POST("/import-column-mappings", { body: { kind, columns } }));
	}
	const params = { path: { mapping: mapping.id }, header: from(mapping.version) };
	return attempt(client.PUT("/import-column-mappings/{mapping}", { params, body: { columns } }));
}

import { failure, success } from "../../../ground/vocabulary/result.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { Language } from "../../../machinery/languages/language.ts";
import { type FileKind, fileColumns } from "../../gaps/files/file-kinds.ts";
import type { ImportsTables } from "../tables.ts";
import {
	mappingBody,
	mappingPage,
	mappingParams,
	mappingQuery,
	mappingShown,
	newMappingBody,
	previewBody,
	previewShown,
} from "./column-mapping-contract.ts";
import {
	addMapping,
	changeMapping,
	findMapping,
	listMappings,
	mappingsOf,
	removeMapping,
} from "./column-mapping-store.ts";
import { previewFile } from "./file-preview.ts";

const route = routesOn<ImportsTables>();
const tag = "Imports";

/** Which column is which: looked at before a file is read, said once, and remembered. */
export const columnMappingRoutes: readonly Route[] = [
	route({
		method: "post",
		path: "/imports/previews",
		operation: "previewImportFile",
		tag,
		summary:
			"What kind of file it is, what its headers stand for, and its first rows. Nothing of it is kept.",
		action: "imports.change",
		body: previewBody,
		answer: previewShown,
		problems: ["too-large", "unsupported-media-type"],
		async run({ transaction, body: { files, fields }, language }) {
			const known = await listMappings(transaction);
			const { faults, headers, rows, ...seen } = previewFile(
				files[0]!,
				fields.kind ?? null,
				mappingsOf(known),
				language,
			);
			return success({
				...seen,
				headers: [...headers],
				rows: rows.map((row) => [...row]),
				columns: seen.kind === null ? [] : explainColumns(seen.kind, language),
				faults: faults.map(({ file: _, sheet: __, value: ___, ...fault }) => fault),
				mapping: known.find(({ kind }) => kind === seen.kind) ?? null,
			});
		},
	}),
	route({
		method: "get",
		path: "/import-column-mappings",
		operation: "listImportColumnMappings",
		tag,
		summary: "What the headers of the organisation's own files stand for, by kind of file.",
		action: "imports.read",
		query: mappingQuery,
		answer: mappingPage,
		async run({ transaction, query }) {
			const rows = await listMappings(transaction);
			const chosen = rows.filter(
				({ kind, columns }) =>
					(query.kind === undefined || query.kind === kind) &&
					matchesSearch(query.search, ...columns.map(({ header }) => header)),
			);
			return success(takePage(chosen, query, { kind: ({ kind }) => kind }));
		},
	}),
	route({
		method: "post",
		path: "/import-column-mappings",
		operation: "addImportColumnMapping",
		tag,
		summary: "Says what headers of a kind of file stand for. It holds from the next upload.",
		action: "imports.change",
		body: newMappingBody,
		status: 201,
		answer: mappingShown,
		problems: ["conflict"],
		run: ({ transaction, caller, body }) => addMapping(transaction, caller.organisation, body),
	}),
	route({
		method: "get",
		path: "/import-column-mappings/{mapping}",
		operation: "getImportColumnMapping",
		tag,
		summary: "What the headers of a kind of file stand for.",
		action: "imports.read",
		params: mappingParams,
		answer: mappingShown,
		async run({ transaction, params }) {
			const found = await findMapping(transaction, params.mapping);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "put",
		path: "/import-column-mappings/{mapping}",
		operation: "changeImportColumnMapping",
		tag,
		summary: "Says anew what headers of a kind of file stand for: all of them.",
		action: "imports.change",
		changes: "version",
		params: mappingParams,
		body: mappingBody,
		answer: mappingShown,
		run: ({ transaction, params, expectedVersion, body }) =>
			changeMapping(transaction, params.mapping, expectedVersion, body),
	}),
	route({
		method: "delete",
		path: "/import-column-mappings/{mapping}",
		operation: "removeImportColumnMapping",
		tag,
		summary: "Forgets what headers of a kind of file stand for.",
		action: "imports.change",
		changes: "version",
		params: mappingParams,
		status: 204,
		run: ({ transaction, params, expectedVersion }) =>
			removeMapping(transaction, params.mapping, expectedVersion),
	}),
];

function explainColumns(kind: FileKind, language: Language) {
	return Object.values(fileColumns[kind]).map((column) => ({
		field: column.field,
		header: column.headers[language],
		required: column.required,
		explanation: column.explanation[language],
		form: column.form[language],
		example: column.example[language],
	}));
}

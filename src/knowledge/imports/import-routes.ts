import { failure, success } from "../../ground/vocabulary/result.ts";
import { notFound } from "../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../machinery/http/routes/route.ts";
import type { FileKind } from "../gaps/files/file-kinds.ts";
import { columnMappingRoutes } from "./columns/column-mapping-routes.ts";
import {
	changePage,
	changeQuery,
	confirmBody,
	faultPage,
	faultQuery,
	importPage,
	importParams,
	importQuery,
	importShown,
	templateParams,
	uploadBody,
} from "./import-contract.ts";
import { confirmImport, discardImport } from "./import-decision-store.ts";
import { writeFaultsFile } from "./import-faults-file.ts";
import {
	addImport,
	findFaults,
	findImport,
	type ImportTables,
	listFaults,
	listImportChanges,
	listImports,
} from "./import-store.ts";
import { templateMediaTypes, writeTemplate } from "./template-store.ts";

const route = routesOn<ImportTables>();
const tag = "Imports";

/** Upload, dry run, confirm. Only who keeps the whole organisation's data may; any other reach sees nothing. */
export const importRoutes: readonly Route[] = [
	...columnMappingRoutes,
	route({
		method: "get",
		path: "/imports/templates/{template}",
		operation: "getImportTemplate",
		tag,
		summary: "An empty file to fill in, with explained columns.",
		action: "imports.read",
		params: templateParams,
		file: templateMediaTypes,
		async run({ params: { template }, language }) {
			const [kind, format] = template.split(".") as [FileKind, "xlsx" | "csv"];
			return success(await writeTemplate(kind, format, language));
		},
	}),
	route({
		method: "get",
		path: "/imports",
		operation: "listImports",
		tag,
		summary: "The imports of the organisation, the newest first.",
		action: "imports.read",
		query: importQuery,
		answer: importPage,
		run: async ({ transaction, query, language }) =>
			success(await listImports(transaction, query, language)),
	}),
	route({
		method: "post",
		path: "/imports",
		operation: "addImport",
		tag,
		summary:
			"Reads files and tells every fault and what confirming would do. Nothing of them is saved yet.",
		action: "imports.change",
		body: uploadBody,
		status: 201,
		answer: importShown,
		problems: ["too-large", "unsupported-media-type"],
		run: async ({ transaction, caller, body: { files, fields }, today, language }) =>
			success(
				await addImport(transaction, {
					...{ owner: caller.organisation, account: caller.account, language },
					files: Object.fromEntries(
						files.map(({ field, name, bytes }) => [field, { name, bytes }]),
					),
					asOf: fields.asOf ?? today,
					whole: fields.whole === "true",
				}),
			),
	}),
	route({
		method: "get",
		path: "/imports/{import}",
		operation: "getImport",
		tag,
		summary:
			"What was read, how many faults there are, and what confirming would have done when it was uploaded.",
		action: "imports.read",
		params: importParams,
		answer: importShown,
		async run({ transaction, params, language }) {
			const found = await findImport(transaction, params.import, language);
			return found === undefined ? failure(notFound) : success(found);
		},
	}),
	route({
		method: "get",
		path: "/imports/{import}/faults",
		operation: "listImportFaults",
		tag,
		summary: "What is wrong in the files: file, sheet, row, column, value and what to do.",
		action: "imports.read",
		params: importParams,
		query: faultQuery,
		answer: faultPage,
		async run({ transaction, params, query, language }) {
			const page = await listFaults(transaction, params.import, query, language);
			return page === undefined ? failure(notFound) : success(page);
		},
	}),
	route({
		method: "get",
		path: "/imports/{import}/faults.csv",
		operation: "exportImportFaults",
		tag,
		summary: "Every fault that is kept, as a file to mend by.",
		action: "imports.read",
		params: importParams,
		file: ["text/csv"],
		async run({ transaction, params, language }) {
			const faults = await findFaults(transaction, params.import, language);
			if (faults === undefined) return failure(notFound);
			const bytes = new TextEncoder().encode(writeFaultsFile(faults, language));
			return success({ name: "faults.csv", mediaType: "text/csv", bytes });
		},
	}),
	route({
		method: "get",
		path: "/imports/{import}/changes",
		operation: "listImportChanges",
		tag,
		summary:
			"What confirming would do to the rows of now, row by row. Until it is confirmed or discarded.",
		action: "imports.read",
		params: importParams,
		query: changeQuery,
		answer: changePage,
		problems: ["conflict"],
		async run({ transaction, caller, params, query }) {
			return listImportChanges(transaction, caller.organisation, params.import, query);
		},
	}),
	route({
		method: "post",
		path: "/imports/{import}/confirm",
		operation: "confirmImport",
		tag,
		summary:
			"Saves the import, all or nothing, if it does exactly what the fingerprint stands for.",
		action: "imports.change",
		changes: "version",
		params: importParams,
		body: confirmBody,
		answer: importShown,
		problems: ["conflict"],
		run: ({ transaction, caller, params, body, expectedVersion, language }) =>
			confirmImport(
				transaction,
				{ owner: caller.organisation, id: params.import, version: expectedVersion, language },
				body,
			),
	}),
	route({
		method: "delete",
		path: "/imports/{import}",
		operation: "discardImport",
		tag,
		summary: "Lets the import go, with what was read of its files.",
		action: "imports.change",
		changes: "version",
		params: importParams,
		status: 204,
		problems: ["conflict"],
		run: ({ transaction, caller, params, expectedVersion, language }) =>
			discardImport(transaction, {
				...{ owner: caller.organisation, id: params.import },
				...{ version: expectedVersion, language },
			}),
	}),
];

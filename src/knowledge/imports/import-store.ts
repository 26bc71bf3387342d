import { createHash } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import type { z } from "zod";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../ground/vocabulary/plain-date.ts";
import { failure, type Result, success } from "../../ground/vocabulary/result.ts";
import type { Page } from "../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../machinery/http/listing/take-page.ts";
import { conflict, notFound, type Problem } from "../../machinery/http/problems/problem.ts";
import { dropIdentityNumbers } from "../../machinery/importing/cells/identity-number.ts";
import type { Language } from "../../machinery/languages/language.ts";
import type { FileKind } from "../gaps/files/file-kinds.ts";
import type { GivenFiles } from "../gaps/files/files-content.ts";
import { readFiles } from "../gaps/files/read-files.ts";
import { listMappings, mappingsOf } from "./columns/column-mapping-store.ts";
import { withMappings } from "./columns/column-mappings.ts";
import type { ImportChange } from "./differences/change-list.ts";
import { contentOfFiles, type ImportContent } from "./import-content.ts";
import type {
	changeQuery,
	faultPage,
	faultQuery,
	importQuery,
	importShown,
} from "./import-contract.ts";
import { importProblems } from "./import-problems.ts";
import { type KeptChanges, type KeptFault, type KeptReport, keepReport } from "./import-report.ts";
import { packContent, unpackContent } from "./kept-content-store.ts";
import { asKnown } from "./known-municipality.ts";
import { type DryRun, dryRun } from "./municipality-store.ts";
import { describeObstacle } from "./obstacle-texts.ts";
import { cleanText, makeStorable } from "./storable-content.ts";
import { getStoredMunicipality, type MunicipalityTables } from "./stored-municipality-store.ts";
import type { ImportsTables } from "./tables.ts";

export type ImportTables = ImportsTables & MunicipalityTables;
type Db = Kysely<ImportTables>;
export type ImportShown = z.output<typeof importShown>;
type FaultShown = z.output<typeof faultPage>["items"][number];

export interface NewImport {
	readonly owner: Identifier;
	/** Null: the program itself. */
	readonly account: Identifier | null;
	readonly files: GivenFiles;
	readonly asOf: PlainDate;
	readonly whole: boolean;
	readonly language: Language;
}

/** Reads and judges files against what is stored, and keeps what was read. Nothing else is saved. */
export async function addImport(
	db: Db,
	{ owner, account, files, asOf, whole, language }: NewImport,
): Promise<ImportShown> {
	const municipality = db as unknown as Kysely<MunicipalityTables>;
	const stored = await getStoredMunicipality(municipality, owner);
	const mappings = mappingsOf(await listMappings(db as unknown as Kysely<ImportsTables>));
	const reading = readFiles(withMappings(files, mappings), asOf, asKnown(stored, asOf));
	const content = reading.content && makeStorable(contentOfFiles(reading.content));
	const { report, faults } = keepReport(reading);
	const changes =
		content && keepChanges(await dryRun(municipality, owner, content, { asOf, whole }));
	const { id } = await db
		.insertInto("import")
		.values({
			...{ owner, as_of: asOf, whole, created_by: account, confirmed_at: null },
			report: sql`${cleanJson(report)}::jsonb`,
			faults: sql`${cleanJson(faults)}::jsonb`,
			changes: sql`${JSON.stringify(changes)}::jsonb`,
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	if (content !== null) await keepFiles(db, owner, id as Identifier, files, content);
	return (await findImport(db, id as Identifier, language))!;
}

/** Values of faults and headers are as written, and the database refuses the NUL sign. */
function cleanJson(kept: unknown): string {
	return JSON.stringify(kept, (_key, value) =>
		typeof value === "string" ? cleanText(value) : value,
	);
}

function keepChanges({ counts, endsMany, obstacles, fingerprint }: DryRun): KeptChanges {
	return { counts, endsMany, obstacles, fingerprint };
}

async function keepFiles(
	db: Db,
	owner: Identifier,
	id: Identifier,
	files: GivenFiles,
	content: ImportContent,
): Promise<void> {
	for (const [kind, { name, bytes }] of Object.entries(files)) {
		await db
			.insertInto("import_file")
			.values({
				...{ owner, import: id, kind: kind as FileKind, size: bytes.length },
				name: cleanText(dropIdentityNumbers(name)),
				content_hash: createHash("sha256").update(bytes).digest("hex"),
				content: packContent(content, kind as FileKind),
			})
			.execute();
	}
}

type ImportRow = Selectable<ImportsTables["import"]>;

function show(
	row: Omit<ImportRow, "faults" | "owner"> & { readonly faults_listed: number },
	language: Language,
): ImportShown {
	const { files, errors, warnings } = row.report as KeptReport;
	const changes = row.changes as KeptChanges | null;
	return {
		id: row.id as Identifier,
		version: row.version,
		asOf: row.as_of,
		whole: row.whole,
		status: row.status,
		createdAt: row.created_at,
		createdBy: row.created_by as Identifier | null,
		confirmedAt: row.confirmed_at,
		files: files.map((file) => ({
			...file,
			ignoredColumns: [...file.ignoredColumns],
			mappedColumns: [...(file.mappedColumns ?? [])],
		})),
		errors,
		warnings,
		faultsListed: row.faults_listed,
		changes: changes && {
			counts: changes.counts,
			endsMany: changes.endsMany,
			obstacles: changes.obstacles.map((obstacle) => describeObstacle(obstacle)[language]),
			fingerprint: changes.fingerprint,
		},
	};
}

function selectImports(db: Db) {
	return db
		.selectFrom("import")
		.select(["id", "version", "as_of", "whole", "status", "created_at", "created_by"])
		.select(["confirmed_at", "report", "changes"])
		.select(sql<number>`jsonb_array_length(faults)`.as("faults_listed"));
}

export async function listImports(
	db: Db,
	query: z.output<typeof importQuery>,
	language: Language,
): Promise<Page<ImportShown>> {
	const rows = await selectImports(db).orderBy("created_at", "desc").orderBy("id").execute();
	const shown = rows
		.map((row) => show(row, language))
		.filter(
			({ status, files }) =>
				(query.status === undefined || query.status === status) &&
				matchesSearch(query.search, ...files.map(({ file }) => file)),
		);
	const place = new Map(shown.map(({ id }, index) => [id, index]));
	return takePage(shown, query, {
		newest: ({ id }) => place.get(id) ?? null,
		createdAt: ({ createdAt }) => createdAt,
		asOf: ({ asOf }) => asOf,
		status: ({ status }) => status,
	});
}

export async function findImport(
	db: Db,
	id: Identifier,
	language: Language,
): Promise<ImportShown | undefined> {
	const row = await selectImports(db).where("id", "=", id).executeTakeFirst();
	return row && show(row, language);
}

/** Every fault that is kept, in the order of the files. */
export async function findFaults(
	db: Db,
	id: Identifier,
	language: Language,
): Promise<readonly FaultShown[] | undefined> {
	const row = await db
		.selectFrom("import")
		.select("faults")
		.where("id", "=", id)
		.executeTakeFirst();
	return (row?.faults as readonly KeptFault[] | undefined)?.map(({ texts, ...fault }) => ({
		...fault,
		...texts[language],
	}));
}

export async function listFaults(
	db: Db,
	id: Identifier,
	query: z.output<typeof faultQuery>,
	language: Language,
): Promise<Page<FaultShown> | undefined> {
	const every = await findFaults(db, id, language);
	if (every === undefined) return undefined;
	const faults = every
		.filter(
			({ severity, file, value, code, message }) =>
				(query.severity === undefined || query.severity === severity) &&
				(query.file === undefined || query.file === file) &&
				matchesSearch(query.search, file, value, code, message),
		)
		.map((fault, place) => ({ ...fault, place }));
	const page = takePage(faults, query, {
		place: ({ place }) => place,
		severity: ({ severity }) => severity,
		file: ({ file }) => file,
		row: ({ row: at }) => at,
		column: ({ column }) => column,
		code: ({ code }) => code,
	});
	return { ...page, items: page.items.map(({ place: _, ...fault }) => fault) };
}

/** What confirming would do to the rows of now, row by row. */
export async function listImportChanges(
	db: Db,
	owner: Identifier,
	id: Identifier,
	query: z.output<typeof changeQuery>,
): Promise<Result<Page<ImportChange>, Problem>> {
	const row = await selectImports(db).where("id", "=", id).executeTakeFirst();
	if (row === undefined) return failure(notFound);
	const content = await findContent(db, id);
	if (row.status !== "checked" || content === undefined) {
		return failure(conflict(importProblems.noLongerKept));
	}
	const { changes } = await dryRun(db as unknown as Kysely<MunicipalityTables>, owner, content, {
		asOf: row.as_of,
		whole: row.whole,
	});
	const chosen = changes.filter(
		({ kind, act, subject }) =>
			(query.kind === undefined || query.kind === kind) &&
			(query.act === undefined || query.act === act) &&
			matchesSearch(query.search, subject),
	);
	const place = new Map(chosen.map((change, index) => [change, index]));
	return success(
		takePage(chosen, query, {
			place: (change) => place.get(change) ?? null,
			kind: ({ kind }) => kind,
			act: ({ act }) => act,
			subject: ({ subject }) => subject,
		}),
	);
}

/** What was read of the files; undefined when it is no longer kept, or the asker sees no persons. */
export async function findContent(db: Db, id: Identifier): Promise<ImportContent | undefined> {
	const files = await db
		.selectFrom("import_file")
		.select(["kind", "content"])
		.where("import", "=", id)
		.orderBy("kind")
		.execute();
	return files.length === 0 ? undefined : unpackContent(files);
}

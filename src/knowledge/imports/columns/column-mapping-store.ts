import { type Kysely, type Selectable, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import {
	conflict,
	type InputFault,
	invalidInput,
	notFound,
	type Problem,
	stale,
} from "../../../machinery/http/problems/problem.ts";
import {
	columnMappingOf,
	type MappedHeader,
} from "../../../machinery/importing/columns/column-mapping.ts";
import { headerKey } from "../../../machinery/importing/columns/header-name.ts";
import { type FileKind, fileColumns } from "../../gaps/files/file-kinds.ts";
import type { ImportsTables } from "../tables.ts";
import type { MappingBody, MappingShown, NewMappingBody } from "./column-mapping-contract.ts";
import { columnMappingProblems } from "./column-mapping-problems.ts";
import type { ColumnMappings } from "./column-mappings.ts";

type Db = Kysely<ImportsTables>;

function show(row: Selectable<ImportsTables["column_mapping"]>): MappingShown {
	const { id, version, kind } = row;
	return { id: id as Identifier, version, kind, columns: row.columns as MappedHeader[] };
}

export async function listMappings(db: Db): Promise<readonly MappingShown[]> {
	const rows = await db.selectFrom("column_mapping").selectAll().orderBy("kind").execute();
	return rows.map(show);
}

/** As the reader of files wants them. */
export function mappingsOf(all: readonly MappingShown[]): ColumnMappings {
	return new Map(all.map(({ kind, columns }) => [kind, columnMappingOf(columns)]));
}

export async function findMapping(db: Db, id: Identifier): Promise<MappingShown | undefined> {
	const row = await db
		.selectFrom("column_mapping")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
	return row && show(row);
}

export async function addMapping(
	db: Db,
	owner: Identifier,
	{ kind, columns }: NewMappingBody,
): Promise<Result<MappingShown, Problem>> {
	const faults = findFaults(kind, columns);
	if (faults.length > 0) return failure(invalidInput(...faults));
	const row = await db
		.insertInto("column_mapping")
		.values({ owner, kind, columns: sql`${JSON.stringify(columns)}::jsonb` })
		.onConflict((at) => at.columns(["owner", "kind"]).doNothing())
		.returningAll()
		.executeTakeFirst();
	return row ? success(show(row)) : failure(conflict(columnMappingProblems.thereAlready));
}

export async function changeMapping(
	db: Db,
	id: Identifier,
	version: number,
	{ columns }: MappingBody,
): Promise<Result<MappingShown, Problem>> {
	const now = await findMapping(db, id);
	if (now === undefined) return failure(notFound);
	const faults = findFaults(now.kind, columns);
	if (faults.length > 0) return failure(invalidInput(...faults));
	const row = await db
		.updateTable("column_mapping")
		.set({ columns: sql`${JSON.stringify(columns)}::jsonb` })
		.where("id", "=", id)
		.where("version", "=", version)
		.returningAll()
		.executeTakeFirst();
	return row ? success(show(row)) : staleOrGone(db, id);
}

export async function removeMapping(
	db: Db,
	id: Identifier,
	version: number,
): Promise<Result<undefined, Problem>> {
	const row = await db
		.deleteFrom("column_mapping")
		.where("id", "=", id)
		.where("version", "=", version)
		.returning("id")
		.executeTakeFirst();
	return row ? success(undefined) : staleOrGone(db, id);
}

async function staleOrGone(db: Db, id: Identifier): Promise<Result<never, Problem>> {
	const now = await findMapping(db, id);
	return failure(now === undefined ? notFound : stale(now));
}

/** A column that files of the kind do not have, and a header that is said twice. */
function findFaults(kind: FileKind, columns: readonly MappedHeader[]): readonly InputFault[] {
	const fields = new Set(Object.values(fileColumns[kind]).map(({ field }) => field));
	const seen = new Set<string>();
	return columns.flatMap(({ header, field }, index) => {
		const key = headerKey(header);
		const twice = seen.has(key);
		seen.add(key);
		return [
			...(field === null || fields.has(field)
				? []
				: [
						{
							pointer: `/columns/${index}/field`,
							detail: columnMappingProblems.noSuchColumn([...fields]),
						},
					]),
			...(twice
				? [{ pointer: `/columns/${index}/header`, detail: columnMappingProblems.saidTwice }]
				: []),
		];
	});
}

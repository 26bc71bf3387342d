import { type Kysely, type Selectable, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { askOften } from "../../../machinery/database/ask-often.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import type { AnalysisTable, GapTables } from "../tables.ts";
import type { AnalysisQuery, AnalysisShown } from "./analysis-contract.ts";
import { analysisInUse } from "./analysis-problems.ts";

type Db = Kysely<GapTables>;

export async function listAnalyses(db: Db, query: AnalysisQuery): Promise<Page<AnalysisShown>> {
	const analyses = (await selectNewestFirst(db).execute())
		.map(showAnalysis)
		.filter(
			({ asOf, note, turnover }) =>
				(query.asOfFrom === undefined || asOf >= query.asOfFrom) &&
				(query.asOfTo === undefined || asOf <= query.asOfTo) &&
				matchesSearch(query.search, note, asOf, turnover.name),
		);
	const age = new Map(analyses.map(({ id }, index) => [id, index]));
	return takePage(analyses, query, {
		newest: ({ id }) => age.get(id) ?? null,
		recordedAt: ({ recordedAt }) => recordedAt,
		asOf: ({ asOf }) => asOf,
		note: ({ note }) => note,
	});
}

export async function getAnalysis(db: Db, id: Identifier): Promise<Result<AnalysisShown, Problem>> {
	const row = await db.selectFrom("analysis").selectAll().where("id", "=", id).executeTakeFirst();
	return row === undefined ? failure(notFound) : success(showAnalysis(row));
}

/** Whether the organisation has the analysis. */
export async function holdsAnalysis(db: Db, id: Identifier): Promise<boolean> {
	return (
		(await askOften(db, db.selectFrom("analysis").select("id").where("id", "=", id))).length > 0
	);
}

/** The one that was recorded last, whatever day it is about. */
export async function findLatestAnalysis(db: Db): Promise<AnalysisShown | undefined> {
	const row = await selectNewestFirst(db).limit(1).executeTakeFirst();
	return row === undefined ? undefined : showAnalysis(row);
}

/** Takes the analysis and its findings away, when nothing builds on them. */
export async function removeAnalysis(
	db: Db,
	id: Identifier,
	expectedVersion: number,
): Promise<Result<undefined, Problem>> {
	const found = await getAnalysis(db, id);
	if (!found.ok) return found;
	if (found.value.version !== expectedVersion) return failure(stale(found.value));
	const { rows } = await sql<{
		removed: boolean;
	}>`select remove_analysis(${id}) as removed`.execute(db);
	return rows[0]?.removed === true ? success(undefined) : failure(analysisInUse);
}

function selectNewestFirst(db: Db) {
	return db.selectFrom("analysis").selectAll().orderBy("recorded_at", "desc").orderBy("id");
}

function showAnalysis(row: Selectable<AnalysisTable>): AnalysisShown {
	return {
		id: row.id,
		version: row.version,
		asOf: row.as_of,
		recordedAt: row.recorded_at,
		recordedBy: row.recorded_by,
		definitionVersion: row.definition_version,
		inputHash: row.input_hash,
		inputCounts: row.input_counts,
		recruitment: row.recruitment === null ? null : Number(row.recruitment),
		turnover: { name: row.turnover_name, source: row.turnover_source },
		note: row.note,
	};
}

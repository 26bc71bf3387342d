import { type Kysely, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { askOften } from "../../../machinery/database/ask-often.ts";
import type { Page } from "../../../machinery/http/listing/page.ts";
import { matchesSearch, takePage } from "../../../machinery/http/listing/take-page.ts";
import { notFound, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { GapFinding } from "../model.ts";
import type { GapTables } from "../tables.ts";
import type { FindingQuery, FindingShown, HistoryShown } from "./finding-contract.ts";
import { narrowToReach } from "./finding-reach-store.ts";
import { type StoredFinding, showFinding, showHistoryFigures } from "./show-finding.ts";

type Db = Kysely<GapTables>;

const whole = ["id", "analysis", "kind", "place", "requirement", "unit", "competence"] as const;

/**
 * A page of an analysis's findings. `units`: only those of these units. What the outline does not show it is neither
 * filtered nor sorted by: that would tell.
 */
export async function listFindings(
	db: Db,
	analysis: Identifier,
	query: FindingQuery & { readonly units: ReadonlySet<Identifier> | undefined },
	reach: Reach,
): Promise<Page<FindingShown>> {
	const hasFigures = reach.kind !== "outline";
	const asked = narrowToReach(db.selectFrom("finding"), reach)
		.select(["id", "kind", "place", "unit", "competence", "unit_path", "competence_name"])
		.select(["state", "criticality", "counted_in", "gap_amount", "coverage", "key_persons"])
		.select(["risk_12", "risk_24", "risk_36", "risk_60"])
		.where("analysis", "=", analysis)
		.$if(query.surplus !== undefined, (select) => select.where(isCounted("surplus", hasFigures)))
		.$if(query.remedy !== undefined, (select) =>
			select.where(isCounted(`remedies,${query.remedy!}`, hasFigures)),
		)
		.orderBy("kind")
		// No two of a kind have the same place.
		.$if(hasFigures, (select) => select.orderBy("place"))
		.$if(!hasFigures, (select) =>
			select.orderBy("unit_path").orderBy("competence_name").orderBy("id"),
		);
	const found = (await askOften(db, asked))
		.map((row) => (hasFigures ? row : { ...row, ...withoutFigures }))
		.filter(
			(row) =>
				(query.units === undefined || (row.unit !== null && query.units.has(row.unit))) &&
				(query.competence === undefined || row.competence === query.competence) &&
				(query.state === undefined || row.state === query.state) &&
				(query.criticality === undefined || row.criticality === query.criticality) &&
				(query.kind === undefined || row.kind === query.kind) &&
				(query.countedIn === undefined || row.counted_in === query.countedIn) &&
				matchesSearch(query.search, row.unit_path, row.competence_name),
		);
	const page = takePage(found, query, {
		// Gaps first, then what may be phased out: each kind counts its places from 1.
		place: ({ kind, place }) => (place === null ? null : (kind === "gap" ? 0 : 1e9) + place),
		unit: (row) => row.unit_path,
		competence: (row) => row.competence_name,
		criticality: (row) => row.criticality,
		// The query asks for one kind of counting with it.
		gap: (row) => row.gap_amount,
		coverage: (row) => row.coverage,
		keyPersons: (row) => row.key_persons,
		risk12: (row) => row.risk_12,
		risk24: (row) => row.risk_24,
		risk36: (row) => row.risk_36,
		risk60: (row) => row.risk_60,
	});
	return { ...page, items: await showAll(db, page.items, reach) };
}

/** Whether a figure of the finding is more than 0; of one without figures it is not told. */
function isCounted(figure: string, hasFigures: boolean) {
	return hasFigures
		? sql<boolean>`coalesce((finding.content #>> ${`{${figure}}`}::text[])::int, 0) > 0`
		: sql<boolean>`false`;
}

const withoutFigures = {
	place: null,
	state: null,
	gap_amount: null,
	coverage: null,
	key_persons: null,
	risk_12: null,
	risk_24: null,
	risk_36: null,
	risk_60: null,
} as const;

/** The findings whole, in the order asked for. */
async function showAll(
	db: Db,
	asked: readonly { readonly id: Identifier }[],
	reach: Reach,
): Promise<FindingShown[]> {
	if (asked.length === 0) return [];
	const rows = await askOften(
		db,
		db
			.selectFrom("finding")
			.select([...whole, "content"])
			.where(sql<boolean>`id = any (${asked.map(({ id }) => id)}::uuid[])`),
	);
	const byId = new Map(rows.map((row) => [row.id, row]));
	return asked.flatMap(({ id }) => {
		const row = byId.get(id);
		return row === undefined ? [] : [showFinding(row, reach)];
	});
}

export async function getFinding(
	db: Db,
	id: Identifier,
	reach: Reach,
): Promise<Result<StoredFinding, Problem>> {
	const row = await narrowToReach(db.selectFrom("finding"), reach)
		.select([...whole, "content"])
		.where("id", "=", id)
		.executeTakeFirst();
	return row === undefined ? failure(notFound) : success(row);
}

/** What every analysis found of the requirement, oldest first. */
export async function listHistory(
	db: Db,
	requirement: Identifier,
	reach: Reach,
): Promise<HistoryShown[]> {
	const rows = await narrowToReach(db.selectFrom("finding"), reach)
		.innerJoin("analysis", "analysis.id", "finding.analysis")
		.select(["finding.id", "finding.analysis", "finding.content"])
		.select(["analysis.as_of", "analysis.recorded_at"])
		.where("finding.requirement", "=", requirement)
		.orderBy("analysis.as_of")
		.orderBy("analysis.recorded_at")
		.execute();
	return rows.map((row) => {
		const gap = row.content as GapFinding;
		return {
			finding: row.id,
			analysis: row.analysis,
			asOf: row.as_of,
			recordedAt: row.recorded_at,
			countedIn: gap.countedIn,
			figures: showHistoryFigures(gap, reach),
		};
	});
}

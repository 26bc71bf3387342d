import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { GapAnalysis, GapFinding, PhaseOut } from "../../knowledge/gaps/model.ts";
import type { InputCounts } from "../../knowledge/gaps/tables.ts";
import type { PlanDb } from "./tables.ts";

interface StoredFinding {
	readonly id: Identifier;
	/** As it was; null when the unit is not there (phase-out, or a unit since removed). */
	readonly unit: Identifier | null;
}

/** An analysis as it was recorded, and which rows its findings are. */
export interface StoredAnalysis {
	readonly analysis: GapAnalysis;
	/** The rows of `analysis.gaps`, in the same order. */
	readonly gaps: readonly StoredFinding[];
	/** The rows of `analysis.phaseOut`, in the same order. */
	readonly phaseOut: readonly StoredFinding[];
	readonly inputCounts: InputCounts;
	/** UTC. */
	readonly recordedAt: string;
	readonly inputHash: string;
}

export async function findStoredAnalysis(
	db: PlanDb,
	id: Identifier,
): Promise<StoredAnalysis | undefined> {
	const row = await db.selectFrom("analysis").selectAll().where("id", "=", id).executeTakeFirst();
	if (row === undefined) return undefined;
	const findings = await db
		.selectFrom("finding")
		.leftJoin("unit", "unit.id", "finding.unit")
		.select(["finding.id", "finding.kind", "finding.content", "unit.id as unit"])
		.where("finding.analysis", "=", id)
		.orderBy("finding.place")
		.execute();
	const gaps = findings.filter(({ kind }) => kind === "gap");
	const phaseOut = findings.filter(({ kind }) => kind === "phase-out");
	return {
		analysis: {
			asOf: row.as_of,
			definitionVersion: row.definition_version,
			turnover: { name: row.turnover_name, source: row.turnover_source },
			recruitment: row.recruitment === null ? null : Number(row.recruitment),
			gaps: gaps.map(({ content }) => content as GapFinding),
			phaseOut: phaseOut.map(({ content }) => content as PhaseOut),
		},
		gaps: gaps.map(({ id, unit }) => ({ id, unit })),
		phaseOut: phaseOut.map(({ id, unit }) => ({ id, unit })),
		inputCounts: row.input_counts,
		recordedAt: row.recorded_at,
		inputHash: row.input_hash,
	};
}

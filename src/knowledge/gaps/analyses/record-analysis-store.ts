import { createHash } from "node:crypto";
import type { Insertable, Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { failure, type Result } from "../../../ground/vocabulary/result.ts";
import { onlyTables } from "../../../machinery/database/only-tables.ts";
import type { Problem } from "../../../machinery/http/problems/problem.ts";
import { analyseGaps } from "../analyse-gaps.ts";
import type { Ahead, GapAnalysis, GapFinding, Horizon } from "../model.ts";
import type { FindingTable, GapTables } from "../tables.ts";
import type { AnalysisShown } from "./analysis-contract.ts";
import { countInput, writeInput } from "./analysis-input.ts";
import { findRequirementObstacle, findStaffObstacle } from "./analysis-obstacles.ts";
import { getAnalysis } from "./analysis-store.ts";
import {
	type AnalysedTables,
	getMunicipalityData,
	type StoredMunicipality,
} from "./municipality-data-store.ts";

/** What is asked, and who asks it. */
export interface AnalysisOrder {
	readonly owner: Identifier;
	/** The account; null: the program itself. */
	readonly recordedBy: Identifier | null;
	readonly asOf: PlainDate;
	/** 0–1; null: the product's own by kind. */
	readonly recruitment: number | null;
	readonly note: string;
}

/**
 * Finds the gaps of what is stored now and keeps what was found. Neither the analysis nor a finding is changed
 * afterwards: a correction tomorrow makes a new analysis.
 */
export async function recordAnalysis(
	db: Kysely<AnalysedTables>,
	{ owner, recordedBy, asOf, recruitment, note }: AnalysisOrder,
): Promise<Result<AnalysisShown, Problem>> {
	const stored = await getMunicipalityData(db, asOf);
	const { data } = stored;
	const problem = findStaffObstacle(data, asOf) ?? findRequirementObstacle(data, asOf);
	if (problem !== undefined) return failure(problem);
	const question = { asOf, recruitment };
	const found = analyseGaps(data, question);
	const gaps = onlyTables<GapTables>()(db);
	const { id } = await gaps
		.insertInto("analysis")
		.values({
			owner,
			as_of: asOf,
			recorded_by: recordedBy,
			definition_version: found.definitionVersion,
			input_hash: createHash("sha256").update(writeInput(data, question)).digest("hex"),
			input_counts: JSON.stringify(countInput(data)),
			recruitment,
			turnover_name: found.turnover.name,
			turnover_source: found.turnover.source,
			note,
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	const rows = findingRows(stored, found, { owner, analysis: id });
	for (let from = 0; from < rows.length; from += rowsAtOnce) {
		await gaps
			.insertInto("finding")
			.values(rows.slice(from, from + rowsAtOnce))
			.execute();
	}
	return getAnalysis(gaps, id);
}

/** A statement has at most 65,535 parameters. */
const rowsAtOnce = 2000;

type FindingRow = Insertable<FindingTable>;

function findingRows(
	{ requirementIds, unitIds, competenceIds }: StoredMunicipality,
	found: GapAnalysis,
	of: { readonly owner: Identifier; readonly analysis: Identifier },
): FindingRow[] {
	const idOf = (name: string) => competenceIds.get(name) ?? null;
	return [
		...found.gaps.map(
			(gap, index): FindingRow => ({
				...of,
				kind: "gap",
				place: index + 1,
				requirement: requirementIds[gap.requirementIndex] ?? null,
				unit: unitIds.get(gap.unit) ?? null,
				competence: idOf(gap.competence),
				unit_path: gap.unit,
				competence_name: gap.competence,
				content: JSON.stringify(gap),
				...sortedBy(gap),
			}),
		),
		...found.phaseOut.map(
			(phaseOut, index): FindingRow => ({
				...of,
				kind: "phase-out",
				place: index + 1,
				requirement: null,
				unit: null,
				competence: idOf(phaseOut.competence),
				unit_path: null,
				competence_name: phaseOut.competence,
				content: JSON.stringify(phaseOut),
				...withoutFigures,
			}),
		),
	];
}

function sortedBy(gap: GapFinding) {
	const risk = (months: Horizon) =>
		gap.ahead.find((ahead: Ahead) => ahead.months === months)?.risk ?? null;
	return {
		state: gap.state,
		criticality: gap.criticality,
		counted_in: gap.countedIn,
		gap_amount: gap.gap,
		coverage: gap.coverage,
		key_persons: gap.keyPersons,
		risk_12: risk(12),
		risk_24: risk(24),
		risk_36: risk(36),
		risk_60: risk(60),
	};
}

const withoutFigures = {
	state: null,
	criticality: null,
	counted_in: null,
	gap_amount: null,
	coverage: null,
	key_persons: null,
	risk_12: null,
	risk_24: null,
	risk_36: null,
	risk_60: null,
} as const;

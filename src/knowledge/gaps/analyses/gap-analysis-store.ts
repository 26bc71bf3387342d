import type { Kysely } from "kysely";
import type { Reach } from "../../../machinery/http/routes/caller.ts";
import { narrowToReach } from "../findings/finding-reach-store.ts";
import type { GapAnalysis, GapFinding, PhaseOut } from "../model.ts";
import type { GapTables } from "../tables.ts";
import type { AnalysisShown } from "./analysis-contract.ts";

/** The analysis as the definitions have it, as it was found; of a leader's units alone the gaps there. */
export async function getGapAnalysis(
	db: Kysely<GapTables>,
	analysis: AnalysisShown,
	reach: Reach,
): Promise<GapAnalysis> {
	const rows = await narrowToReach(db.selectFrom("finding"), reach)
		.select(["kind", "content"])
		.where("analysis", "=", analysis.id)
		.orderBy("place")
		.execute();
	const contents = (kind: "gap" | "phase-out") =>
		rows.filter((row) => row.kind === kind).map(({ content }) => content);
	return {
		asOf: analysis.asOf,
		definitionVersion: analysis.definitionVersion,
		turnover: analysis.turnover,
		recruitment: analysis.recruitment,
		gaps: contents("gap") as readonly GapFinding[],
		phaseOut: contents("phase-out") as readonly PhaseOut[],
	};
}

import type { Reach } from "../../../machinery/http/routes/caller.ts";
import type { AnalysisShown } from "./analysis-contract.ts";

/** The analysis as the caller may see it: how many persons went in is itself a figure that counts persons. */
export function showToReach(analysis: AnalysisShown, reach: Reach): AnalysisShown {
	return reach.kind === "outline" ? { ...analysis, inputCounts: null } : analysis;
}

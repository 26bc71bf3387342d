import type { CompetenceOverview } from "../../knowledge/competence/overview/competence-overview.ts";
import type { GapAnalysis, TurnoverTable } from "../../knowledge/gaps/model.ts";
import type { Language } from "../../machinery/languages/language.ts";
import type { WorkforceProfile } from "../../people/organisation/profile/workforce-profile.ts";
import type { Measure } from "./model.ts";
import type { PlanProcess } from "./plan-process.ts";

/** Everything the competence plan is composed from. All figures are of the analysis' as-of date. Holds no person. */
export interface PlanInput {
	readonly language: Language;
	/** The municipality's name, or its top units' names. */
	readonly municipality: string;
	readonly analysis: GapAnalysis;
	readonly workforce: WorkforceProfile;
	readonly overview: CompetenceOverview;
	readonly measures: readonly Measure[];
	/** True when nobody has decided the requirements: the product suggested them. */
	readonly requirementsSuggested: boolean;
	/** The table of exit rates behind the risk ahead. */
	readonly turnover: TurnoverTable;
	readonly importSummary: ImportSummary;
	/** Of a plan that is kept: its mandate, who took part, goals. Without it, these are forms to fill in. */
	readonly process?: PlanProcess;
}

export interface ImportSummary {
	/** In the order in which they were read. */
	readonly files: readonly ImportedFile[];
	/** Warnings by their stable English code. */
	readonly warnings: readonly WarningCount[];
}

export interface ImportedFile {
	readonly file: string;
	readonly rowsRead: number;
	readonly rowsUsed: number;
}

export interface WarningCount {
	readonly code: string;
	readonly count: number;
}

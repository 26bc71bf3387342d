import { composeCompetencePlan } from "../action/plans/competence-plan.ts";
import { writeMeasuresCsv } from "../action/plans/measures/measures-csv.ts";
import { proposeMeasures } from "../action/plans/measures/proposed-measures.ts";
import type { PlainDate } from "../ground/vocabulary/plain-date.ts";
import { overviewCompetences } from "../knowledge/competence/overview/overview-competences.ts";
import { suggestRequirements } from "../knowledge/competence/suggestions/suggested-requirements.ts";
import { analyseGaps } from "../knowledge/gaps/analyse-gaps.ts";
import { writeGapCsv } from "../knowledge/gaps/files/gap-csv.ts";
import { writeGapJson } from "../knowledge/gaps/files/gap-json.ts";
import { writeDocx } from "../machinery/documents/word/docx.ts";
import { profileWorkforce } from "../people/organisation/profile/profile-workforce.ts";
import { commandTexts } from "./command-texts.ts";
import type { ExitCode } from "./exit-code.ts";
import { summariseImport } from "./import-summary.ts";
import { runMunicipalityJob } from "./municipality-job.ts";
import type { OutputFile } from "./output-files.ts";
import type { ReadJob } from "./read-job.ts";
import type { Terminal } from "./terminal.ts";

/** `rodtrad plan`: from a municipality's spreadsheets to gaps, proposed measures and the plan document. */
export function runPlan(
	words: readonly string[],
	today: PlainDate,
	terminal: Terminal,
): Promise<ExitCode> {
	return runMunicipalityJob(words, today, terminal, (job) => planFor(job, terminal));
}

async function planFor(job: ReadJob, terminal: Terminal): Promise<OutputFile[]> {
	const { asOf, language, recruitment } = job.call;
	terminal.progress(commandTexts[language].analysing);
	const requirementsSuggested = !job.given.has("requirements");
	const data = requirementsSuggested
		? { ...job.data, requirements: suggestRequirements(job.data, asOf, language) }
		: job.data;
	const analysis = analyseGaps(data, { asOf, recruitment });
	const measures = proposeMeasures(analysis, language);
	const plan = composeCompetencePlan({
		language,
		municipality: job.municipality,
		analysis,
		workforce: profileWorkforce(data, asOf),
		overview: overviewCompetences(data, asOf),
		measures,
		requirementsSuggested,
		turnover: data.turnover,
		importSummary: summariseImport(job.report),
	});
	return [
		{ path: "gap.json", content: writeGapJson(analysis) },
		{ path: "gap.csv", content: writeGapCsv(analysis, language) },
		{ path: "measures.csv", content: writeMeasuresCsv(measures, language) },
		{ path: "kompetanseplan.docx", content: await writeDocx(plan, { date: asOf }) },
	];
}

import { composeProfileDocument } from "../action/plans/profile/profile-document.ts";
import type { PlainDate } from "../ground/vocabulary/plain-date.ts";
import { writeProfileJson } from "../knowledge/competence/files/profile-json.ts";
import { writeRequirementsCsv } from "../knowledge/competence/files/requirements-csv.ts";
import { overviewCompetences } from "../knowledge/competence/overview/overview-competences.ts";
import { suggestRequirements } from "../knowledge/competence/suggestions/suggested-requirements.ts";
import { writeDocx } from "../machinery/documents/word/docx.ts";
import { profileWorkforce } from "../people/organisation/profile/profile-workforce.ts";
import type { ExitCode } from "./exit-code.ts";
import { runMunicipalityJob } from "./municipality-job.ts";
import type { OutputFile } from "./output-files.ts";
import type { ReadJob } from "./read-job.ts";
import type { Terminal } from "./terminal.ts";

/** `rodtrad profile`: what the municipality has, and requirements to start from. */
export function runProfile(
	words: readonly string[],
	today: PlainDate,
	terminal: Terminal,
): Promise<ExitCode> {
	return runMunicipalityJob(words, today, terminal, profileOf);
}

async function profileOf({ call, given, municipality, data }: ReadJob): Promise<OutputFile[]> {
	const { asOf, language } = call;
	const workforce = profileWorkforce(data, asOf);
	const overview = overviewCompetences(data, asOf);
	const suggestions = suggestRequirements(data, asOf, language);
	const document = composeProfileDocument({
		municipality,
		workforce,
		overview,
		holdingsRead: given.has("holdings"),
		suggestions,
		language,
	});
	return [
		{ path: "profile.json", content: writeProfileJson(workforce, overview, suggestions.length) },
		{ path: "requirements.csv", content: writeRequirementsCsv(suggestions, language) },
		{ path: "kompetanseprofil.docx", content: await writeDocx(document, { date: asOf }) },
	];
}

import type { DocumentModel } from "../../machinery/documents/document-model.ts";
import { writeDate } from "../../machinery/languages/dates.ts";
import { composeAnalysis } from "./chapters/analysis-chapter.ts";
import { composeAnchoring } from "./chapters/anchoring-chapter.ts";
import { composeCompetenceConcept } from "./chapters/competence-concept-chapter.ts";
import { composeDataUsed, composeSources, composeTurnover } from "./chapters/data-appendix.ts";
import { composeDefinitions } from "./chapters/definitions-appendix.ts";
import { composeFollowUp } from "./chapters/follow-up-chapter.ts";
import { composeGoals } from "./chapters/goals-chapter.ts";
import { composeMeasures } from "./chapters/measures-chapter.ts";
import { composeOrganisation } from "./chapters/organisation-chapter.ts";
import { describeStatus } from "./chapters/process-sections.ts";
import { composeRequirements } from "./chapters/requirements-appendix.ts";
import { composeSummary } from "./chapters/summary.ts";
import type { PlanInput } from "./plan-input.ts";
import { planTexts } from "./plan-texts.ts";
import { withShortUnitNames } from "./unit-names.ts";

/**
 * The competence plan as a document: a summary for who reads one page, a chapter for each of KS's seven steps, and
 * appendices on how the figures are made. Internal edition: small numbers are not protected, and every page says so.
 * The same input gives the same document.
 */
export function composeCompetencePlan(given: PlanInput): DocumentModel {
	const input = withShortUnitNames(given);
	const { language, municipality, analysis, requirementsSuggested, process } = input;
	const texts = planTexts[language];
	return {
		title: texts.title,
		subtitle: process?.title ?? texts.subtitle,
		language,
		marking: requirementsSuggested ? `${texts.marking} · ${texts.markingSuggested}` : texts.marking,
		frontLines: [
			municipality,
			texts.asOf(writeDate(analysis.asOf, language)),
			...(process === undefined ? [texts.draft] : describeStatus(process, language)),
			texts.edition,
			...(requirementsSuggested ? [`${texts.markingSuggested}.`] : []),
		],
		contentsTitle: texts.contentsTitle,
		author: municipality,
		blocks: [
			...composeSummary(input),
			...composeOrganisation(input),
			...composeAnchoring(input),
			...composeGoals(input),
			...composeCompetenceConcept(input),
			...composeAnalysis(input),
			...composeMeasures(input),
			...composeFollowUp(input),
			...composeDefinitions(input),
			...composeRequirements(input),
			...composeDataUsed(input),
			...composeTurnover(input),
			...composeSources(input),
		],
	};
}

import { type Chapter, heading, pageBreak, paragraph } from "../blocks.ts";
import type { PlanInput } from "../plan-input.ts";
import { composeAhead } from "./ahead-section.ts";
import { composeGaps } from "./gap-section.ts";
import { gapSectionTexts } from "./gap-section-texts.ts";
import { composeRemedies } from "./remedies-section.ts";
import { composeSurplus } from "./surplus-section.ts";
import { composeVulnerability } from "./vulnerability-section.ts";
import { composeWorkforce } from "./workforce-section.ts";

/** KS step 5: requirements, capital and need, with staffing and competence judged apart. */
export function composeAnalysis(input: PlanInput): Chapter {
	const texts = gapSectionTexts[input.language];
	return [
		pageBreak,
		heading(1, texts.chapter),
		paragraph(texts.chapterIntro),
		...composeWorkforce(input),
		...composeGaps(input),
		...composeAhead(input),
		...composeVulnerability(input),
		...composeRemedies(input),
		...composeSurplus(input),
	];
}

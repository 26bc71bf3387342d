import { type Chapter, heading, paragraphs, table, words } from "../blocks.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { anchoringTexts } from "./anchoring-chapter-texts.ts";
import { listDecision } from "./process-sections.ts";

/** KS step 2: who decides, and where the measures stand in the municipality's other plans. */
export function composeAnchoring({ language, process }: PlanInput): Chapter {
	const texts = anchoringTexts[language];
	return [
		heading(1, texts.heading),
		...paragraphs([texts.decision, texts.agreement, texts.plans, texts.use]),
		table(
			texts.fields,
			[words(texts.columns.what, 3), words(texts.columns.answer, 3)],
			process === undefined
				? texts.rows.map((row) => [row, planTexts[language].fillIn])
				: listDecision(process, language),
		),
	];
}

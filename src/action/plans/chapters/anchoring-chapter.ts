import { type Chapter, heading, paragraphs, table, words } from "../blocks.ts";
import type { PlanInput } from "../plan-input.ts";
import { planTexts } from "../plan-texts.ts";
import { type AnchoringRow, anchoringTexts } from "./anchoring-chapter-texts.ts";
import { describeDecision } from "./process-sections.ts";

/** KS step 2: who decides, and where the measures stand in the municipality's other plans. */
export function composeAnchoring({ language, process }: PlanInput): Chapter {
	const texts = anchoringTexts[language];
	const rows = Object.entries(texts.rows) as [AnchoringRow, string][];
	const kept: Partial<Record<AnchoringRow, string>> =
		process === undefined ? {} : describeDecision(process, language);
	return [
		heading(1, texts.heading),
		...paragraphs([texts.decision, texts.agreement, texts.plans, texts.use]),
		table(
			texts.fields,
			[words(texts.columns.what, 3), words(texts.columns.answer, 3)],
			rows.map(([row, name]) => [name, kept[row] || planTexts[language].fillIn]),
		),
	];
}

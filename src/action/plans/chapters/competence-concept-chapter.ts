import { bullets, type Chapter, heading, labelled, paragraph } from "../blocks.ts";
import type { PlanInput } from "../plan-input.ts";
import { competenceConceptTexts } from "./competence-concept-chapter-texts.ts";

/** KS step 4, by Lai's concepts as ReKs uses them (ReKs' regional strategy, chapters 2.5 and 3). */
export function composeCompetenceConcept({ language }: PlanInput): Chapter {
	const texts = competenceConceptTexts[language];
	return [
		heading(1, texts.heading),
		paragraph(texts.definition),
		bullets(texts.parts.map(([name, meaning]) => labelled(name, meaning))),
		paragraph(texts.kindsIntro),
		bullets(texts.kinds.map(([name, meaning]) => labelled(name, meaning))),
		paragraph(texts.use),
		heading(2, texts.purpose),
		paragraph(texts.purposeText),
		paragraph(texts.chain),
	];
}

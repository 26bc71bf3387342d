import { writeDate } from "../../../machinery/languages/dates.ts";
import { bullets, type Chapter, heading, labelled, paragraph } from "../blocks.ts";
import { analysisDefinitions } from "../definitions/analysis-definitions.ts";
import type { PlanInput } from "../plan-input.ts";
import { definitionsTexts } from "./definitions-appendix-texts.ts";

/** Appendix A: how each figure is made, with the version of the definitions. */
export function composeDefinitions({ analysis, language }: PlanInput): Chapter {
	const texts = definitionsTexts[language];
	return [
		heading(1, texts.heading),
		paragraph(texts.intro(String(analysis.definitionVersion), writeDate(analysis.asOf, language))),
		bullets(
			analysisDefinitions.map((definition) => {
				const { name, meaning, steps } = definition.texts[language];
				return labelled(`${name}: `, [meaning, ...steps].join(" "));
			}),
		),
	];
}

import type { Language } from "../../../machinery/languages/language.ts";
import { analysisDefinitions } from "./analysis-definitions.ts";
import type { DefinitionShown } from "./definition-contract.ts";
import { inputWords, sourceWords } from "./definition-words.ts";
import type { FigureDefinition } from "./figure-definition.ts";
import { overviewDefinitions } from "./overview-definitions.ts";

/** Every figure that pages and plans show, those of the analysis first. */
export const figureDefinitions: readonly FigureDefinition[] = [
	...analysisDefinitions,
	...overviewDefinitions,
];

export function showDefinition(
	{ key, fields, version, inputs, source, texts }: FigureDefinition,
	language: Language,
): DefinitionShown {
	const { name, meaning, steps } = texts[language];
	return {
		key,
		fields: [...fields],
		name,
		meaning: meaning.charAt(0).toUpperCase() + meaning.slice(1),
		steps: [...steps],
		inputs: inputs.map((input) => inputWords[input][language]),
		source: sourceWords[source][language],
		version,
	};
}

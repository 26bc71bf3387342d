import type { Translated } from "../../../machinery/languages/language.ts";
import type { DefinitionInput, DefinitionSource } from "./definition-words.ts";

/** How a figure is made. The plan's appendix and the web show these same words. */
export interface FigureDefinition {
	readonly key: string;
	/** What answers call the figures that this explains. */
	readonly fields: readonly string[];
	readonly version: number;
	readonly inputs: readonly DefinitionInput[];
	readonly source: DefinitionSource;
	readonly texts: Translated<{
		readonly name: string;
		/** Goes on from the name: a sentence without its first capital. */
		readonly meaning: string;
		/** How it is made, in order; whole sentences. */
		readonly steps: readonly string[];
	}>;
}

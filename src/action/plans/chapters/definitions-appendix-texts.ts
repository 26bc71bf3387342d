import type { Translated } from "../../../machinery/languages/language.ts";

/** Appendix A around the definitions themselves. */
export interface DefinitionsTexts {
	readonly heading: string;
	readonly intro: (version: string, date: string) => string;
}

export const definitionsTexts: Translated<DefinitionsTexts> = {
	nb: {
		heading: "Vedlegg A. Slik er tallene laget",
		intro: (version, date) =>
			`Alle tall gjelder ${date} og følger versjon ${version} av definisjonene. Samme filer gir alltid samme tall.`,
	},
	nn: {
		heading: "Vedlegg A. Slik er tala laga",
		intro: (version, date) =>
			`Alle tal gjeld ${date} og følgjer versjon ${version} av definisjonane. Same filer gir alltid same tal.`,
	},
	en: {
		heading: "Appendix A. How the figures are calculated",
		intro: (version, date) =>
			`All figures are as of ${date} and follow version ${version} of the definitions. The same files always give the same figures.`,
	},
};

import type { Translated } from "../../src/machinery/languages/language.ts";

interface FrontTexts {
	readonly title: (name: string) => string;
	readonly worst: string;
}

export const frontTexts: Translated<FrontTexts> = {
	nb: { title: (name) => `God dag, ${name}`, worst: "De viktigste gapene" },
	nn: { title: (name) => `God dag, ${name}`, worst: "Dei viktigaste gapa" },
	en: { title: (name) => `Good day, ${name}`, worst: "The most important gaps" },
};

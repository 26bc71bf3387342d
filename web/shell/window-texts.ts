import type { Translated } from "../../src/machinery/languages/language.ts";

interface WindowTexts {
	readonly close: string;
	readonly cancel: string;
}

export const windowTexts: Translated<WindowTexts> = {
	nb: { close: "Lukk vinduet", cancel: "Avbryt" },
	nn: { close: "Lukk vindauget", cancel: "Avbryt" },
	en: { close: "Close the window", cancel: "Cancel" },
};

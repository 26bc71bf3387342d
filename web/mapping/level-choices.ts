import type { Language } from "../../src/machinery/languages/language.ts";
import { levels, levelWords } from "../competence/competence-words.ts";

/** The five levels with their words, lowest first, as choices of a field. */
export function listLevelChoices(language: Language) {
	return levels.map((level) => ({
		value: String(level),
		label: `${level} – ${levelWords[language][level]}`,
	}));
}

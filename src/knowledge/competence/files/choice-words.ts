import type { Language, Translated } from "../../../machinery/languages/language.ts";

/** The word that files have for a value in the language. */
export function getChoiceWord<Value>(
	choices: ReadonlyArray<readonly [Value, Translated<string>, ...string[]]>,
	value: Value,
	language: Language,
): string {
	const choice = choices.find(([candidate]) => candidate === value);
	if (choice === undefined) throw new Error(`No word for ${String(value)}`);
	return choice[1][language];
}

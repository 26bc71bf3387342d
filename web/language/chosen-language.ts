import { isLanguage, type Language, languageTag } from "../../src/machinery/languages/language.ts";

const key = "rodtrad.language";
const listeners = new Set<() => void>();
let chosen = findFirst();

/** The language of the moment. */
export function getLanguage(): Language {
	return chosen;
}

/** Changes the language at once, for this browser. */
export function chooseLanguage(language: Language): void {
	chosen = language;
	localStorage.setItem(key, language);
	document.documentElement.lang = languageTag(language);
	for (const listener of listeners) listener();
}

export function watchLanguage(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** Whether the user has chosen in this browser; else the account's language is used once it is known. */
export function hasChosenLanguage(): boolean {
	return localStorage.getItem(key) !== null;
}

/** As the address says, as chosen before, as the browser prefers; else bokmål. */
function findFirst(): Language {
	const asked = new URLSearchParams(location.search).get("lang");
	const wanted = [
		asked,
		localStorage.getItem(key),
		...navigator.languages.map((tag) => tag.slice(0, 2)),
	];
	const found = wanted.find((one): one is Language => one !== null && isLanguage(one)) ?? "nb";
	document.documentElement.lang = languageTag(found);
	return found;
}

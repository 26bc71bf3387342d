import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from "react";
import type { Language, Translated } from "../../src/machinery/languages/language.ts";
import { getLanguage, watchLanguage } from "./chosen-language.ts";

const LanguageContext = createContext<Language>("nb");

/** Gives everything below the chosen language, and asks the server again for what it says in words. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
	const language = useSyncExternalStore(watchLanguage, getLanguage);
	const queries = useQueryClient();
	// biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of language that asks again.
	useEffect(() => {
		void queries.invalidateQueries();
	}, [language, queries]);
	return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
	return useContext(LanguageContext);
}

/** The texts of a file in the language of the moment. */
export function useTexts<Texts>(texts: Translated<Texts>): Texts {
	return texts[useLanguage()];
}

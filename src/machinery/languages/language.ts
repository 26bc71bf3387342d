/** What users read: bokmål (the default), nynorsk or English. */
export const languages = ["nb", "nn", "en"] as const;
export type Language = (typeof languages)[number];

/** Texts that exist in every language, with the same shape. The compiler finds what is missing. */
export type Translated<Texts> = Readonly<Record<Language, Texts>>;

export function isLanguage(text: string): text is Language {
	return (languages as readonly string[]).includes(text);
}

/** The tag that documents and pages carry. */
export function languageTag(language: Language): "nb-NO" | "nn-NO" | "en-GB" {
	return language === "nb" ? "nb-NO" : language === "nn" ? "nn-NO" : "en-GB";
}

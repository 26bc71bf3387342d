import type { Language, Translated } from "../machinery/languages/language.ts";

/** Why the system would not open or write something, by its own word for it. */
const reasonTexts: Translated<Readonly<Record<string, string>>> = {
	nb: {
		ENOENT: "den finnes ikke",
		EISDIR: "det er en mappe",
		ENOTDIR: "en del av stien er en fil og ikke en mappe",
		EEXIST: "det finnes en fil med samme navn",
		EACCES: "du har ikke tilgang",
		EPERM: "du har ikke tilgang",
		EBUSY: "den er i bruk i et annet program",
		ENOSPC: "disken er full",
		"not-a-file": "det er ikke en vanlig fil",
	},
	nn: {
		ENOENT: "ho finst ikkje",
		EISDIR: "det er ei mappe",
		ENOTDIR: "ein del av stigen er ei fil og ikkje ei mappe",
		EEXIST: "det finst ei fil med same namn",
		EACCES: "du har ikkje tilgang",
		EPERM: "du har ikkje tilgang",
		EBUSY: "ho er i bruk i eit anna program",
		ENOSPC: "disken er full",
		"not-a-file": "det er ikkje ei vanleg fil",
	},
	en: {
		ENOENT: "it does not exist",
		EISDIR: "it is a folder",
		ENOTDIR: "a part of the path is a file and not a folder",
		EEXIST: "there is a file of the same name",
		EACCES: "you have no access",
		EPERM: "you have no access",
		EBUSY: "another program is using it",
		ENOSPC: "the disk is full",
		"not-a-file": "it is not an ordinary file",
	},
};

/** The reason in words, or as the system says it where it is a rare one. */
export function writeReason(reason: string, language: Language): string {
	return reasonTexts[language][reason] ?? reason;
}

import type { Language } from "../../languages/language.ts";

const known: Readonly<Record<string, Language>> = {
	nb: "nb",
	no: "nb",
	da: "nb",
	nn: "nn",
	en: "en",
};

/** The first of our languages in an Accept-Language header, by its weights; bokmål when there is none. */
export function findPreferredLanguage(header: string | undefined): Language {
	const wanted = (header ?? "")
		.split(",")
		.map((part) => {
			const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
			const weight = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
			return { language: known[tag.split("-")[0] ?? ""], weight: Number(weight ?? 1) };
		})
		.filter(({ weight }) => weight > 0)
		.sort((one, other) => other.weight - one.weight);
	return wanted.find(({ language }) => language !== undefined)?.language ?? "nb";
}

import type { Language } from "../../../src/machinery/languages/language.ts";
import { client, get } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { guidanceTexts } from "./guidance-texts.ts";

export type Guidance = Answer<"getGuidance">;

export const guidanceQuery = (guidance: string) => ({
	queryKey: ["guidance", "one", guidance],
	queryFn: () => get(client.GET("/guidance/{guidance}", { params: { path: { guidance } } })),
});

export const plansQuery = {
	queryKey: ["national-plans"],
	queryFn: () =>
		get(client.GET("/national-plans", { params: { query: { limit: 100, sort: "-validFrom" } } })),
};

/** "Lov § 3-2: …": the reference before the title, where there is one. */
export function nameOf(each: { readonly title: string; readonly reference: string }): string {
	return [each.reference, each.title].filter((part) => part !== "").join(": ");
}

/** When guidance or a plan is valid, in words. */
export function writeValid(
	{ validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null },
	date: (day: string) => string,
	language: Language,
): string {
	const texts = guidanceTexts[language];
	if (validFrom === null) return validTo === null ? texts.notSaid : texts.until(date(validTo));
	return validTo === null
		? texts.from(date(validFrom))
		: texts.period(date(validFrom), date(validTo));
}

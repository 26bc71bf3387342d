import type { Language } from "../../../src/machinery/languages/language.ts";
import { client, get } from "../../api/client.ts";
import type { Answer } from "../../api/shapes.ts";
import { requirementTexts } from "./requirement-texts.ts";

export type Requirement = Answer<"getRequirement">;

export const requirementQuery = (requirement: string) => ({
	queryKey: ["requirements", "one", requirement],
	queryFn: () =>
		get(client.GET("/requirements/{requirement}", { params: { path: { requirement } } })),
});

/** When a requirement holds, in words. */
export function writePeriod(
	{ validFrom, validTo }: Pick<Requirement, "validFrom" | "validTo">,
	date: (day: string) => string,
	language: Language,
): string {
	const texts = requirementTexts[language];
	if (validFrom === null) return validTo === null ? texts.always : texts.until(date(validTo));
	return validTo === null
		? texts.from(date(validFrom))
		: texts.period(date(validFrom), date(validTo));
}

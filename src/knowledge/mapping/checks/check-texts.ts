import { conflict, type Problem } from "../../../machinery/http/problems/problem.ts";
import type { Translated } from "../../../machinery/languages/language.ts";

export const futureCheck: Translated<string> = {
	nb: "Sjekken kan ikke være gjort etter i dag. Rett datoen.",
	nn: "Sjekken kan ikkje vere gjord etter i dag. Rett datoen.",
	en: "The check cannot be later than today. Correct the date.",
};

export const ownCheck: Problem = {
	code: "not-allowed",
	detail: {
		nb: "Du kan ikke signere en sjekk av deg selv. Be en annen om det.",
		nn: "Du kan ikkje signere ein sjekk av deg sjølv. Be ein annan om det.",
		en: "You cannot sign a check of yourself. Ask somebody else.",
	},
};

export const withdrawnAlready = conflict({
	nb: "Sjekken er allerede trukket.",
	nn: "Sjekken er alt trekt.",
	en: "The check is withdrawn already.",
});

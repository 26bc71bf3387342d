import type { Translated } from "../../../machinery/languages/language.ts";

export const endsBeforeBeginning: Translated<string> = {
	nb: "Siste dag er før første dag. Rett en av datoene.",
	nn: "Siste dag er før første dag. Rett ein av datoane.",
	en: "The last day is before the first. Correct one of the dates.",
};

export const unknownUnit: Translated<string> = {
	nb: "Det finnes ingen slik enhet. Velg en som er i bruk.",
	nn: "Det finst inga slik eining. Vel ei som er i bruk.",
	en: "There is no such unit. Choose one that is in use.",
};

export const retiredCompetence: Translated<string> = {
	nb: "Kompetansen er tatt ut av bruk. Velg en annen, eller ta den i bruk igjen.",
	nn: "Kompetansen er teken ut av bruk. Vel ein annan, eller ta han i bruk att.",
	en: "The competence is retired. Choose another, or put it back into use.",
};

export const sameRequirement: Translated<string> = {
	nb: "Enheten har allerede et krav til samme kompetanse, målt på samme måte, for de samme gruppene og på samme nivå. Endre det i stedet.",
	nn: "Eininga har alt eit krav til same kompetanse, målt på same måte, for dei same gruppene og på same nivå. Endre det i staden.",
	en: "The unit already has a requirement for this competence, counted the same way, for the same groups and level. Change that instead.",
};

export const analysedRequirement: Translated<string> = {
	nb: "Kravet er med i en analyse og kan ikke slettes. Avslutt det i stedet.",
	nn: "Kravet er med i ein analyse og kan ikkje slettast. Avslutt det i staden.",
	en: "The requirement is part of an analysis and cannot be removed. End it instead.",
};

export const unknownGuidance: Translated<string> = {
	nb: "Det finnes ingen slik føring som dere kan se. Velg en fra listen.",
	nn: "Det finst inga slik føring som de kan sjå. Vel ei frå lista.",
	en: "There is no such guidance that you can see. Choose one from the list.",
};

export const noStaffToSuggestFrom: Translated<string> = {
	nb: "Ingen er ansatt på denne datoen, så det er ingenting å lage forslag fra. Les inn ansattfilen først.",
	nn: "Ingen er tilsett på denne datoen, så det er ingenting å lage forslag frå. Les inn tilsettfila først.",
	en: "There are no employees on this day to make suggestions from. Import the staff file first.",
};

import type { Translated } from "../../../machinery/languages/language.ts";

export const unknownPerson: Translated<string> = {
	nb: "Det finnes ingen slik ansatt som du har tilgang til. Velg en fra listen.",
	nn: "Det finst ingen slik tilsett som du har tilgang til. Vel ein frå lista.",
	en: "There is no such employee within your reach. Choose one from the list.",
};

export const sameHolding: Translated<string> = {
	nb: "Kompetansen er allerede registrert på personen fra samme dato. Endre den registreringen i stedet.",
	nn: "Kompetansen er alt registrert på personen frå same dato. Endre den registreringa i staden.",
	en: "The competence is already registered for the person from the same day. Change that instead.",
};

export const evidenceOfOthers: Translated<string> = {
	nb: "Bare lederen eller den som forvalter registeret, kan bekrefte eller dokumentere kompetanse og endre det som er bekreftet.",
	nn: "Berre leiaren eller den som forvaltar registeret, kan stadfeste eller dokumentere kompetanse og endre det som er stadfesta.",
	en: "Only a leader or whoever keeps the register can confirm or document a competence, or change what is confirmed.",
};

import type { Translated } from "../../../machinery/languages/language.ts";

/** Why a requirement is suggested: what stands as its basis until the municipality has given its own. */
export interface SuggestionTexts {
	readonly keptFte: (percent: number) => string;
	readonly namedInLaw: string;
	readonly educationShare: (commonShare: number) => string;
	readonly authorisation: string;
	readonly course: string;
}

export const suggestionTexts: Translated<SuggestionTexts> = {
	nb: {
		keptFte: (percent) =>
			`Forslag: minst ${percent}\u00a0% av årsverkene som gruppen har i dag, rundet ned.`,
		namedInLaw:
			"Helse- og omsorgstjenesteloven § 3-2 kan kreve yrkesgruppen; kontroller lovteksten.",
		educationShare: (commonShare) =>
			`Forslag: dagens andel årsverk, rundet ned og høyst ${commonShare}\u00a0%, som vi tror er et vanlig lokalt mål (ikke kontrollert).`,
		authorisation: "Forslag: dagens andel med dokumentert autorisasjon, rundet ned.",
		course: "Forslag: dagens andel med dokumentert kompetanse, rundet ned.",
	},
	nn: {
		keptFte: (percent) =>
			`Framlegg: minst ${percent}\u00a0% av årsverka som gruppa har i dag, runda ned.`,
		namedInLaw: "Helse- og omsorgstenestelova § 3-2 kan krevje yrkesgruppa; kontroller lovteksten.",
		educationShare: (commonShare) =>
			`Framlegg: delen av årsverka i dag, runda ned og høgst ${commonShare}\u00a0%, som vi trur er eit vanleg lokalt mål (ikkje kontrollert).`,
		authorisation: "Framlegg: delen som har dokumentert autorisasjon i dag, runda ned.",
		course: "Framlegg: delen som har dokumentert kompetanse i dag, runda ned.",
	},
	en: {
		keptFte: (percent) =>
			`Suggestion: at least ${percent}% of the FTE that the group has today, rounded down.`,
		namedInLaw:
			"The Health and Care Services Act (helse- og omsorgstjenesteloven) section 3-2 may require the profession; check the text of the law.",
		educationShare: (commonShare) =>
			`Suggestion: today's share of FTE, rounded down and at most ${commonShare}%, which we believe to be a common local goal (not verified).`,
		authorisation: "Suggestion: today's share with a documented authorisation, rounded down.",
		course: "Suggestion: today's share with documented competence, rounded down.",
	},
};

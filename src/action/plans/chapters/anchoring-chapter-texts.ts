import type { Translated } from "../../../machinery/languages/language.ts";

/** Chapter 2 (KS step 2: anchoring and ambitions). */
export interface AnchoringTexts {
	readonly heading: string;
	readonly decision: string;
	readonly agreement: string;
	readonly plans: string;
	readonly use: string;
	readonly fields: string;
	readonly columns: { readonly what: string; readonly answer: string };
	readonly rows: readonly string[];
}

export const anchoringTexts: Translated<AnchoringTexts> = {
	nb: {
		heading: "2 Forankring og ambisjoner",
		decision:
			"Toppledelsen må stå bak planen. Hvem som vedtar den, kommer an på hvordan kommunen har delegert myndighet. Et politisk vedtak gjør utfordringene kjent for de folkevalgte. Kompetanseløft 2025 viser til en undersøkelse der få kompetanseplaner var behandlet politisk.",
		agreement:
			"Hovedavtalen slår fast at økt kompetanse betyr mye for den enkelte, for kommunen og for samfunnet. På grunnlag av analyse og drøftinger med tillitsvalgte skal arbeidsgiver lage en plan for tiltak som hever kompetansen.",
		plans:
			"Tiltakene får virkning først når de står i kommuneplanens handlingsdel og i økonomiplanen. Et tiltak uten penger, ansvarlig og frist er bare en intensjon.",
		use: "Planen skal også si hvilke oppgaver den nye kompetansen skal brukes til. Det er vanskelig å få tatt i bruk kompetanse som ingen har planlagt oppgaver for.",
		fields: "Vedtak og kobling til andre planer",
		columns: { what: "Punkt", answer: "Kommunens svar" },
		rows: [
			"Hvorfor lager vi planen?",
			"Hva vil vi oppnå?",
			"Hvordan skal vi nå det?",
			"Organ som vedtar planen, og dato",
			"Drøftet med tillitsvalgte, dato",
			"Behandlet i brukerråd og eldreråd, dato",
			"Mål i kommuneplanens samfunnsdel som planen bygger på",
			"Punkt i handlingsdelen der tiltakene står",
			"Punkt i økonomiplanen der tiltakene er finansiert",
			"Gjelder for perioden",
		],
	},
	nn: {
		heading: "2 Forankring og ambisjonar",
		decision:
			"Toppleiinga må stå bak planen. Kven som vedtek han, kjem an på korleis kommunen har delegert mynde. Eit politisk vedtak gjer utfordringane kjende for dei folkevalde. Kompetanseløft 2025 viser til ei undersøking der få kompetanseplanar var behandla politisk.",
		agreement:
			"Hovudavtalen slår fast at auka kompetanse har mykje å seie for den einskilde, for kommunen og for samfunnet. På grunnlag av analyse og drøftingar med tillitsvalde skal arbeidsgivaren lage ein plan for tiltak som hevar kompetansen.",
		plans:
			"Tiltaka får verknad først når dei står i handlingsdelen til kommuneplanen og i økonomiplanen. Eit tiltak utan pengar, ansvarleg og frist er berre ein intensjon.",
		use: "Planen skal òg seie kva oppgåver den nye kompetansen skal brukast til. Det er vanskeleg å få teke i bruk kompetanse som ingen har planlagt oppgåver for.",
		fields: "Vedtak og kopling til andre planar",
		columns: { what: "Punkt", answer: "Svaret frå kommunen" },
		rows: [
			"Kvifor lagar vi planen?",
			"Kva vil vi oppnå?",
			"Korleis skal vi nå det?",
			"Organ som vedtek planen, og dato",
			"Drøfta med tillitsvalde, dato",
			"Behandla i brukarråd og eldreråd, dato",
			"Mål i samfunnsdelen til kommuneplanen som planen byggjer på",
			"Punkt i handlingsdelen der tiltaka står",
			"Punkt i økonomiplanen der tiltaka er finansierte",
			"Gjeld for perioden",
		],
	},
	en: {
		heading: "2 Commitment and ambitions",
		decision:
			"The top management must stand behind the plan. Who adopts it depends on how the municipality has delegated authority. A political decision makes the challenges known to the elected representatives. Kompetanseløft 2025 refers to a study in which few competence plans had been put before them.",
		agreement:
			"The Basic Agreement (Hovedavtalen) recognises that higher competence matters to each employee, to the municipality and to society. On the basis of analysis and discussions with the unions, the employer is to draw up a plan for measures that raise competence.",
		plans:
			"Measures take effect only when they are part of the municipal plan's action programme (handlingsdel) and of the financial plan (økonomiplan). A measure without money, a responsible person and a deadline is merely an intention.",
		use: "The plan must also say which tasks the new competence is for. It is hard to make use of competence for which nobody has planned any tasks.",
		fields: "Decision and links to other plans",
		columns: { what: "Item", answer: "The municipality's answer" },
		rows: [
			"Why are we making the plan?",
			"What do we want to achieve?",
			"How are we to achieve it?",
			"Body that adopts the plan, and date",
			"Discussed with the unions, date",
			"Considered by the user council and the council for older people, date",
			"Goals in the municipal plan (samfunnsdel) that this plan builds on",
			"Item in the action programme that has the measures",
			"Item in the financial plan that funds the measures",
			"Period of validity",
		],
	},
};

import type { Translated } from "../../../machinery/languages/language.ts";

/** What the municipality says of its decision, in the order of the table. */
export type AnchoringRow =
	| "why"
	| "what"
	| "how"
	| "decision"
	| "unions"
	| "councils"
	| "goals"
	| "actionPart"
	| "financialPlan"
	| "period";

/** Chapter 2 (KS step 2: anchoring and ambitions). */
export interface AnchoringTexts {
	readonly heading: string;
	readonly decision: string;
	readonly agreement: string;
	readonly plans: string;
	readonly use: string;
	readonly fields: string;
	readonly columns: { readonly what: string; readonly answer: string };
	readonly rows: Readonly<Record<AnchoringRow, string>>;
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
		rows: {
			why: "Hvorfor lager vi planen?",
			what: "Hva vil vi oppnå?",
			how: "Hvordan skal vi nå det?",
			decision: "Organ som vedtar planen, og dato",
			unions: "Drøftet med tillitsvalgte, dato",
			councils: "Behandlet i brukerråd og eldreråd, dato",
			goals: "Mål i kommuneplanens samfunnsdel som planen bygger på",
			actionPart: "Punkt i handlingsdelen der tiltakene står",
			financialPlan: "Punkt i økonomiplanen der tiltakene er finansiert",
			period: "Gjelder for perioden",
		},
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
		rows: {
			why: "Kvifor lagar vi planen?",
			what: "Kva vil vi oppnå?",
			how: "Korleis skal vi nå det?",
			decision: "Organ som vedtek planen, og dato",
			unions: "Drøfta med tillitsvalde, dato",
			councils: "Behandla i brukarråd og eldreråd, dato",
			goals: "Mål i samfunnsdelen til kommuneplanen som planen byggjer på",
			actionPart: "Punkt i handlingsdelen der tiltaka står",
			financialPlan: "Punkt i økonomiplanen der tiltaka er finansierte",
			period: "Gjeld for perioden",
		},
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
		rows: {
			why: "Why are we making the plan?",
			what: "What do we want to achieve?",
			how: "How are we to achieve it?",
			decision: "Body that adopts the plan, and date",
			unions: "Discussed with the unions, date",
			councils: "Considered by the user council and the council for older people, date",
			goals: "Goals in the municipal plan (samfunnsdel) that this plan builds on",
			actionPart: "Item in the action programme that has the measures",
			financialPlan: "Item in the financial plan that funds the measures",
			period: "Period of validity",
		},
	},
};

import type { Translated } from "../../../machinery/languages/language.ts";

/** Chapter 1 (KS step 1: organisation and involvement). */
export interface OrganisationTexts {
	readonly heading: string;
	readonly intro: string;
	readonly involvement: string;
	readonly participants: string;
	readonly columns: {
		readonly party: string;
		readonly part: string;
		readonly name: string;
		readonly date: string;
	};
	/** Who takes part, and with what. */
	readonly parties: readonly (readonly [party: string, part: string])[];
	readonly mandate: string;
	readonly mandateIntro: string;
	readonly mandateQuestions: readonly string[];
	readonly scope: string;
}

export const organisationTexts: Translated<OrganisationTexts> = {
	nb: {
		heading: "1 Organisering og involvering",
		intro:
			"Planen følger de sju stegene i KS-verktøyet for strategisk kompetanseplanlegging. Stegene er ikke en trapp: Arbeidsgruppen går fram og tilbake mellom dem når analysen viser noe nytt.",
		involvement:
			"Arbeidsgiver har ansvaret for planen. Tillitsvalgte, verneombud og brukerråd er med fra mandatet av, ikke først når planen er ferdig. Innspill og svar skrives ned, så alle kan se hva som skjedde med dem.",
		participants: "Hvem som deltar",
		columns: {
			party: "Rolle",
			part: "Bidrar med",
			name: "Navn og stilling",
			date: "Oppnevnt (dato)",
		},
		parties: [
			["Kommunalsjef", "eier planen, bestemmer mandatet og legger planen fram"],
			["Enhetsledere", "prioriterer krav og tiltak for sine enheter"],
			["Avdelingsledere", "kartlegger kompetansen og melder behov"],
			["Fag- og kvalitetsutvikler", "samler kartlegging og analyse, følger opp tiltakene"],
			["Tillitsvalgte", "drøfter analyse, prioriteringer og tiltak"],
			["Verneombud", "ser til at arbeidsmiljø og belastning er med"],
			["Brukerråd og eldreråd", "sier hva brukere og pårørende trenger og opplever"],
			["HR og økonomi", "leverer tall og knytter tiltakene til budsjettet"],
		],
		mandate: "Mandat",
		mandateIntro: "Mandatet svarer på disse spørsmålene:",
		mandateQuestions: [
			"Hvorfor lager kommunen planen nå?",
			"Hva skal være oppnådd når perioden er over, og hvordan merker brukerne det?",
			"Hvilke tjenester og stillinger gjelder planen? Begynn der utfordringen er størst.",
			"Hvem avgjør hva, og når skal planen være ferdig?",
			"Hvem skal delta, og hvor mye tid får de til arbeidet?",
			"Hvordan blir ansatte, tillitsvalgte og brukere hørt underveis?",
		],
		scope:
			"Kartleggingen brukes bare til strategisk styring av kompetanse. Den brukes ikke til lønnsplassering og ikke til å rangere ansatte.",
	},
	nn: {
		heading: "1 Organisering og involvering",
		intro:
			"Planen følgjer dei sju stega i KS-verktøyet for strategisk kompetanseplanlegging. Stega er inga trapp: Arbeidsgruppa går fram og tilbake mellom dei når analysen viser noko nytt.",
		involvement:
			"Arbeidsgivaren har ansvaret for planen. Tillitsvalde, verneombod og brukarråd er med frå mandatet av, ikkje først når planen er ferdig. Innspel og svar blir skrivne ned, så alle kan sjå kva som hende med dei.",
		participants: "Kven som er med",
		columns: {
			party: "Rolle",
			part: "Bidreg med",
			name: "Namn og stilling",
			date: "Oppnemnd (dato)",
		},
		parties: [
			["Kommunalsjef", "eig planen, fastset mandatet og legg planen fram"],
			["Einingsleiarar", "prioriterer krav og tiltak for einingane sine"],
			["Avdelingsleiarar", "kartlegg kompetansen og melder behov"],
			["Fag- og kvalitetsutviklar", "samlar kartlegging og analyse, følgjer opp tiltaka"],
			["Tillitsvalde", "drøftar analyse, prioriteringar og tiltak"],
			["Verneombod", "ser til at arbeidsmiljø og belastning er med"],
			["Brukarråd og eldreråd", "seier kva brukarar og pårørande treng og opplever"],
			["HR og økonomi", "leverer tal og knyter tiltaka til budsjettet"],
		],
		mandate: "Mandat",
		mandateIntro: "Mandatet svarer på desse spørsmåla:",
		mandateQuestions: [
			"Kvifor lagar kommunen planen no?",
			"Kva skal vere oppnådd når perioden er over, og korleis merkar brukarane det?",
			"Kva tenester og stillingar gjeld planen? Start der utfordringa er størst.",
			"Kven avgjer kva, og når skal planen vere ferdig?",
			"Kven skal vere med, og kor mykje tid får dei til arbeidet?",
			"Korleis blir tilsette, tillitsvalde og brukarar høyrde undervegs?",
		],
		scope:
			"Kartlegginga blir berre brukt til strategisk styring av kompetanse. Ho blir ikkje brukt til lønsplassering og ikkje til å rangere tilsette.",
	},
	en: {
		heading: "1 Organisation and involvement",
		intro:
			"The plan follows the seven steps of the KS tool for strategic competence planning (KS is the Norwegian Association of Local and Regional Authorities). The steps are not a staircase: the working group moves back and forth between them when the analysis shows something new.",
		involvement:
			"The employer is responsible for the plan. Union representatives, safety representatives and user councils take part from the mandate onwards, not only when the plan is finished. Inputs and answers are written down, so that everyone can see what became of them.",
		participants: "Who takes part",
		columns: {
			party: "Role",
			part: "Contributes",
			name: "Name and position",
			date: "Date appointed",
		},
		parties: [
			["Municipal director", "owns the plan, decides the mandate and presents the plan"],
			["Heads of units", "set priorities among requirements and measures for their units"],
			["Ward and team leaders", "map the competence and report needs"],
			[
				"Professional and quality developer",
				"brings the mapping and analysis together and follows up the measures",
			],
			["Union representatives", "discuss analysis, priorities and measures"],
			[
				"Safety representative",
				"makes sure that the working environment and workload are considered",
			],
			[
				"User council and council for older people",
				"say what users and families need and experience",
			],
			["HR and finance", "supply figures and link the measures to the budget"],
		],
		mandate: "Mandate",
		mandateIntro: "The mandate answers these questions:",
		mandateQuestions: [
			"Why is the municipality making the plan now?",
			"What is to be achieved by the end of the period, and how will users notice?",
			"Which services and positions does the plan cover? Begin where the challenge is greatest.",
			"Who decides what, and when is the plan to be finished?",
			"Who takes part, and how much time do they get for the work?",
			"How are staff, unions and users consulted along the way?",
		],
		scope:
			"The mapping is used only for the strategic management of competence. It is not used to set pay or to rank staff.",
	},
};

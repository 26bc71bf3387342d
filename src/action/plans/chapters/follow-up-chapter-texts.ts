import type { Translated } from "../../../machinery/languages/language.ts";
import type { TaskSource } from "./annual-wheel-tasks.ts";

/** Chapter 7 (KS step 7: carrying out, following up, evaluating). */
export interface FollowUpTexts {
	readonly heading: string;
	readonly intro: string;
	readonly wheelHeading: string;
	readonly wheelIntro: string;
	readonly wheel: string;
	readonly wheelDescription: string;
	readonly sourceColumn: string;
	readonly sources: Readonly<Record<TaskSource, string>>;
	readonly cycles: string;
	readonly cycleItems: readonly string[];
	readonly repeat: string;
	readonly evaluationHeading: string;
	readonly improvement: string;
	readonly improvementSteps: readonly (readonly [name: string, meaning: string])[];
	readonly levelsIntro: string;
	readonly levels: string;
	readonly levelColumns: {
		readonly level: string;
		readonly question: string;
		readonly when: string;
		readonly how: string;
	};
	readonly levelRows: readonly (readonly [
		level: string,
		question: string,
		when: string,
		how: string,
	])[];
	readonly baseline: (date: string) => string;
	readonly responsibility: string;
	readonly responsibilityColumns: { readonly what: string; readonly who: string };
	readonly responsibilityRows: readonly string[];
}

export const followUpTexts: Translated<FollowUpTexts> = {
	nb: {
		heading: "7 Gjennomføring, oppfølging og evaluering",
		intro:
			"En plan som ikke følges opp, er bare en intensjon. Hvert tiltak har ansvarlig, frist, utgangspunkt og måltall, så kommunen kan se om det ble gjort og om det hjalp.",
		wheelHeading: "7.1 Årshjul",
		wheelIntro:
			"Årshjulet er et forslag som kommunen tilpasser til egne møter og frister. Kolonnen Kilde viser hvor oppgaven er hentet fra. Årshjulet til Vestre Toten er lest ut av en figur, så noen av månedene kan være feil.",
		wheel: "Årshjul for kompetansearbeidet",
		wheelDescription:
			"Årshjulet viser når oppgavene i kompetansearbeidet gjøres, og hvem som har ansvaret.",
		sourceColumn: "Kilde",
		sources: {
			"vestre-toten": "Vestre Toten 2014–2018",
			reks: "ReKs, vedlegg 1",
			"reks-month-suggested": "ReKs, vedlegg 1; måneden er et forslag",
			suggestion: "Forslag",
		},
		cycles: "Faste runder, etter eksempel fra Vestre Toten:",
		cycleItems: [
			"medarbeidersamtaler løpende, med egenerklæring om kompetanse",
			"kompetansekartlegging hvert tredje år",
			"medarbeiderundersøkelse hvert andre år",
			"brukerundersøkelse hvert andre år",
		],
		repeat:
			"En kartlegging blir fort gammel der mange slutter. Oppdater ansattfilen og kompetansefilen minst én gang i året, og kjør analysen på nytt.",
		evaluationHeading: "7.2 Slik evaluerer vi",
		improvement: "Hvert tiltak følges med forbedringssirkelen:",
		improvementSteps: [
			["Planlegge: ", "Hva vil vi oppnå, og hvordan ser vi at det blir bedre?"],
			["Utføre: ", "Prøv tiltaket, gjerne på én avdeling først."],
			["Kontrollere: ", "Mål på nytt og sammenlign med utgangspunktet."],
			["Korrigere: ", "Behold, endre eller avslutt tiltaket, og spre det som virker."],
		],
		levelsIntro:
			"Kirkpatricks fire nivåer sier hva som måles. Nivå 3 viser om de ansatte bruker det de lærte, og nivå 4 om tjenesten ble bedre. Tidspunkt og målemåter i tabellen er forslag.",
		levels: "Fire nivåer for evaluering",
		levelColumns: { level: "Nivå", question: "Spørsmål", when: "Når", how: "Slik måles det" },
		levelRows: [
			["1 Reaksjon", "Var opplæringen nyttig?", "Rett etter", "Kort skjema til deltakerne"],
			["2 Læring", "Kan de mer enn før?", "Før og etter", "Test eller observert ferdighet"],
			[
				"3 Atferd",
				"Bruker de det i arbeidet?",
				"Før, og noen måneder etter",
				"Observasjon, samtale med lederen",
			],
			[
				"4 Resultat",
				"Ble tjenesten bedre?",
				"Før, og et halvt til ett år etter",
				"Tiltakets indikator, brukerundersøkelse, avvik",
			],
		],
		baseline: (date) =>
			`Utgangspunktet for alle tiltak er tallene per ${date}. Når analysen kjøres på nytt, viser forskjellen hva som har endret seg.`,
		responsibility: "Ansvar for oppfølgingen",
		responsibilityColumns: { what: "Oppgave", who: "Ansvarlig" },
		responsibilityRows: [
			"Holder tiltakslisten oppdatert",
			"Rapporterer status til ledermøtet",
			"Rapporterer til politisk utvalg",
			"Tar planen opp med tillitsvalgte og brukerråd",
			"Bestiller ny kartlegging og analyse",
		],
	},
	nn: {
		heading: "7 Gjennomføring, oppfølging og evaluering",
		intro:
			"Ein plan som ikkje blir følgd opp, er berre ein intensjon. Kvart tiltak har ansvarleg, frist, utgangspunkt og måltal, så kommunen kan sjå om det vart gjort og om det hjelpte.",
		wheelHeading: "7.1 Årshjul",
		wheelIntro:
			"Årshjulet er eit framlegg som kommunen tilpassar til eigne møte og fristar. Kolonnen Kjelde viser kvar oppgåva er henta frå. Årshjulet til Vestre Toten er lese ut av ein figur, så nokre av månadene kan vere feil.",
		wheel: "Årshjul for kompetansearbeidet",
		wheelDescription:
			"Årshjulet viser når oppgåvene i kompetansearbeidet blir gjorde, og kven som har ansvaret.",
		sourceColumn: "Kjelde",
		sources: {
			"vestre-toten": "Vestre Toten 2014–2018",
			reks: "ReKs, vedlegg 1",
			"reks-month-suggested": "ReKs, vedlegg 1; månaden er eit framlegg",
			suggestion: "Framlegg",
		},
		cycles: "Faste rundar, etter døme frå Vestre Toten:",
		cycleItems: [
			"medarbeidarsamtalar heile året, med eigenerklæring om kompetanse",
			"kompetansekartlegging kvart tredje år",
			"medarbeidarundersøking kvart andre år",
			"brukarundersøking kvart andre år",
		],
		repeat:
			"Ei kartlegging blir fort gammal der mange sluttar. Oppdater tilsettfila og kompetansefila minst éin gong i året, og køyr analysen på nytt.",
		evaluationHeading: "7.2 Slik evaluerer vi",
		improvement: "Kvart tiltak blir følgt med forbetringssirkelen:",
		improvementSteps: [
			["Planleggje: ", "Kva vil vi oppnå, og korleis ser vi at det blir betre?"],
			["Utføre: ", "Prøv tiltaket, gjerne på éi avdeling først."],
			["Kontrollere: ", "Mål på nytt og samanlikn med utgangspunktet."],
			["Korrigere: ", "Hald fram med, endre eller avslutt tiltaket, og spre det som verkar."],
		],
		levelsIntro:
			"Dei fire nivåa til Kirkpatrick seier kva som blir målt. Nivå 3 viser om dei tilsette bruker det dei lærte, og nivå 4 om tenesta vart betre. Tidspunkt og målemåtar i tabellen er framlegg.",
		levels: "Fire nivå for evaluering",
		levelColumns: { level: "Nivå", question: "Spørsmål", when: "Når", how: "Slik blir det målt" },
		levelRows: [
			["1 Reaksjon", "Var opplæringa nyttig?", "Rett etter", "Kort skjema til deltakarane"],
			["2 Læring", "Kan dei meir enn før?", "Før og etter", "Test eller observert ferdigheit"],
			[
				"3 Åtferd",
				"Bruker dei det i arbeidet?",
				"Før, og nokre månader etter",
				"Observasjon, samtale med leiaren",
			],
			[
				"4 Resultat",
				"Vart tenesta betre?",
				"Før, og eit halvt til eitt år etter",
				"Indikatoren til tiltaket, brukarundersøking, avvik",
			],
		],
		baseline: (date) =>
			`Utgangspunktet for alle tiltak er tala per ${date}. Når analysen blir køyrd på nytt, viser skilnaden kva som har endra seg.`,
		responsibility: "Ansvar for oppfølginga",
		responsibilityColumns: { what: "Oppgåve", who: "Ansvarleg" },
		responsibilityRows: [
			"Held tiltakslista oppdatert",
			"Rapporterer status til leiarmøtet",
			"Rapporterer til politisk utval",
			"Tek planen opp med tillitsvalde og brukarråd",
			"Tingar ny kartlegging og analyse",
		],
	},
	en: {
		heading: "7 Implementation, follow-up and evaluation",
		intro:
			"A plan that is not followed up is only an intention. Each measure has a responsible role, a deadline, a baseline and a target, so that the municipality can see whether it was done and whether it helped.",
		wheelHeading: "7.1 Annual wheel",
		wheelIntro:
			"The annual wheel is a suggestion for the municipality to adapt to its own meetings and deadlines. The column Source shows where each task comes from. Vestre Toten's annual wheel was read from a figure, so some of the months may be wrong.",
		wheel: "Annual wheel of the competence work",
		wheelDescription:
			"The annual wheel shows when the tasks of the competence work are done, and who is responsible.",
		sourceColumn: "Source",
		sources: {
			"vestre-toten": "Vestre Toten 2014–2018",
			reks: "ReKs, appendix 1",
			"reks-month-suggested": "ReKs, appendix 1; the month is a suggestion",
			suggestion: "Suggestion",
		},
		cycles: "Regular cycles, following the example of Vestre Toten:",
		cycleItems: [
			"staff appraisals all year round, with a self-declaration of competence",
			"mapping of competence every third year",
			"employee survey every second year",
			"user survey every second year",
		],
		repeat:
			"A mapping soon goes out of date where many leave. Update the staff file and the holdings file at least once a year, and run the analysis again.",
		evaluationHeading: "7.2 How we evaluate",
		improvement: "Each measure is followed with the improvement cycle:",
		improvementSteps: [
			["Plan: ", "What do we want to achieve, and how shall we know that it has improved?"],
			["Do: ", "Try the measure, preferably in one ward first."],
			["Study: ", "Measure again and compare with the baseline."],
			["Act: ", "Keep, change or end the measure, and spread what works."],
		],
		levelsIntro:
			"Kirkpatrick's four levels say what is measured. Level 3 shows whether staff use what they learned, and level 4 whether the service improved. The times and methods in the table are suggestions.",
		levels: "Four levels of evaluation",
		levelColumns: {
			level: "Level",
			question: "Question",
			when: "When",
			how: "How it is measured",
		},
		levelRows: [
			["1 Reaction", "Was the training useful?", "Right after", "A short form to participants"],
			["2 Learning", "Can they do more than before?", "Before and after", "Test or observed skill"],
			[
				"3 Behaviour",
				"Do they use it at work?",
				"Before, and some months after",
				"Observation, conversation with the leader",
			],
			[
				"4 Result",
				"Did the service improve?",
				"Before, and half a year to a year after",
				"The measure's indicator, user survey, incidents",
			],
		],
		baseline: (date) =>
			`The baseline of all measures is the figures as of ${date}. When the analysis is run again, the difference shows what has changed.`,
		responsibility: "Responsibility for follow-up",
		responsibilityColumns: { what: "Task", who: "Responsible" },
		responsibilityRows: [
			"Keeps the list of measures up to date",
			"Reports status to the management meeting",
			"Reports to the political committee",
			"Discusses the plan with unions and user councils",
			"Orders a new mapping and analysis",
		],
	},
};

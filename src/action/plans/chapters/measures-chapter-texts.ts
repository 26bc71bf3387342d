import type { Translated } from "../../../machinery/languages/language.ts";
import type { MeasureKind } from "../model.ts";

/** Chapter 6 (KS step 6: strategies and measures). */
export interface MeasuresChapterTexts {
	readonly heading: string;
	readonly intro: string;
	readonly proposals: string;
	readonly arenasIntro: string;
	readonly arenas: readonly string[];
	readonly kinds: Readonly<
		Record<MeasureKind, { readonly heading: string; readonly text: string; readonly none: string }>
	>;
	readonly what: (kind: string) => string;
	readonly cost: (kind: string) => string;
	readonly costNote: (none: string) => string;
}

export const measuresChapterTexts: Translated<MeasuresChapterTexts> = {
	nb: {
		heading: "6 Strategier og tiltak",
		intro:
			"Kommunen bruker det den har, før den anskaffer nytt. Rekkefølgen er bekrefte, mobilisere, lære opp, anskaffe og avvikle. De fire siste er strategiene til KS og Linda Lai. Å bekrefte kommer først, fordi noe av det som ser ut til å mangle, bare mangler dokumentasjon.",
		proposals:
			"Tiltakene er forslag, laget av analysen. Frist, ansvarlig og ordlyd er også forslag. Kommunen retter, priser og vedtar dem. Alle tiltak står i measures.csv, som kan redigeres i et regneark; numrene (T1, T2 …) er de samme.",
		arenasIntro: "Opplæring er mer enn kurs. Vurder flere læringsarenaer:",
		arenas: [
			"arbeidsplassen selv, med arbeid som gir læring",
			"veiledning og kollegalæring, alene og i gruppe",
			"digitale kurs",
			"arenaer utenfor arbeidsplassen, som nettverk og hospitering",
			"etter- og videreutdanning",
		],
		kinds: {
			verify: {
				heading: "6.1 Bekrefte",
				text: "Noen ansatte har oppgitt kompetansen selv, men den er ikke bekreftet eller dokumentert godt nok. Lederen går gjennom egenerklæringen i medarbeidersamtalen, ser på bevis eller observerer praksis, og registrerer resultatet.",
				none: "Det er ingen egenerklæringer som kan lukke et gap.",
			},
			mobilise: {
				heading: "6.2 Mobilisere",
				text: "Kommunen har folk med kompetansen, men de får ikke brukt den, eller de arbeider et sted der den ikke trengs. Fordel oppgaver på nytt, tilby bytte av enhet eller delt stilling, og la dem lære opp andre. Analysen foreslår bare flytting som ikke skaper et nytt gap der de arbeider i dag. Flytting skjer i samråd med den ansatte og de tillitsvalgte.",
				none: "Analysen fant ingen ansatte som kan mobiliseres for å lukke et gap.",
			},
			learn: {
				heading: "6.3 Lære opp",
				text: "Ansatte i gruppen mangler kompetansen, men har det som skal til for å lære den. Avtal på forhånd hvilke oppgaver kompetansen skal brukes til, og hvem som er vikar mens opplæringen pågår.",
				none: "Ingen ansatte har det som skal til for å lukke et gap gjennom opplæring.",
			},
			acquire: {
				heading: "6.4 Anskaffe",
				text: "Resten må komme utenfra. Vurder først om deltidsansatte med kompetansen kan få større stilling. Ta vare på studenter og lærlinger; gode praksisplasser er rekruttering.",
				none: "Ingen gap krever rekruttering.",
			},
			"phase-out": {
				heading: "6.5 Avvikle",
				text: "Ingen krav gjelder denne kompetansen. Avklar om det mangler et krav. Hvis ikke, kan kommunen slutte å bruke tid og penger på å vedlikeholde den. Å avvikle gjelder kompetanse og oppgaver, ikke personer.",
				none: "Det er ingen kompetanse å avvikle.",
			},
		},
		what: (kind) => `Tiltak for å ${kind}: hva og hvem`,
		cost: (kind) => `Tiltak for å ${kind}: kostnad, finansiering, indikator og status`,
		costNote: (none) =>
			`«${none}» betyr at kommunen ikke har fylt ut beløpet ennå, ikke at tiltaket er gratis.`,
	},
	nn: {
		heading: "6 Strategiar og tiltak",
		intro:
			"Kommunen bruker det han har, før han skaffar nytt. Rekkjefølgja er stadfeste, mobilisere, lære opp, skaffe og avvikle. Dei fire siste er strategiane til KS og Linda Lai. Å stadfeste kjem først, fordi noko av det som ser ut til å mangle, berre manglar dokumentasjon.",
		proposals:
			"Tiltaka er framlegg, laga av analysen. Frist, ansvarleg og ordlyd er òg framlegg. Kommunen rettar, prisar og vedtek dei. Alle tiltak står i measures.csv, som kan redigerast i eit rekneark; nummera (T1, T2 …) er dei same.",
		arenasIntro: "Opplæring er meir enn kurs. Vurder fleire læringsarenaer:",
		arenas: [
			"arbeidsplassen sjølv, med arbeid som gir læring",
			"rettleiing og kollegalæring, åleine og i gruppe",
			"digitale kurs",
			"arenaer utanfor arbeidsplassen, som nettverk og hospitering",
			"etter- og vidareutdanning",
		],
		kinds: {
			verify: {
				heading: "6.1 Stadfeste",
				text: "Nokre tilsette har oppgitt kompetansen sjølve, men han er ikkje stadfesta eller dokumentert godt nok. Leiaren går gjennom eigenerklæringa i medarbeidarsamtalen, ser på bevis eller observerer praksis, og registrerer resultatet.",
				none: "Det er ingen eigenerklæringar som kan lukke eit gap.",
			},
			mobilise: {
				heading: "6.2 Mobilisere",
				text: "Kommunen har folk med kompetansen, men dei får ikkje brukt han, eller dei arbeider ein stad der han ikkje trengst. Fordel oppgåver på nytt, gi tilbod om byte av eining eller delt stilling, og lat dei lære opp andre. Analysen føreslår berre flytting som ikkje skaper eit nytt gap der dei arbeider i dag. Flytting skjer i samråd med den tilsette og dei tillitsvalde.",
				none: "Analysen fann ingen tilsette som kan mobiliserast for å lukke eit gap.",
			},
			learn: {
				heading: "6.3 Lære opp",
				text: "Tilsette i gruppa manglar kompetansen, men har det som skal til for å lære han. Avtal på førehand kva oppgåver kompetansen skal brukast til, og kven som er vikar medan opplæringa går føre seg.",
				none: "Ingen tilsette har det som skal til for å lukke eit gap gjennom opplæring.",
			},
			acquire: {
				heading: "6.4 Skaffe",
				text: "Resten må kome utanfrå. Vurder først om deltidstilsette med kompetansen kan få større stilling. Ta vare på studentar og lærlingar; gode praksisplassar er rekruttering.",
				none: "Ingen gap krev rekruttering.",
			},
			"phase-out": {
				heading: "6.5 Avvikle",
				text: "Ingen krav gjeld denne kompetansen. Avklar om det manglar eit krav. Om ikkje, kan kommunen slutte å bruke tid og pengar på å halde han ved like. Å avvikle gjeld kompetanse og oppgåver, ikkje personar.",
				none: "Det er ingen kompetanse å avvikle.",
			},
		},
		what: (kind) => `Tiltak for å ${kind}: kva og kven`,
		cost: (kind) => `Tiltak for å ${kind}: kostnad, finansiering, indikator og status`,
		costNote: (none) =>
			`«${none}» tyder at kommunen ikkje har fylt ut beløpet enno, ikkje at tiltaket er gratis.`,
	},
	en: {
		heading: "6 Strategies and measures",
		intro:
			"The municipality uses what it has before it acquires anything new. The order is verify, mobilise, learn, acquire and phase out. The last four are the strategies of KS and Linda Lai. Verifying comes first, because some of what seems to be missing only lacks evidence.",
		proposals:
			"The measures are proposals made by the analysis. Deadlines, responsible roles and wording are proposals too. The municipality corrects, prices and adopts them. All measures are in measures.csv, which can be edited in a spreadsheet; the numbers (T1, T2 …) are the same.",
		arenasIntro: "Training is more than courses. Consider several learning arenas:",
		arenas: [
			"the workplace itself, with work that one learns from",
			"guidance and learning from colleagues, alone and in groups",
			"digital courses",
			"arenas outside the workplace, such as networks and placements",
			"further education",
		],
		kinds: {
			verify: {
				heading: "6.1 Verify",
				text: "Some employees have declared the competence themselves, but it is not confirmed or documented well enough. The leader goes through the self-declaration in the staff appraisal, looks at proof or observes practice, and registers the result.",
				none: "There are no self-declarations that could close a gap.",
			},
			mobilise: {
				heading: "6.2 Mobilise",
				text: "The municipality has people with the competence, but they do not get to use it, or they work where it is not needed. Redistribute tasks, offer a change of unit or a shared position, and let them teach others. The analysis only proposes moves that open no new gap where they work today. Moves are made in consultation with the employee and the unions.",
				none: "The analysis found no staff who could be mobilised to close a gap.",
			},
			learn: {
				heading: "6.3 Learn",
				text: "Staff in the group lack the competence but meet the prerequisites for learning it. Agree beforehand which tasks the competence is for, and who covers for them during the training.",
				none: "No staff with the right prerequisites could close a gap through training.",
			},
			acquire: {
				heading: "6.4 Acquire",
				text: "The rest must come from outside. First consider whether part-time staff with the competence can have larger positions. Look after students and apprentices well; a good placement is recruitment.",
				none: "No gap calls for recruitment.",
			},
			"phase-out": {
				heading: "6.5 Phase out",
				text: "No requirement asks for this competence. Find out whether a requirement is missing. If not, the municipality can stop spending time and money on maintaining it. Phasing out concerns competence and tasks, not persons.",
				none: "There is no competence to phase out.",
			},
		},
		what: (kind) => `Measures to ${kind}: what and who`,
		cost: (kind) => `Measures to ${kind}: cost, funding, indicator and status`,
		costNote: (none) =>
			`“${none}” means that the municipality has not filled in the amount yet, not that the measure is free.`,
	},
};

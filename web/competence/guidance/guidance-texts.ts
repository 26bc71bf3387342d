import type {
	Certainty,
	GuidanceKind,
	MeasureType,
	NationalKind,
} from "../../../src/knowledge/guidance/model.ts";
import type { Translated } from "../../../src/machinery/languages/language.ts";

interface GuidanceTexts {
	readonly title: string;
	readonly lead: string;
	readonly searchHint: string;
	readonly name: string;
	readonly reference: string;
	readonly referenceHint: string;
	readonly kind: string;
	readonly allKinds: string;
	readonly kinds: Readonly<Record<GuidanceKind | NationalKind, string>>;
	readonly scope: string;
	readonly allScopes: string;
	readonly scopes: Readonly<Record<"national" | "own" | "shared", string>>;
	readonly plan: string;
	readonly allPlans: string;
	readonly valid: string;
	readonly notSaid: string;
	readonly from: (day: string) => string;
	readonly until: (day: string) => string;
	readonly period: (from: string, to: string) => string;
	readonly add: string;
	readonly newTitle: string;
	readonly newLead: string;
	readonly plans: string;
	readonly plansLead: string;
	readonly status: string;
	readonly statuses: Readonly<Record<"current" | "ended" | "unknown", string>>;
	readonly planKinds: Readonly<
		Record<"plan" | "programme" | "official-report" | "white-paper", string>
	>;
	readonly measures: string;
	readonly noMeasures: string;
	readonly area: string;
	readonly allAreas: string;
	readonly responsible: string;
	readonly years: string;
	readonly measureType: string;
	readonly allTypes: string;
	readonly types: Readonly<Record<MeasureType, string>>;
	readonly certainty: string;
	readonly certainties: Readonly<Record<Certainty, string>>;
	readonly continues: string;
	readonly continuedAs: string;
	readonly continued: Readonly<Record<"yes" | "no" | "unknown", string>>;
	readonly wentOn: string;
	readonly alsoNumbered: string;
	readonly note: string;
	readonly source: string;
	readonly carriesOut: string;
	readonly carriedOutBy: string;
	readonly requirements: string;
	readonly requirementsNone: string;
	readonly seeRequirements: (count: number) => string;
	readonly description: string;
	readonly national: string;
	readonly nationalHint: string;
	readonly cooperation: string;
	readonly cooperationHint: string;
	readonly validFrom: string;
	readonly validTo: string;
	readonly save: string;
	readonly added: string;
	readonly saved: string;
	readonly change: string;
	readonly remove: string;
	readonly removeLead: string;
	readonly removed: string;
	readonly use: string;
	readonly useLead: string;
	readonly toldOn: (day: string) => string;
	readonly useNone: string;
	readonly tell: string;
	readonly tellAgain: string;
	readonly told: string;
	readonly withdraw: string;
	readonly withdrawLead: string;
	readonly withdrawn: string;
	readonly participant: string;
	readonly countedOn: string;
	readonly sum: string;
	readonly hidden: string;
	readonly hiddenLead: string;
	readonly counts: Readonly<
		Record<"requirements" | "findings" | "measures" | "deliveries" | "persons" | "cost", string>
	>;
}

export const guidanceTexts: Translated<GuidanceTexts> = {
	nb: {
		title: "Føringer",
		lead: "Hvorfor noe kreves: lover, nasjonale planer og tiltakene i dem, avtaler og egne mål.",
		searchHint: "Tittel, nummer eller beskrivelse",
		name: "Tittel",
		reference: "Henvisning",
		referenceHint: "Der det står: saksnummer, paragraf eller nettadresse",
		kind: "Type",
		allKinds: "Alle typer",
		kinds: {
			law: "Lov",
			plan: "Nasjonal plan",
			"plan-measure": "Tiltak i nasjonal plan",
			agreement: "Avtale",
			"local-goal": "Lokalt mål",
			"user-survey": "Brukerundersøkelse",
			"demographic-need": "Behov i befolkningen",
			"regional-strategy": "Regional strategi",
			other: "Annet",
		},
		scope: "Hvis",
		allScopes: "Alle",
		scopes: { national: "Nasjonal", own: "Vår egen", shared: "Delt med oss" },
		plan: "Nasjonal plan",
		allPlans: "Alle planer",
		valid: "Gjelder",
		notSaid: "Ikke oppgitt",
		from: (day) => `fra ${day}`,
		until: (day) => `til ${day}`,
		period: (from, to) => `${from}–${to}`,
		add: "Ny føring",
		newTitle: "Ny føring",
		newLead: "En avtale, et lokalt mål, en undersøkelse eller et behov som krav kan hvile på.",
		plans: "Nasjonale planer",
		plansLead: "Planene og programmene som kommunens krav kan hvile på, med tiltakene vi kjenner.",
		status: "Status",
		statuses: { current: "Gjelder nå", ended: "Avsluttet", unknown: "Ikke kjent" },
		planKinds: {
			plan: "Plan",
			programme: "Program",
			"official-report": "Utredning (NOU)",
			"white-paper": "Stortingsmelding",
		},
		measures: "Tiltak",
		noMeasures: "Vi kjenner ingen tiltak i denne planen.",
		area: "Område",
		allAreas: "Alle områder",
		responsible: "Ansvarlig",
		years: "År",
		measureType: "Hva staten gjør",
		allTypes: "Alle måter",
		types: {
			grant: "Tilskudd",
			procurement: "Anskaffelse",
			study: "Utredning",
			implementation: "Gjennomføring",
			coordination: "Samordning",
			assignment: "Oppdrag",
			"not-received": "Ikke mottatt",
		},
		certainty: "Sikkerhet",
		certainties: {
			source: "Nummer og tittel står i kilden",
			inferred: "Nummeret er den eneste ledige plassen mellom to kjente",
			"weakly-inferred": "Nummeret følger av rekkefølgen alene og kan være feil",
			assumed: "Kjent tittel, men dokumentet er ikke lest",
		},
		continues: "Kom etter",
		continuedAs: "Gikk videre som",
		continued: { yes: "Videreført", no: "Ikke videreført", unknown: "Ikke oppgitt" },
		wentOn: "I neste plan",
		alsoNumbered: "Har også nummer",
		note: "Merknad",
		source: "Kilde",
		carriesOut: "Gjennomfører",
		carriedOutBy: "Gjennomføres av",
		requirements: "Krav som hviler på den",
		requirementsNone: "Ingen krav hviler på denne føringen ennå.",
		seeRequirements: (count) => `Se ${count} krav`,
		description: "Beskrivelse",
		national: "Gjennomfører",
		nationalHint: "Loven, planen eller tiltaket som denne føringen gjennomfører",
		cooperation: "Deles i samarbeidet",
		cooperationHint: "De som deltar, ser føringen og kan la krav hvile på den.",
		validFrom: "Fra og med",
		validTo: "Til og med",
		save: "Lagre føringen",
		added: "Føringen er lagt til.",
		saved: "Føringen er lagret.",
		change: "Endre",
		remove: "Slett",
		removeLead: "Føringen blir borte. Det går bare når ingen krav hviler på den.",
		removed: "Føringen er slettet.",
		use: "Bruk",
		useLead: "Hva som henger på føringen hos dem som har fortalt om det, fra krav til kroner.",
		toldOn: (day) => `Vi fortalte dette ${day}:`,
		useNone: "Ingen har fortalt om bruken ennå.",
		tell: "Tell opp og fortell eieren",
		tellAgain: "Tell opp på nytt",
		told: "Bruken er talt opp og fortalt.",
		withdraw: "Ta det tilbake",
		withdrawLead: "Eieren av samarbeidet ser ikke lenger tallene deres.",
		withdrawn: "Tallene er tatt tilbake.",
		participant: "Deltaker",
		countedOn: "Talt opp",
		sum: "Sum",
		hidden: "skjult",
		hiddenLead: "«Skjult»: færre enn fem, så tallet vises ikke. «–»: ikke kjent.",
		counts: {
			requirements: "Krav",
			findings: "Funn",
			measures: "Tiltak",
			deliveries: "Leveranser",
			persons: "Personer",
			cost: "Kroner",
		},
	},
	nn: {
		title: "Føringar",
		lead: "Kvifor noko blir kravd: lover, nasjonale planar og tiltaka i dei, avtalar og eigne mål.",
		searchHint: "Tittel, nummer eller skildring",
		name: "Tittel",
		reference: "Tilvising",
		referenceHint: "Der det står: saksnummer, paragraf eller nettadresse",
		kind: "Type",
		allKinds: "Alle typar",
		kinds: {
			law: "Lov",
			plan: "Nasjonal plan",
			"plan-measure": "Tiltak i nasjonal plan",
			agreement: "Avtale",
			"local-goal": "Lokalt mål",
			"user-survey": "Brukarundersøking",
			"demographic-need": "Behov i befolkninga",
			"regional-strategy": "Regional strategi",
			other: "Anna",
		},
		scope: "Kven sin",
		allScopes: "Alle",
		scopes: { national: "Nasjonal", own: "Vår eiga", shared: "Delt med oss" },
		plan: "Nasjonal plan",
		allPlans: "Alle planar",
		valid: "Gjeld",
		notSaid: "Ikkje oppgitt",
		from: (day) => `frå ${day}`,
		until: (day) => `til ${day}`,
		period: (from, to) => `${from}–${to}`,
		add: "Ny føring",
		newTitle: "Ny føring",
		newLead: "Ein avtale, eit lokalt mål, ei undersøking eller eit behov som krav kan kvile på.",
		plans: "Nasjonale planar",
		plansLead: "Planane og programma som krava til kommunen kan kvile på, med tiltaka vi kjenner.",
		status: "Status",
		statuses: { current: "Gjeld no", ended: "Avslutta", unknown: "Ikkje kjent" },
		planKinds: {
			plan: "Plan",
			programme: "Program",
			"official-report": "Utgreiing (NOU)",
			"white-paper": "Stortingsmelding",
		},
		measures: "Tiltak",
		noMeasures: "Vi kjenner ingen tiltak i denne planen.",
		area: "Område",
		allAreas: "Alle område",
		responsible: "Ansvarleg",
		years: "År",
		measureType: "Kva staten gjer",
		allTypes: "Alle måtar",
		types: {
			grant: "Tilskot",
			procurement: "Innkjøp",
			study: "Utgreiing",
			implementation: "Gjennomføring",
			coordination: "Samordning",
			assignment: "Oppdrag",
			"not-received": "Ikkje motteke",
		},
		certainty: "Sikkerheit",
		certainties: {
			source: "Nummer og tittel står i kjelda",
			inferred: "Nummeret er den einaste ledige plassen mellom to kjende",
			"weakly-inferred": "Nummeret følgjer av rekkjefølgja aleine og kan vere feil",
			assumed: "Kjend tittel, men dokumentet er ikkje lese",
		},
		continues: "Kom etter",
		continuedAs: "Gjekk vidare som",
		continued: { yes: "Vidareført", no: "Ikkje vidareført", unknown: "Ikkje oppgitt" },
		wentOn: "I neste plan",
		alsoNumbered: "Har også nummer",
		note: "Merknad",
		source: "Kjelde",
		carriesOut: "Gjennomfører",
		carriedOutBy: "Blir gjennomført av",
		requirements: "Krav som kviler på ho",
		requirementsNone: "Ingen krav kviler på denne føringa enno.",
		seeRequirements: (count) => `Sjå ${count} krav`,
		description: "Skildring",
		national: "Gjennomfører",
		nationalHint: "Lova, planen eller tiltaket som denne føringa gjennomfører",
		cooperation: "Blir delt i samarbeidet",
		cooperationHint: "Dei som deltek, ser føringa og kan la krav kvile på ho.",
		validFrom: "Frå og med",
		validTo: "Til og med",
		save: "Lagre føringa",
		added: "Føringa er lagd til.",
		saved: "Føringa er lagra.",
		change: "Endre",
		remove: "Slett",
		removeLead: "Føringa blir borte. Det går berre når ingen krav kviler på ho.",
		removed: "Føringa er sletta.",
		use: "Bruk",
		useLead: "Kva som heng på føringa hos dei som har fortalt om det, frå krav til kroner.",
		toldOn: (day) => `Vi fortalde dette ${day}:`,
		useNone: "Ingen har fortalt om bruken enno.",
		tell: "Tel opp og fortel eigaren",
		tellAgain: "Tel opp på nytt",
		told: "Bruken er tald opp og fortald.",
		withdraw: "Ta det tilbake",
		withdrawLead: "Eigaren av samarbeidet ser ikkje lenger tala dykkar.",
		withdrawn: "Tala er tekne tilbake.",
		participant: "Deltakar",
		countedOn: "Tald opp",
		sum: "Sum",
		hidden: "skjult",
		hiddenLead: "«Skjult»: færre enn fem, så talet blir ikkje vist. «–»: ikkje kjent.",
		counts: {
			requirements: "Krav",
			findings: "Funn",
			measures: "Tiltak",
			deliveries: "Leveransar",
			persons: "Personar",
			cost: "Kroner",
		},
	},
	en: {
		title: "Guidance",
		lead: "Why something is required: laws, national plans and their measures, agreements and own goals.",
		searchHint: "Title, number or description",
		name: "Title",
		reference: "Reference",
		referenceHint: "Where it stands: a case number, section or web address",
		kind: "Kind",
		allKinds: "All kinds",
		kinds: {
			law: "Law",
			plan: "National plan",
			"plan-measure": "Measure of a national plan",
			agreement: "Agreement",
			"local-goal": "Local goal",
			"user-survey": "User survey",
			"demographic-need": "Demographic need",
			"regional-strategy": "Regional strategy",
			other: "Other",
		},
		scope: "Whose",
		allScopes: "All",
		scopes: { national: "National", own: "Our own", shared: "Shared with us" },
		plan: "National plan",
		allPlans: "All plans",
		valid: "Valid",
		notSaid: "Not said",
		from: (day) => `from ${day}`,
		until: (day) => `until ${day}`,
		period: (from, to) => `${from}–${to}`,
		add: "New guidance",
		newTitle: "New guidance",
		newLead: "An agreement, a local goal, a survey or a need that requirements can rest on.",
		plans: "National plans",
		plansLead: "The plans and programmes that requirements can rest on, with the measures we know.",
		status: "Status",
		statuses: { current: "Current", ended: "Ended", unknown: "Not known" },
		planKinds: {
			plan: "Plan",
			programme: "Programme",
			"official-report": "Official report",
			"white-paper": "White paper",
		},
		measures: "Measures",
		noMeasures: "We know no measures of this plan.",
		area: "Area",
		allAreas: "All areas",
		responsible: "Responsible",
		years: "Years",
		measureType: "What the state does",
		allTypes: "All ways",
		types: {
			grant: "Grant",
			procurement: "Procurement",
			study: "Study",
			implementation: "Implementation",
			coordination: "Coordination",
			assignment: "Assignment",
			"not-received": "Not received",
		},
		certainty: "Certainty",
		certainties: {
			source: "The source has both number and title",
			inferred: "The number is the only free place between two that are known",
			"weakly-inferred": "The number follows from the order alone and may be wrong",
			assumed: "The title is well known, but the document was not read",
		},
		continues: "Came after",
		continuedAs: "Went on as",
		continued: { yes: "Continued", no: "Not continued", unknown: "Not said" },
		wentOn: "In the next plan",
		alsoNumbered: "Also has number",
		note: "Note",
		source: "Source",
		carriesOut: "Carries out",
		carriedOutBy: "Carried out by",
		requirements: "Requirements that rest on it",
		requirementsNone: "No requirements rest on this guidance yet.",
		seeRequirements: (count) => `See ${count} requirements`,
		description: "Description",
		national: "Carries out",
		nationalHint: "The law, plan or measure that this guidance carries out",
		cooperation: "Shared in the cooperation",
		cooperationHint: "Its participants see the guidance and can let requirements rest on it.",
		validFrom: "From",
		validTo: "Until",
		save: "Save the guidance",
		added: "The guidance is added.",
		saved: "The guidance is saved.",
		change: "Change",
		remove: "Remove",
		removeLead: "The guidance disappears. This works only when no requirement rests on it.",
		removed: "The guidance is removed.",
		use: "Use",
		useLead:
			"What hangs on the guidance with those who have told of it, from requirements to kroner.",
		toldOn: (day) => `We told this on ${day}:`,
		useNone: "Nobody has told of the use yet.",
		tell: "Count and tell the owner",
		tellAgain: "Count again",
		told: "The use is counted and told.",
		withdraw: "Take it back",
		withdrawLead: "The owner of the cooperation no longer sees your figures.",
		withdrawn: "The figures are taken back.",
		participant: "Participant",
		countedOn: "Counted on",
		sum: "Sum",
		hidden: "hidden",
		hiddenLead: "“Hidden”: fewer than five, so the figure is not shown. “–”: not known.",
		counts: {
			requirements: "Requirements",
			findings: "Findings",
			measures: "Measures",
			deliveries: "Deliveries",
			persons: "Persons",
			cost: "Kroner",
		},
	},
};

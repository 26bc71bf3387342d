import type { ConversationState } from "../../../src/knowledge/mapping/conversations/conversation-state.ts";
import type { ConversationPoint } from "../../../src/knowledge/mapping/conversations/tables.ts";
import type { Translated } from "../../../src/machinery/languages/language.ts";

interface PointTexts {
	readonly title: string;
	readonly help: string;
}

export interface ConversationTexts {
	readonly title: string;
	readonly leadLeader: string;
	readonly leadEmployee: string;
	readonly leadPlanner: string;
	readonly privacy: string;
	readonly person: string;
	readonly unit: string;
	readonly lastHeld: string;
	readonly never: string;
	readonly next: string;
	readonly due: string;
	readonly dueChoices: Readonly<Record<"yes" | "no", string>>;
	readonly everybody: string;
	readonly allUnits: string;
	readonly searchHint: string;
	readonly open: (name: string) => string;
	readonly openShort: string;
	readonly conversation: string;
	readonly plan: (name: string) => string;
	readonly planShort: string;
	readonly people: string;
	readonly own: string;
	readonly ownEarlier: string;
	readonly noPeople: string;
	readonly noPeopleLead: string;
	readonly noOwn: string;
	readonly noOwnLead: string;
	readonly with: string;
	readonly state: string;
	readonly states: Readonly<Record<ConversationState, string>>;
	readonly plannedOn: string;
	readonly heldOn: string;
	readonly heldHint: string;
	readonly planTitle: string;
	readonly planSubmit: string;
	readonly planned: string;
	readonly dates: string;
	readonly saveDates: string;
	readonly datesSaved: string;
	readonly remove: string;
	readonly removeSure: (name: string) => string;
	readonly removed: string;
	readonly removeConfirm: string;
	readonly titleWith: (name: string) => string;
	readonly points: Readonly<Record<ConversationPoint, PointTexts>>;
	readonly mine: Readonly<Record<"employee" | "leader", string>>;
	readonly theirs: Readonly<Record<"employee" | "leader", string>>;
	readonly notes: string;
	readonly savePoint: (title: string) => string;
	readonly pointSaved: string;
	readonly nothing: string;
	readonly noName: string;
	readonly read: string;
	readonly write: string;
	readonly print: string;
	readonly agreement: string;
	readonly agreementLead: string;
	readonly notHeldYet: string;
	readonly agree: string;
	readonly takeBack: string;
	readonly agreed: (on: string) => string;
	readonly notAgreed: string;
	readonly employee: string;
	readonly leader: string;
	readonly closed: string;
	readonly waits: string;
	readonly saveFirst: string;
	readonly further: string;
	readonly furtherLead: string;
	readonly furtherLeader: string;
	readonly makeDeclaration: string;
	readonly makeWish: string;
	readonly counts: string;
	readonly employees: string;
	readonly had: string;
	readonly tooFew: string;
	readonly noCounts: string;
}

export const conversationTexts: Translated<ConversationTexts> = {
	nb: {
		title: "Medarbeidersamtaler",
		leadLeader: "Hvem som har hatt samtale om kompetanse det siste året, og hvem som står for tur.",
		leadEmployee: "Samtalen om kompetansen din, mellom deg og lederen din.",
		leadPlanner:
			"Hvor mange i hver enhet som har hatt samtale de siste tolv månedene. Du ser aldri hva de snakket om.",
		privacy:
			"Bare du og den du har samtalen med, kan lese det som står her. Det slettes 24 måneder etter samtalen.",
		person: "Ansatt",
		unit: "Enhet",
		lastHeld: "Sist holdt",
		never: "Ikke registrert",
		next: "Neste",
		due: "Vis",
		dueChoices: { yes: "Står for tur", no: "Hatt samtale siste år" },
		everybody: "Alle",
		allUnits: "Alle enheter",
		searchHint: "Navn, ansattnummer eller enhet",
		open: (name) => `Åpne samtalen med ${name}`,
		openShort: "Åpne",
		conversation: "Samtale",
		plan: (name) => `Planlegg samtale med ${name}`,
		planShort: "Planlegg",
		people: "Ansatte i enhetene dine",
		own: "Samtalene mine",
		ownEarlier: "Alle samtaler du er med i",
		noPeople: "Ingen ansatte",
		noPeopleLead: "Enhetene du leder, har ingen ansatte i dag.",
		noOwn: "Ingen samtaler ennå",
		noOwnLead: "Når lederen din planlegger en samtale, står den her. Da kan du forberede deg.",
		with: "Med",
		state: "Status",
		states: { planned: "Planlagt", held: "Holdt, ikke lukket", agreed: "Lukket, begge er enige" },
		plannedOn: "Planlagt dag",
		heldOn: "Dagen den ble holdt",
		heldHint: "Fyll ut når samtalen er holdt.",
		planTitle: "Planlegg samtale",
		planSubmit: "Planlegg samtalen",
		planned: "Samtalen er planlagt. Dere kan begge forberede dere nå.",
		dates: "Når",
		saveDates: "Lagre dagene",
		datesSaved: "Dagene er lagret.",
		remove: "Fjern samtalen",
		removeSure: (name) => `Vil du fjerne samtalen med ${name}? Ingen har skrevet i den.`,
		removed: "Samtalen er fjernet.",
		removeConfirm: "Ja, fjern den",
		titleWith: (name) => `Medarbeidersamtale med ${name}`,
		points: {
			"self-declaration": {
				title: "Egenerklæringen",
				help: "Gå gjennom kompetansen som er registrert eller meldt. Stemmer den?",
			},
			registrations: {
				title: "Registreringer i personalsystemet",
				help: "Er utdanning, autorisasjon og kurs registrert riktig?",
			},
			potential: {
				title: "Bruk av potensialet",
				help: "Får du brukt det du kan? Hva skal til for å bruke det bedre?",
			},
			sharing: {
				title: "Å dele med andre",
				help: "Hva kan du lære bort, og hvordan kan det skje?",
			},
			wishes: { title: "Ønsker for utvikling", help: "Hva vil du bli bedre til i jobben?" },
			learning: {
				title: "Hvordan du vil lære",
				help: "Kurs, utdanning, hospitering eller faglig oppdatering på egen tid?",
			},
			career: { title: "Karriereplan", help: "Hvor vil du være om noen år?" },
		},
		mine: { employee: "Det jeg vil si", leader: "Det jeg vil si" },
		theirs: { employee: "Den ansatte skriver", leader: "Lederen skriver" },
		notes: "Dette ble vi enige om",
		savePoint: (title) => `Lagre: ${title}`,
		pointSaved: "Lagret.",
		nothing: "Ikke skrevet",
		noName: "ansatt uten navn",
		read: "Les og skriv ut",
		write: "Tilbake til å skrive",
		print: "Skriv ut",
		agreement: "Enige",
		agreementLead:
			"Når begge har sagt seg enige, er samtalen lukket og kan ikke endres. Så lenge bare én av dere har gjort det, kan det trekkes tilbake.",
		notHeldYet: "Dere kan si dere enige når lederen har skrevet hvilken dag samtalen ble holdt.",
		agree: "Jeg er enig i det som står",
		takeBack: "Trekk tilbake at jeg er enig",
		agreed: (on) => `Enig ${on}`,
		notAgreed: "Ikke enig ennå",
		employee: "Den ansatte",
		leader: "Lederen",
		closed: "Begge er enige, og samtalen er lukket.",
		waits: "En av dere er enig i det som står. Teksten kan ikke endres før det er trukket tilbake.",
		saveFirst: "Lagre det du har skrevet i punktene før du sier deg enig.",
		further: "Ta det med videre",
		furtherLead:
			"Vil du at noe av dette skal telle i planleggingen? Meld kompetansen eller læringsønsket selv. Ingenting går videre av seg selv.",
		furtherLeader:
			"Ingenting her går videre av seg selv. Den ansatte kan selv melde kompetanse og læringsønsker fra samtalen.",
		makeDeclaration: "Meld kompetanse",
		makeWish: "Meld læringsønske",
		counts: "Samtaler i enhetene",
		employees: "Ansatte",
		had: "Har hatt samtale siste år",
		tooFew: "Vises ikke (færre enn fem ansatte)",
		noCounts: "Ingen enheter har ansatte i dag.",
	},
	nn: {
		title: "Medarbeidarsamtalar",
		leadLeader: "Kven som har hatt samtale om kompetanse det siste året, og kven som står for tur.",
		leadEmployee: "Samtalen om kompetansen din, mellom deg og leiaren din.",
		leadPlanner:
			"Kor mange i kvar eining som har hatt samtale dei siste tolv månadene. Du ser aldri kva dei snakka om.",
		privacy:
			"Berre du og den du har samtalen med, kan lese det som står her. Det blir sletta 24 månader etter samtalen.",
		person: "Tilsett",
		unit: "Eining",
		lastHeld: "Sist halden",
		never: "Ikkje registrert",
		next: "Neste",
		due: "Vis",
		dueChoices: { yes: "Står for tur", no: "Hatt samtale siste år" },
		everybody: "Alle",
		allUnits: "Alle einingar",
		searchHint: "Namn, tilsettnummer eller eining",
		open: (name) => `Opne samtalen med ${name}`,
		openShort: "Opne",
		conversation: "Samtale",
		plan: (name) => `Planlegg samtale med ${name}`,
		planShort: "Planlegg",
		people: "Tilsette i einingane dine",
		own: "Samtalane mine",
		ownEarlier: "Alle samtalar du er med i",
		noPeople: "Ingen tilsette",
		noPeopleLead: "Einingane du leier, har ingen tilsette i dag.",
		noOwn: "Ingen samtalar enno",
		noOwnLead: "Når leiaren din planlegg ein samtale, står han her. Då kan du førebu deg.",
		with: "Med",
		state: "Status",
		states: { planned: "Planlagd", held: "Halden, ikkje lukka", agreed: "Lukka, begge er samde" },
		plannedOn: "Planlagd dag",
		heldOn: "Dagen han vart halden",
		heldHint: "Fyll ut når samtalen er halden.",
		planTitle: "Planlegg samtale",
		planSubmit: "Planlegg samtalen",
		planned: "Samtalen er planlagd. De kan begge førebu dykk no.",
		dates: "Når",
		saveDates: "Lagre dagane",
		datesSaved: "Dagane er lagra.",
		remove: "Fjern samtalen",
		removeSure: (name) => `Vil du fjerne samtalen med ${name}? Ingen har skrive i han.`,
		removed: "Samtalen er fjerna.",
		removeConfirm: "Ja, fjern han",
		titleWith: (name) => `Medarbeidarsamtale med ${name}`,
		points: {
			"self-declaration": {
				title: "Eigenerklæringa",
				help: "Gå gjennom kompetansen som er registrert eller meldt. Stemmer han?",
			},
			registrations: {
				title: "Registreringar i personalsystemet",
				help: "Er utdanning, autorisasjon og kurs rett registrerte?",
			},
			potential: {
				title: "Bruk av potensialet",
				help: "Får du brukt det du kan? Kva skal til for å bruke det betre?",
			},
			sharing: {
				title: "Å dele med andre",
				help: "Kva kan du lære bort, og korleis kan det skje?",
			},
			wishes: { title: "Ønske for utvikling", help: "Kva vil du bli betre til i jobben?" },
			learning: {
				title: "Korleis du vil lære",
				help: "Kurs, utdanning, hospitering eller fagleg oppdatering på eiga tid?",
			},
			career: { title: "Karriereplan", help: "Kvar vil du vere om nokre år?" },
		},
		mine: { employee: "Det eg vil seie", leader: "Det eg vil seie" },
		theirs: { employee: "Den tilsette skriv", leader: "Leiaren skriv" },
		notes: "Dette vart vi samde om",
		savePoint: (title) => `Lagre: ${title}`,
		pointSaved: "Lagra.",
		nothing: "Ikkje skrive",
		noName: "tilsett utan namn",
		read: "Les og skriv ut",
		write: "Tilbake til å skrive",
		print: "Skriv ut",
		agreement: "Samde",
		agreementLead:
			"Når begge har sagt seg samde, er samtalen lukka og kan ikkje endrast. Så lenge berre éin av dykk har gjort det, kan det trekkjast tilbake.",
		notHeldYet: "De kan seie dykk samde når leiaren har skrive kva dag samtalen vart halden.",
		agree: "Eg er samd i det som står",
		takeBack: "Trekk tilbake at eg er samd",
		agreed: (on) => `Samd ${on}`,
		notAgreed: "Ikkje samd enno",
		employee: "Den tilsette",
		leader: "Leiaren",
		closed: "Begge er samde, og samtalen er lukka.",
		waits:
			"Ein av dykk er samd i det som står. Teksten kan ikkje endrast før det er trekt tilbake.",
		saveFirst: "Lagre det du har skrive i punkta før du seier deg samd.",
		further: "Ta det med vidare",
		furtherLead:
			"Vil du at noko av dette skal telje i planlegginga? Meld kompetansen eller læringsønsket sjølv. Ingenting går vidare av seg sjølv.",
		furtherLeader:
			"Ingenting her går vidare av seg sjølv. Den tilsette kan sjølv melde kompetanse og læringsønske frå samtalen.",
		makeDeclaration: "Meld kompetanse",
		makeWish: "Meld læringsønske",
		counts: "Samtalar i einingane",
		employees: "Tilsette",
		had: "Har hatt samtale siste år",
		tooFew: "Blir ikkje vist (færre enn fem tilsette)",
		noCounts: "Ingen einingar har tilsette i dag.",
	},
	en: {
		title: "Employee conversations",
		leadLeader: "Who has had a conversation on competence in the last year, and who is due.",
		leadEmployee: "The conversation on your competence, between you and your leader.",
		leadPlanner:
			"How many of each unit have had a conversation in the last twelve months. You never see what was said.",
		privacy:
			"Only you and the one you have the conversation with can read what is written here. It is erased 24 months after the conversation.",
		person: "Employee",
		unit: "Unit",
		lastHeld: "Last held",
		never: "None registered",
		next: "Next",
		due: "Show",
		dueChoices: { yes: "Due", no: "Had one in the last year" },
		everybody: "All",
		allUnits: "All units",
		searchHint: "Name, staff number or unit",
		open: (name) => `Open the conversation with ${name}`,
		openShort: "Open",
		conversation: "Conversation",
		plan: (name) => `Plan a conversation with ${name}`,
		planShort: "Plan",
		people: "Employees of your units",
		own: "My conversations",
		ownEarlier: "All conversations you are part of",
		noPeople: "No employees",
		noPeopleLead: "The units you lead have no employees today.",
		noOwn: "No conversations yet",
		noOwnLead: "When your leader plans a conversation, it is shown here. Then you can prepare.",
		with: "With",
		state: "Status",
		states: { planned: "Planned", held: "Held, not closed", agreed: "Closed, both agree" },
		plannedOn: "Planned for",
		heldOn: "The day it was held",
		heldHint: "Fill in when the conversation has been held.",
		planTitle: "Plan a conversation",
		planSubmit: "Plan the conversation",
		planned: "The conversation is planned. Both of you can prepare now.",
		dates: "When",
		saveDates: "Save the days",
		datesSaved: "The days are saved.",
		remove: "Remove the conversation",
		removeSure: (name) => `Remove the conversation with ${name}? Nobody has written in it.`,
		removed: "The conversation is removed.",
		removeConfirm: "Yes, remove it",
		titleWith: (name) => `Employee conversation with ${name}`,
		points: {
			"self-declaration": {
				title: "The self-declaration",
				help: "Go through the competence that is registered or declared. Is it right?",
			},
			registrations: {
				title: "Registrations in the HR system",
				help: "Are education, authorisation and courses registered correctly?",
			},
			potential: {
				title: "Use of the potential",
				help: "Do you get to use what you can? What would it take to use it better?",
			},
			sharing: {
				title: "Sharing with others",
				help: "What can you teach others, and how could it be done?",
			},
			wishes: {
				title: "Wishes for development",
				help: "What do you want to be better at in the job?",
			},
			learning: {
				title: "How you want to learn",
				help: "Course, education, placement, or reading up in your own time?",
			},
			career: { title: "Career plan", help: "Where do you want to be in some years?" },
		},
		mine: { employee: "What I want to say", leader: "What I want to say" },
		theirs: { employee: "The employee writes", leader: "The leader writes" },
		notes: "What we agreed on",
		savePoint: (title) => `Save: ${title}`,
		pointSaved: "Saved.",
		nothing: "Nothing written",
		noName: "employee without a name",
		read: "Read and print",
		write: "Back to writing",
		print: "Print",
		agreement: "Agreement",
		agreementLead:
			"When both have agreed, the conversation is closed and cannot be changed. As long as only one of you has, it can be taken back.",
		notHeldYet: "You can agree when the leader has said on which day the conversation was held.",
		agree: "I agree to what is written",
		takeBack: "Take back that I agree",
		agreed: (on) => `Agreed ${on}`,
		notAgreed: "Not agreed yet",
		employee: "The employee",
		leader: "The leader",
		closed: "Both agree, and the conversation is closed.",
		waits:
			"One of you agrees to what is written. The text cannot be changed until that is taken back.",
		saveFirst: "Save what you have written in the points before you agree.",
		further: "Take it further",
		furtherLead:
			"Do you want some of this to count in the planning? Declare the competence or the wish to learn yourself. Nothing goes further by itself.",
		furtherLeader:
			"Nothing here goes further by itself. The employee can declare competence and wishes to learn from the conversation.",
		makeDeclaration: "Declare a competence",
		makeWish: "Add a wish to learn",
		counts: "Conversations in the units",
		employees: "Employees",
		had: "Had a conversation in the last year",
		tooFew: "Not shown (fewer than five employees)",
		noCounts: "No unit has employees today.",
	},
};

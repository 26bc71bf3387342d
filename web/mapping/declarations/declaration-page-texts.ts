import type { Translated } from "../../../src/machinery/languages/language.ts";

interface DeclarationTexts {
	readonly title: string;
	readonly lead: string;
	readonly searchHint: string;
	readonly status: string;
	readonly allStatuses: string;
	readonly toConfirm: string;
	readonly choose: string;
	readonly chooseAll: string;
	readonly chooseOne: (person: string, competence: string) => string;
	readonly person: string;
	readonly competence: string;
	readonly notInCatalogue: string;
	readonly level: string;
	readonly proof: string;
	readonly held: string;
	readonly nothing: string;
	readonly declaredOn: string;
	readonly see: string;
	readonly view: string;
	readonly attached: string;
	readonly confirmMany: (count: number) => string;
	readonly confirmAsk: (count: number) => string;
	readonly confirmedMany: (count: number) => string;
	readonly chosen: (count: number) => string;
	readonly none: string;
	readonly noneLead: string;
	readonly oneTitle: (competence: string) => string;
	readonly declared: string;
	readonly used: string;
	readonly period: string;
	readonly from: (day: string) => string;
	readonly to: (day: string) => string;
	readonly share: string;
	readonly note: string;
	readonly round: string;
	readonly decide: string;
	readonly decision: string;
	readonly confirm: string;
	readonly confirmHint: string;
	readonly adjust: string;
	readonly adjustHint: string;
	readonly return: string;
	readonly returnHint: string;
	readonly checked: string;
	readonly evidence: string;
	readonly confirmedEvidence: string;
	readonly documentedEvidence: string;
	readonly catalogueName: string;
	readonly catalogueHint: string;
	readonly comment: string;
	readonly commentHint: string;
	readonly validFrom: string;
	readonly validTo: string;
	readonly send: string;
	readonly decided: string;
	readonly missing: string;
	readonly answer: string;
}

export const declarationTexts: Translated<DeclarationTexts> = {
	nb: {
		title: "Egenerklæringer",
		lead: "Det de ansatte har meldt om sin egen kompetanse. Bekreft det du kjenner til, og send tilbake det som mangler noe.",
		searchHint: "Navn, ansattnummer eller kompetanse",
		status: "Status",
		allStatuses: "Alle",
		toConfirm: "Venter på deg",
		choose: "Velg",
		chooseAll: "Velg alle på siden",
		chooseOne: (person, competence) => `Velg ${person}: ${competence}`,
		person: "Ansatt",
		competence: "Kompetanse",
		notInCatalogue: "ikke i katalogen",
		level: "Nivå",
		proof: "Bevis",
		held: "Registrert i dag",
		nothing: "Ingenting",
		declaredOn: "Meldt",
		see: "Se og avgjør",
		view: "Se",
		attached: "med vedlegg",
		confirmMany: (count) => (count === 0 ? "Bekreft valgte" : `Bekreft ${count} valgte`),
		confirmAsk: (count) =>
			`${count} ${count === 1 ? "erklæring" : "erklæringer"} blir bekreftet slik de er meldt, og blir registrert som kompetanse.`,
		confirmedMany: (count) => `${count} ${count === 1 ? "erklæring" : "erklæringer"} er bekreftet.`,
		chosen: (count) => `${count} valgt`,
		none: "Ingenting venter på deg",
		noneLead: "Når noen melder kompetanse, står det her til du har avgjort det.",
		oneTitle: (competence) => `Egenerklæring: ${competence}`,
		declared: "Dette er meldt",
		used: "Brukt siste 12 måneder",
		period: "Gjelder",
		from: (day) => `fra ${day}`,
		to: (day) => `til ${day}`,
		share: "Kan lære bort til andre",
		note: "Merknad",
		round: "Kartlegging",
		decide: "Din avgjørelse",
		decision: "Hva gjør du?",
		confirm: "Bekreft som meldt",
		confirmHint: "Registreres som bekreftet kompetanse.",
		adjust: "Bekreft med endring",
		adjustHint: "Annet nivå, bevis eller periode. Den ansatte ser kommentaren.",
		return: "Send tilbake",
		returnHint: "Ingenting registreres. Den ansatte ser kommentaren og kan melde på nytt.",
		checked: "Jeg har lest vedlegget, og det dokumenterer kompetansen",
		evidence: "Bevis",
		confirmedEvidence: "Bekreftet av leder",
		documentedEvidence: "Dokumentert",
		catalogueName: "Kompetanse i katalogen",
		catalogueHint: "Den ansatte har skrevet navnet selv. Velg kompetansen det gjelder.",
		comment: "Kommentar til den ansatte",
		commentHint: "Kreves når du endrer eller sender tilbake.",
		validFrom: "Gjelder fra",
		validTo: "Gjelder til",
		send: "Lagre avgjørelsen",
		decided: "Avgjørelsen er lagret.",
		missing: "Må fylles ut",
		answer: "Avgjørelse",
	},
	nn: {
		title: "Eigenerklæringar",
		lead: "Det dei tilsette har meldt om sin eigen kompetanse. Stadfest det du kjenner til, og send tilbake det som manglar noko.",
		searchHint: "Namn, tilsettnummer eller kompetanse",
		status: "Status",
		allStatuses: "Alle",
		toConfirm: "Ventar på deg",
		choose: "Vel",
		chooseAll: "Vel alle på sida",
		chooseOne: (person, competence) => `Vel ${person}: ${competence}`,
		person: "Tilsett",
		competence: "Kompetanse",
		notInCatalogue: "ikkje i katalogen",
		level: "Nivå",
		proof: "Bevis",
		held: "Registrert i dag",
		nothing: "Ingenting",
		declaredOn: "Meldt",
		see: "Sjå og avgjer",
		view: "Sjå",
		attached: "med vedlegg",
		confirmMany: (count) => (count === 0 ? "Stadfest valde" : `Stadfest ${count} valde`),
		confirmAsk: (count) =>
			`${count} ${count === 1 ? "erklæring" : "erklæringar"} blir stadfesta slik dei er melde, og blir registrerte som kompetanse.`,
		confirmedMany: (count) => `${count} ${count === 1 ? "erklæring" : "erklæringar"} er stadfesta.`,
		chosen: (count) => `${count} valde`,
		none: "Ingenting ventar på deg",
		noneLead: "Når nokon melder kompetanse, står det her til du har avgjort det.",
		oneTitle: (competence) => `Eigenerklæring: ${competence}`,
		declared: "Dette er meldt",
		used: "Brukt siste 12 månader",
		period: "Gjeld",
		from: (day) => `frå ${day}`,
		to: (day) => `til ${day}`,
		share: "Kan lære bort til andre",
		note: "Merknad",
		round: "Kartlegging",
		decide: "Di avgjerd",
		decision: "Kva gjer du?",
		confirm: "Stadfest som meldt",
		confirmHint: "Blir registrert som stadfesta kompetanse.",
		adjust: "Stadfest med endring",
		adjustHint: "Anna nivå, bevis eller periode. Den tilsette ser kommentaren.",
		return: "Send tilbake",
		returnHint: "Ingenting blir registrert. Den tilsette ser kommentaren og kan melde på nytt.",
		checked: "Eg har lese vedlegget, og det dokumenterer kompetansen",
		evidence: "Bevis",
		confirmedEvidence: "Stadfesta av leiar",
		documentedEvidence: "Dokumentert",
		catalogueName: "Kompetanse i katalogen",
		catalogueHint: "Den tilsette har skrive namnet sjølv. Vel kompetansen det gjeld.",
		comment: "Kommentar til den tilsette",
		commentHint: "Må skrivast når du endrar eller sender tilbake.",
		validFrom: "Gjeld frå",
		validTo: "Gjeld til",
		send: "Lagre avgjerda",
		decided: "Avgjerda er lagra.",
		missing: "Må fyllast ut",
		answer: "Avgjerd",
	},
	en: {
		title: "Self-declarations",
		lead: "What employees have declared of their own competence. Confirm what you know of, and return what lacks something.",
		searchHint: "Name, staff number or competence",
		status: "Status",
		allStatuses: "All",
		toConfirm: "Waiting for you",
		choose: "Choose",
		chooseAll: "Choose all on the page",
		chooseOne: (person, competence) => `Choose ${person}: ${competence}`,
		person: "Employee",
		competence: "Competence",
		notInCatalogue: "not in the catalogue",
		level: "Level",
		proof: "Proof",
		held: "Registered today",
		nothing: "Nothing",
		declaredOn: "Declared",
		see: "See and decide",
		view: "See",
		attached: "with attachment",
		confirmMany: (count) => (count === 0 ? "Confirm chosen" : `Confirm ${count} chosen`),
		confirmAsk: (count) =>
			`${count} ${count === 1 ? "declaration is" : "declarations are"} confirmed as declared, and registered as competence.`,
		confirmedMany: (count) =>
			`${count} ${count === 1 ? "declaration is" : "declarations are"} confirmed.`,
		chosen: (count) => `${count} chosen`,
		none: "Nothing waits for you",
		noneLead: "When somebody declares competence, it stands here until you have decided on it.",
		oneTitle: (competence) => `Self-declaration: ${competence}`,
		declared: "This is declared",
		used: "Used in the last 12 months",
		period: "Valid",
		from: (day) => `from ${day}`,
		to: (day) => `to ${day}`,
		share: "Can teach others",
		note: "Note",
		round: "Mapping round",
		decide: "Your decision",
		decision: "What do you do?",
		confirm: "Confirm as declared",
		confirmHint: "Registered as confirmed competence.",
		adjust: "Confirm with a change",
		adjustHint: "Another level, evidence or period. The employee sees the comment.",
		return: "Return",
		returnHint: "Nothing is registered. The employee sees the comment and can declare again.",
		checked: "I have read the attachment, and it documents the competence",
		evidence: "Evidence",
		confirmedEvidence: "Confirmed by the leader",
		documentedEvidence: "Documented",
		catalogueName: "Competence of the catalogue",
		catalogueHint: "The employee wrote the name. Choose the competence that it is about.",
		comment: "Comment to the employee",
		commentHint: "Required when you change or return.",
		validFrom: "Valid from",
		validTo: "Valid to",
		send: "Save the decision",
		decided: "The decision is saved.",
		missing: "Must be filled in",
		answer: "Decision",
	},
};

import type { Translated } from "../../../src/machinery/languages/language.ts";

interface CheckTexts {
	readonly title: string;
	readonly lead: string;
	readonly newCheck: string;
	readonly newLead: string;
	readonly none: string;
	readonly noneLead: string;
	readonly searchHint: string;
	readonly person: string;
	readonly competence: string;
	readonly level: string;
	readonly levelShown: string;
	readonly checkedOn: string;
	readonly assessor: string;
	readonly result: string;
	readonly passed: string;
	readonly passedHint: string;
	readonly notYet: string;
	readonly notYetHint: string;
	readonly withdrawn: string;
	readonly all: string;
	readonly note: string;
	readonly sign: string;
	readonly signed: string;
	readonly missing: string;
	readonly withdraw: string;
	readonly withdrawOne: (person: string, competence: string) => string;
	readonly withdrawLead: string;
	readonly reason: string;
	readonly withdrawDone: string;
	readonly unknown: string;
}

export const checkTexts: Translated<CheckTexts> = {
	nb: {
		title: "Observerte sjekker",
		lead: "En sjekk viser at noen har sett den ansatte gjøre det. Den er signert og kan ikke endres, bare trekkes.",
		newCheck: "Ny sjekk",
		newLead:
			"Du signerer at du har sett den ansatte vise kompetansen. Bestått sjekk blir registrert som dokumentert kompetanse.",
		none: "Det er ingen sjekker ennå",
		noneLead: "Signer en sjekk når du har sett noen vise at de kan det.",
		searchHint: "Navn, ansattnummer eller kompetanse",
		person: "Ansatt",
		competence: "Kompetanse",
		level: "Nivå",
		levelShown: "Nivået som ble vist",
		checkedOn: "Dag",
		assessor: "Signert av",
		result: "Resultat",
		passed: "Bestått",
		passedHint: "Blir registrert som dokumentert kompetanse.",
		notYet: "Ikke ennå",
		notYetHint: "Ingenting blir registrert. Skriv gjerne hva som skal øves på.",
		withdrawn: "Trukket",
		all: "Alle",
		note: "Merknad",
		sign: "Signer sjekken",
		signed: "Sjekken er signert.",
		missing: "Må fylles ut",
		withdraw: "Trekk",
		withdrawOne: (person, competence) => `Trekk sjekken: ${person}, ${competence}`,
		withdrawLead:
			"Sjekken blir stående som trukket, med grunnen. Er kompetansen registrert av sjekken, må du rette den på den ansattes side.",
		reason: "Hvorfor trekkes den?",
		withdrawDone: "Sjekken er trukket.",
		unknown: "konto som er borte",
	},
	nn: {
		title: "Observerte sjekkar",
		lead: "Ein sjekk viser at nokon har sett den tilsette gjere det. Han er signert og kan ikkje endrast, berre trekkjast.",
		newCheck: "Ny sjekk",
		newLead:
			"Du signerer at du har sett den tilsette vise kompetansen. Greidd sjekk blir registrert som dokumentert kompetanse.",
		none: "Det er ingen sjekkar enno",
		noneLead: "Signer ein sjekk når du har sett nokon vise at dei kan det.",
		searchHint: "Namn, tilsettnummer eller kompetanse",
		person: "Tilsett",
		competence: "Kompetanse",
		level: "Nivå",
		levelShown: "Nivået som vart vist",
		checkedOn: "Dag",
		assessor: "Signert av",
		result: "Resultat",
		passed: "Greidd",
		passedHint: "Blir registrert som dokumentert kompetanse.",
		notYet: "Ikkje enno",
		notYetHint: "Ingenting blir registrert. Skriv gjerne kva som skal øvast på.",
		withdrawn: "Trekt",
		all: "Alle",
		note: "Merknad",
		sign: "Signer sjekken",
		signed: "Sjekken er signert.",
		missing: "Må fyllast ut",
		withdraw: "Trekk",
		withdrawOne: (person, competence) => `Trekk sjekken: ${person}, ${competence}`,
		withdrawLead:
			"Sjekken blir ståande som trekt, med grunnen. Er kompetansen registrert av sjekken, må du rette han på sida til den tilsette.",
		reason: "Kvifor blir han trekt?",
		withdrawDone: "Sjekken er trekt.",
		unknown: "konto som er borte",
	},
	en: {
		title: "Observed checks",
		lead: "A check shows that somebody has seen the employee do it. It is signed and cannot be changed, only withdrawn.",
		newCheck: "New check",
		newLead:
			"You sign that you have seen the employee show the competence. A passed check is registered as documented competence.",
		none: "There are no checks yet",
		noneLead: "Sign a check when you have seen somebody show that they can.",
		searchHint: "Name, staff number or competence",
		person: "Employee",
		competence: "Competence",
		level: "Level",
		levelShown: "The level that was shown",
		checkedOn: "Day",
		assessor: "Signed by",
		result: "Result",
		passed: "Passed",
		passedHint: "Registered as documented competence.",
		notYet: "Not yet",
		notYetHint: "Nothing is registered. Do write what to practise.",
		withdrawn: "Withdrawn",
		all: "All",
		note: "Note",
		sign: "Sign the check",
		signed: "The check is signed.",
		missing: "Must be filled in",
		withdraw: "Withdraw",
		withdrawOne: (person, competence) => `Withdraw the check: ${person}, ${competence}`,
		withdrawLead:
			"The check stays as withdrawn, with the reason. If it registered competence, correct that on the employee's page.",
		reason: "Why is it withdrawn?",
		withdrawDone: "The check is withdrawn.",
		unknown: "an account that is gone",
	},
};

import type { Translated } from "../../../src/machinery/languages/language.ts";

interface WishTexts {
	readonly title: string;
	readonly lead: string;
	readonly leadCounts: string;
	readonly counts: string;
	readonly persons: string;
	readonly ways: string;
	readonly notInCatalogue: string;
	readonly none: string;
	readonly noneLead: string;
	readonly who: string;
	readonly person: string;
	readonly competence: string;
	readonly way: string;
	readonly wantedBy: string;
	readonly noHurry: string;
	readonly note: string;
	readonly status: string;
	readonly all: string;
	readonly searchHint: string;
}

export const wishTexts: Translated<WishTexts> = {
	nb: {
		title: "Læringsønsker",
		lead: "Det de ansatte i enhetene dine vil lære.",
		leadCounts: "Hvor mange som vil lære hva. Hvem det er, ser bare lederen deres.",
		counts: "Antall med åpne ønsker",
		persons: "Ansatte",
		ways: "Hvordan",
		notInCatalogue: "Annet, ikke i katalogen",
		none: "Ingen har ønsker nå",
		noneLead: "De ansatte skriver ønskene sine på «Min kompetanse».",
		who: "Hvem ønsker hva",
		person: "Ansatt",
		competence: "Kompetanse",
		way: "Hvordan",
		wantedBy: "Innen",
		noHurry: "Ingen frist",
		note: "Merknad",
		status: "Status",
		all: "Alle",
		searchHint: "Navn, ansattnummer eller kompetanse",
	},
	nn: {
		title: "Læringsønske",
		lead: "Det dei tilsette i einingane dine vil lære.",
		leadCounts: "Kor mange som vil lære kva. Kven det er, ser berre leiaren deira.",
		counts: "Talet på tilsette med opne ønske",
		persons: "Tilsette",
		ways: "Korleis",
		notInCatalogue: "Anna, ikkje i katalogen",
		none: "Ingen har ønske no",
		noneLead: "Dei tilsette skriv ønska sine på «Min kompetanse».",
		who: "Kven ønskjer kva",
		person: "Tilsett",
		competence: "Kompetanse",
		way: "Korleis",
		wantedBy: "Innan",
		noHurry: "Ingen frist",
		note: "Merknad",
		status: "Status",
		all: "Alle",
		searchHint: "Namn, tilsettnummer eller kompetanse",
	},
	en: {
		title: "Wishes to learn",
		lead: "What the employees of your units want to learn.",
		leadCounts: "How many want to learn what. Who they are only their leader sees.",
		counts: "Employees with open wishes",
		persons: "Employees",
		ways: "How",
		notInCatalogue: "Other, not in the catalogue",
		none: "Nobody has wishes now",
		noneLead: "The employees write their wishes on “My competence”.",
		who: "Who wishes for what",
		person: "Employee",
		competence: "Competence",
		way: "How",
		wantedBy: "By",
		noHurry: "No hurry",
		note: "Note",
		status: "Status",
		all: "All",
		searchHint: "Name, staff number or competence",
	},
};

import type { Translated } from "../../src/machinery/languages/language.ts";

interface StatementPart {
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly points?: readonly string[];
}

interface StatementTexts {
	readonly title: string;
	readonly lead: string;
	readonly parts: readonly StatementPart[];
	readonly authority: string;
	readonly authorityLink: string;
}

export const statementTexts: Translated<StatementTexts> = {
	nb: {
		title: "Tilgjengelighetserklæring",
		lead: "Rødtråd skal kunne brukes av alle. Kravet er WCAG 2.1 på nivå A og AA (forskrift om universell utforming av IKT). Vi arbeider etter WCAG 2.2 AA.",
		parts: [
			{
				title: "Hvor langt vi har kommet",
				paragraphs: [
					"Vi regner med at nettstedet delvis oppfyller kravene. Det er prøvd av oss med verktøy og med tastatur. Det er ikke prøvd av en uavhengig part, og ikke av brukere med funksjonsnedsettelser.",
				],
			},
			{
				title: "Hva vi prøver, hver gang noe endres",
				paragraphs: [],
				points: [
					"Sidene prøves med axe-core uten unntak for regler eller deler av siden, på 320 og 1280 punkters bredde.",
					"Oppgavene prøves med tastatur alene. Kjernen i tjenesten kan brukes uten mus.",
					"Ingen side ruller sidelengs på 320 punkter, som svarer til 400 prosent forstørrelse. Brede tabeller ruller inni seg selv.",
					"Språket er merket på hver side, og alt finnes på bokmål, nynorsk og engelsk.",
					"Alle skjemaer sier hva som er feil og hva du kan gjøre, og tar vare på det du har skrevet.",
				],
			},
			{
				title: "Det vi vet mangler",
				paragraphs: [],
				points: [
					"Skjermlesere er ikke prøvd systematisk av mennesker. Det gjelder særlig kompetansematrisen og varmekartet, som er store tabeller.",
					"Figurer er bilder med en kort beskrivelse. Alt i dem står også i tabellen under hver figur.",
					"Word-filene følger mal med overskrifter, tabellhoder og alternativ tekst, men er ikke kontrollert med et eget verktøy for universell utforming.",
					"Dokumentasjonen av API-et er på engelsk og er laget av et annet verktøy. Den er ikke prøvd.",
				],
			},
			{
				title: "Si fra",
				paragraphs: [
					"Finner du noe du ikke kan bruke, eller trenger innholdet på en annen måte, så si fra til administratoren i virksomheten din. De har plikt til å svare.",
				],
			},
			{
				title: "Klage og tilsyn",
				paragraphs: [
					"Får du ikke svar, eller er du uenig, kan du klage. Tilsynet for universell utforming av ikt i Digitaliseringsdirektoratet fører tilsyn. Virksomheten som bruker tjenesten, har ansvaret for sin egen erklæring og skal melde den på uustatus.no.",
				],
			},
		],
		authority:
			"Erklæringen gjelder selve Rødtråd og er skrevet av dem som lager det, november 2026.",
		authorityLink: "Tilsynet for universell utforming av ikt",
	},
	nn: {
		title: "Tilgjengeerklæring",
		lead: "Rødtråd skal kunne brukast av alle. Kravet er WCAG 2.1 på nivå A og AA (forskrift om universell utforming av IKT). Vi arbeider etter WCAG 2.2 AA.",
		parts: [
			{
				title: "Kor langt vi har kome",
				paragraphs: [
					"Vi reknar med at nettstaden delvis oppfyller krava. Han er prøvd av oss med verktøy og med tastatur. Han er ikkje prøvd av ein uavhengig part, og ikkje av brukarar med funksjonsnedsetjingar.",
				],
			},
			{
				title: "Kva vi prøver, kvar gong noko blir endra",
				paragraphs: [],
				points: [
					"Sidene blir prøvde med axe-core utan unntak for reglar eller delar av sida, på 320 og 1280 punkts breidd.",
					"Oppgåvene blir prøvde med tastatur åleine. Kjernen i tenesta kan brukast utan mus.",
					"Inga side rullar sidelengs på 320 punkt, som svarer til 400 prosent forstørring. Breie tabellar rullar inni seg sjølve.",
					"Språket er merkt på kvar side, og alt finst på bokmål, nynorsk og engelsk.",
					"Alle skjema seier kva som er feil og kva du kan gjere, og tek vare på det du har skrive.",
				],
			},
			{
				title: "Det vi veit manglar",
				paragraphs: [],
				points: [
					"Skjermlesarar er ikkje prøvde systematisk av menneske. Det gjeld særleg kompetansematrisa og varmekartet, som er store tabellar.",
					"Figurar er bilete med ein kort omtale. Alt i dei står òg i tabellen under kvar figur.",
					"Word-filene følgjer mal med overskrifter, tabellhovud og alternativ tekst, men er ikkje kontrollerte med eit eige verktøy for universell utforming.",
					"Dokumentasjonen av API-et er på engelsk og er laga av eit anna verktøy. Han er ikkje prøvd.",
				],
			},
			{
				title: "Sei frå",
				paragraphs: [
					"Finn du noko du ikkje kan bruke, eller treng innhaldet på ein annan måte, så sei frå til administratoren i verksemda di. Dei har plikt til å svare.",
				],
			},
			{
				title: "Klage og tilsyn",
				paragraphs: [
					"Får du ikkje svar, eller er du usamd, kan du klage. Tilsynet for universell utforming av ikt i Digitaliseringsdirektoratet fører tilsyn. Verksemda som bruker tenesta, har ansvaret for si eiga erklæring og skal melde henne på uustatus.no.",
				],
			},
		],
		authority: "Erklæringa gjeld sjølve Rødtråd og er skriven av dei som lagar det, november 2026.",
		authorityLink: "Tilsynet for universell utforming av ikt",
	},
	en: {
		title: "Accessibility statement",
		lead: "Everybody should be able to use Rødtråd. Norwegian rules ask for WCAG 2.1 at levels A and AA. We work to WCAG 2.2 AA.",
		parts: [
			{
				title: "How far we have come",
				paragraphs: [
					"We consider the site partly compliant. We have tried it with tools and by keyboard. It has not been tried by an independent party, nor by users with disabilities.",
				],
			},
			{
				title: "What we try whenever something changes",
				paragraphs: [],
				points: [
					"Pages are tried with axe-core, without exceptions for rules or parts of the page, 320 and 1280 points wide.",
					"The tasks are tried by keyboard alone. The core of the service can be used without a mouse.",
					"No page scrolls sideways at 320 points, which is 400 per cent zoom. Wide tables scroll within themselves.",
					"The language is marked on each page, and everything is in bokmål, nynorsk and English.",
					"All forms say what is wrong and what to do, and keep what you have written.",
				],
			},
			{
				title: "What we know is lacking",
				paragraphs: [],
				points: [
					"Screen readers have not been tried systematically by people. This is true of the competence matrix and the heat map above all, which are large tables.",
					"Figures are pictures with a short description. All in them stands in the table below each too.",
					"Word files follow a template with headings, table heads and alternative text, but have not been checked with an accessibility tool of their own.",
					"The documentation of the API is in English and made by another tool. It has not been tried.",
				],
			},
			{
				title: "Tell us",
				paragraphs: [
					"If there is something you cannot use, or you need the content in another way, tell the administrator of your organisation. They are obliged to answer.",
				],
			},
			{
				title: "Complaints and supervision",
				paragraphs: [
					"If you get no answer, or disagree, you can complain. The Authority for Universal Design of ICT at the Norwegian Digitalisation Agency supervises. The organisation that uses the service is responsible for its own statement, and registers it at uustatus.no.",
				],
			},
		],
		authority:
			"The statement is about Rødtråd itself and is written by those who make it, November 2026.",
		authorityLink: "The Authority for Universal Design of ICT",
	},
};

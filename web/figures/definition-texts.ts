import type { Translated } from "../../src/machinery/languages/language.ts";

interface DefinitionTexts {
	readonly list: string;
	readonly lead: string;
	readonly hint: string;
	readonly figure: string;
	readonly meaning: string;
	readonly title: (figure: string) => string;
	readonly steps: string;
	readonly noSteps: string;
	readonly inputs: string;
	readonly source: string;
	readonly version: string;
	readonly versionOf: (version: number) => string;
	readonly fields: string;
	readonly fieldsLead: string;
	readonly analysis: string;
	readonly analysisOf: (day: string, recorded: string) => string;
	readonly otherVersion: (version: number) => string;
	readonly turnover: string;
	readonly recruitment: string;
	readonly byKind: string;
	readonly data: string;
	readonly dataOf: (requirements: string, persons: string, holdings: string) => string;
	readonly hash: string;
	readonly toAnalysis: string;
	readonly others: string;
}

export const definitionTexts: Translated<DefinitionTexts> = {
	nb: {
		list: "Slik er tallene laget",
		lead: "Her står hva hvert tall betyr, hvordan det er laget, og hva det er laget av. Tallene i en analyse er forklart med de samme ordene i vedlegg A i kompetanseplanen.",
		hint: "Navn eller forklaring",
		figure: "Tall",
		meaning: "Betyr",
		title: (figure) => `Slik er tallet laget: ${figure.toLowerCase()}`,
		steps: "Steg for steg",
		noSteps: "Tallet er en ren opptelling eller sum.",
		inputs: "Laget av",
		source: "Kilde til definisjonen",
		version: "Definisjon",
		versionOf: (version) => `versjon ${version}`,
		fields: "Navn i API-et",
		fieldsLead: "For den som henter tallene maskinelt.",
		analysis: "Tallet du kom fra",
		analysisOf: (day, recorded) => `Tall per ${day}, fra analysen som ble laget ${recorded}.`,
		otherVersion: (version) =>
			`Analysen bruker versjon ${version} av definisjonene, som er en annen enn den som står her.`,
		turnover: "Turnovertabell",
		recruitment: "Erstattes av dem som slutter",
		byKind: "etter type kompetanse",
		data: "Data",
		dataOf: (requirements, persons, holdings) =>
			`${requirements} krav, ${persons} ansatte, ${holdings} registrerte kompetanser`,
		hash: "Fingeravtrykk av dataene",
		toAnalysis: "Åpne analysen",
		others: "Alle tall",
	},
	nn: {
		list: "Slik er tala laga",
		lead: "Her står kva kvart tal betyr, korleis det er laga, og kva det er laga av. Tala i ein analyse er forklarte med dei same orda i vedlegg A i kompetanseplanen.",
		hint: "Namn eller forklaring",
		figure: "Tal",
		meaning: "Betyr",
		title: (figure) => `Slik er talet laga: ${figure.toLowerCase()}`,
		steps: "Steg for steg",
		noSteps: "Talet er ei rein oppteljing eller ein sum.",
		inputs: "Laga av",
		source: "Kjelde til definisjonen",
		version: "Definisjon",
		versionOf: (version) => `versjon ${version}`,
		fields: "Namn i API-et",
		fieldsLead: "For den som hentar tala maskinelt.",
		analysis: "Talet du kom frå",
		analysisOf: (day, recorded) => `Tal per ${day}, frå analysen som vart laga ${recorded}.`,
		otherVersion: (version) =>
			`Analysen bruker versjon ${version} av definisjonane, som er ein annan enn den som står her.`,
		turnover: "Turnovertabell",
		recruitment: "Blir erstatta av dei som sluttar",
		byKind: "etter type kompetanse",
		data: "Data",
		dataOf: (requirements, persons, holdings) =>
			`${requirements} krav, ${persons} tilsette, ${holdings} registrerte kompetansar`,
		hash: "Fingeravtrykk av dataa",
		toAnalysis: "Opne analysen",
		others: "Alle tal",
	},
	en: {
		list: "How the figures are made",
		lead: "Here is what each figure means, how it is made, and what it is made of. Appendix A of the competence plan explains the figures of an analysis in the same words.",
		hint: "Name or explanation",
		figure: "Figure",
		meaning: "Means",
		title: (figure) => `How this figure is made: ${figure.toLowerCase()}`,
		steps: "Step by step",
		noSteps: "The figure is a plain count or sum.",
		inputs: "Made of",
		source: "Source of the definition",
		version: "Definition",
		versionOf: (version) => `version ${version}`,
		fields: "Names in the API",
		fieldsLead: "For those who fetch the figures by program.",
		analysis: "The figure you came from",
		analysisOf: (day, recorded) => `Figures as of ${day}, from the analysis made ${recorded}.`,
		otherVersion: (version) =>
			`The analysis uses version ${version} of the definitions, which is another than the one here.`,
		turnover: "Turnover table",
		recruitment: "Replaced of those who leave",
		byKind: "by kind of competence",
		data: "Data",
		dataOf: (requirements, persons, holdings) =>
			`${requirements} requirements, ${persons} employees, ${holdings} registered competences`,
		hash: "Fingerprint of the data",
		toAnalysis: "Open the analysis",
		others: "All figures",
	},
};

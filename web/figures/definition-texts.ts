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
	readonly hash: string;
	readonly toAnalysis: string;
	readonly others: string;
	readonly rule: string;
	readonly ruleLead: string;
	readonly inPlan: string;
}

export const definitionTexts: Translated<DefinitionTexts> = {
	nb: {
		list: "Slik er tallene laget",
		lead: "Her står hva hvert tall betyr, hvordan det er laget, og hva det er laget av. De samme forklaringene står i vedlegg A i kompetanseplanen.",
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
		hash: "Fingeravtrykk av dataene",
		toAnalysis: "Åpne analysen",
		others: "Alle tall",
		rule: "Regelen slik den står",
		ruleLead: "Dette er ordrett det som står i vedlegg A i planen.",
		inPlan: "Vedlegg A i kompetanseplanen har de samme ordene.",
	},
	nn: {
		list: "Slik er tala laga",
		lead: "Her står kva kvart tal betyr, korleis det er laga, og kva det er laga av. Dei same forklaringane står i vedlegg A i kompetanseplanen.",
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
		hash: "Fingeravtrykk av dataa",
		toAnalysis: "Opne analysen",
		others: "Alle tal",
		rule: "Regelen slik han står",
		ruleLead: "Dette er ordrett det som står i vedlegg A i planen.",
		inPlan: "Vedlegg A i kompetanseplanen har dei same orda.",
	},
	en: {
		list: "How the figures are made",
		lead: "Here is what each figure means, how it is made, and what it is made of. Appendix A of the competence plan has the same words.",
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
		hash: "Fingerprint of the data",
		toAnalysis: "Open the analysis",
		others: "All figures",
		rule: "The rule as it stands",
		ruleLead: "This is word for word what appendix A of the plan says.",
		inPlan: "Appendix A of the competence plan has the same words.",
	},
};

import type { Translated } from "../../../src/machinery/languages/language.ts";

interface AnalysisTexts {
	readonly lead: string;
	readonly form: string;
	readonly formLead: string;
	readonly asOf: string;
	readonly asOfHint: string;
	readonly recruitment: string;
	readonly recruitmentHint: string;
	readonly notPercent: string;
	readonly note: string;
	readonly noteHint: string;
	readonly submit: string;
	readonly recorded: (day: string) => string;
	readonly obstacles: string;
	readonly toImports: string;
	readonly toRequirements: string;
	readonly list: string;
	readonly recordedAt: string;
	readonly inputs: string;
	readonly inputsOf: (requirements: string, persons: string, holdings: string) => string;
	readonly openOf: (analysis: string) => string;
	readonly compare: string;
	readonly compareOf: (analysis: string) => string;
	readonly remove: string;
	readonly removeOf: (analysis: string) => string;
	readonly removeLead: (analysis: string) => string;
	readonly removed: string;
}

export const analysisTexts: Translated<AnalysisTexts> = {
	nb: {
		lead: "En analyse måler det enhetene krever, mot det de ansatte har på en dag. Den blir lagret og endres aldri, så du kan se hva som er blitt bedre.",
		form: "Lag en ny analyse",
		formLead: "Analysen bruker det som er lagret nå. Det tar noen sekunder.",
		asOf: "Analysedato",
		asOfHint: "Alle tall gjelder denne dagen.",
		recruitment: "Andel av dem som slutter, som blir erstattet med noen kvalifisert",
		recruitmentHint:
			"Et tall fra 0 til 100. Uten tall bruker analysen det vanlige for hver type kompetanse.",
		notPercent: "Skriv et helt tall fra 0 til 100.",
		note: "Merknad",
		noteHint: "For eksempel hvorfor analysen er laget. Ikke navn på personer.",
		submit: "Lag analysen",
		recorded: (day) => `Analysen per ${day} er laget.`,
		obstacles: "Går det ikke, kan du begynne her:",
		toImports: "Les inn filer",
		toRequirements: "Still krav",
		list: "Analyser som er laget",
		recordedAt: "Laget",
		inputs: "Bygger på",
		inputsOf: (requirements, persons, holdings) =>
			`${requirements} krav, ${persons} ansatte, ${holdings} registrerte kompetanser`,
		openOf: (analysis) => `Åpne analysen ${analysis}`,
		compare: "Sammenlign",
		compareOf: (analysis) => `Sammenlign den nyeste med ${analysis}`,
		remove: "Slett",
		removeOf: (analysis) => `Slett analysen ${analysis}`,
		removeLead: (analysis) =>
			`Analysen ${analysis} blir slettet med alle funnene sine. Det kan ikke angres. En analyse som en plan eller et tiltak bygger på, kan ikke slettes.`,
		removed: "Analysen er slettet.",
	},
	nn: {
		lead: "Ein analyse måler det einingane krev, mot det dei tilsette har på ein dag. Han blir lagra og aldri endra, så du kan sjå kva som har vorte betre.",
		form: "Lag ein ny analyse",
		formLead: "Analysen bruker det som er lagra no. Det tek nokre sekund.",
		asOf: "Analysedato",
		asOfHint: "Alle tal gjeld denne dagen.",
		recruitment: "Del av dei som sluttar, som blir erstatta med nokon kvalifisert",
		recruitmentHint:
			"Eit tal frå 0 til 100. Utan tal bruker analysen det vanlege for kvar type kompetanse.",
		notPercent: "Skriv eit heilt tal frå 0 til 100.",
		note: "Merknad",
		noteHint: "Til dømes kvifor analysen er laga. Ikkje namn på personar.",
		submit: "Lag analysen",
		recorded: (day) => `Analysen per ${day} er laga.`,
		obstacles: "Går det ikkje, kan du starte her:",
		toImports: "Les inn filer",
		toRequirements: "Still krav",
		list: "Analysar som er laga",
		recordedAt: "Laga",
		inputs: "Byggjer på",
		inputsOf: (requirements, persons, holdings) =>
			`${requirements} krav, ${persons} tilsette, ${holdings} registrerte kompetansar`,
		openOf: (analysis) => `Opne analysen ${analysis}`,
		compare: "Samanlikn",
		compareOf: (analysis) => `Samanlikn den nyaste med ${analysis}`,
		remove: "Slett",
		removeOf: (analysis) => `Slett analysen ${analysis}`,
		removeLead: (analysis) =>
			`Analysen ${analysis} blir sletta med alle funna sine. Det kan ikkje angrast. Ein analyse som ein plan eller eit tiltak byggjer på, kan ikkje slettast.`,
		removed: "Analysen er sletta.",
	},
	en: {
		lead: "An analysis measures what the units require against what the staff have on a day. It is kept and never changed, so you can see what has become better.",
		form: "Make a new analysis",
		formLead: "The analysis uses what is stored now. It takes a few seconds.",
		asOf: "As-of date",
		asOfHint: "All figures are taken at this day.",
		recruitment: "Share of leavers who are replaced by somebody qualified",
		recruitmentHint:
			"A number from 0 to 100. Without one, the analysis uses what is normal for each kind of competence.",
		notPercent: "Write a whole number from 0 to 100.",
		note: "Note",
		noteHint: "For example why the analysis is made. No names of persons.",
		submit: "Make the analysis",
		recorded: (day) => `The analysis as of ${day} is made.`,
		obstacles: "If it does not work, you can begin here:",
		toImports: "Import files",
		toRequirements: "Set requirements",
		list: "Analyses that have been made",
		recordedAt: "Made",
		inputs: "Rests on",
		inputsOf: (requirements, persons, holdings) =>
			`${requirements} requirements, ${persons} employees, ${holdings} registered competences`,
		openOf: (analysis) => `Open the analysis ${analysis}`,
		compare: "Compare",
		compareOf: (analysis) => `Compare the newest with ${analysis}`,
		remove: "Delete",
		removeOf: (analysis) => `Delete the analysis ${analysis}`,
		removeLead: (analysis) =>
			`The analysis ${analysis} is deleted with all its findings. It cannot be undone. An analysis that a plan or a measure builds on cannot be deleted.`,
		removed: "The analysis is deleted.",
	},
};

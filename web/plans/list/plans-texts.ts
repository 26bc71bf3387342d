import type { Translated } from "../../../src/machinery/languages/language.ts";

interface PlansTexts {
	readonly lead: string;
	readonly newPlan: string;
	readonly fromAnalysis: string;
	readonly fromAnalysisMade: (measures: number) => string;
	readonly noAnalysis: string;
	readonly suggestedTitle: (from: number, to: number) => string;
	readonly columns: {
		readonly title: string;
		readonly period: string;
		readonly status: string;
		readonly measures: string;
		readonly open: string;
	};
	readonly hint: string;
	readonly status: string;
	readonly allStatuses: string;
	readonly empty: string;
	readonly emptyLead: string;
	readonly emptyReader: string;
	readonly newTitle: string;
	readonly newLead: string;
	readonly fields: {
		readonly title: string;
		readonly validFrom: string;
		readonly validTo: string;
		readonly analysis: string;
		readonly measures: string;
	};
	readonly analysisHint: string;
	readonly analysisOf: (asOf: string, note: string) => string;
	readonly first: (count: number) => string;
	readonly all: string;
	readonly noMeasures: string;
	readonly make: string;
	readonly made: string;
	readonly endsFirst: string;
	readonly needsAnalysis: string;
}

export const plansTexts: Translated<PlansTexts> = {
	nb: {
		lead: "Kompetanseplaner for helse og omsorg: fra mandat til vedtak i sju steg.",
		newPlan: "Ny plan",
		fromAnalysis: "Lag plan fra siste analyse",
		fromAnalysisMade: (measures) => `Planen er laget med de ${measures} viktigste tiltakene.`,
		noAnalysis: "Det finnes ingen analyse ennå. Lag en analyse under «Gap» først.",
		suggestedTitle: (from, to) => `Kompetanseplan for helse og omsorg ${from}–${to}`,
		columns: {
			title: "Plan",
			period: "Gjelder",
			status: "Status",
			measures: "Tiltak",
			open: "Innspill uten svar",
		},
		hint: "Tittel eller formål",
		status: "Status",
		allStatuses: "Alle",
		empty: "Ingen planer ennå",
		emptyLead:
			"En plan lages i sju steg, i den rekkefølgen dere vil. Begynn med mandatet, eller lag planen fra siste analyse og gå videre derfra.",
		emptyReader: "Kommunen har ikke begynt på en plan. Når den gjør det, kan du lese den her.",
		newTitle: "Ny plan",
		newLead:
			"Alt kan endres siden. Velger du en analyse, kan planen begynne med tiltakene den foreslår.",
		fields: {
			title: "Tittel",
			validFrom: "Gjelder fra",
			validTo: "Gjelder til og med",
			analysis: "Analyse",
			measures: "Foreslåtte tiltak å begynne med",
		},
		analysisHint: "Analysen sier hva kommunen har og mangler.",
		analysisOf: (asOf, note) => (note === "" ? `Per ${asOf}` : `Per ${asOf}: ${note}`),
		first: (count) => `De ${count} viktigste`,
		all: "Alle",
		noMeasures: "Ingen",
		make: "Lag planen",
		made: "Planen er laget.",
		endsFirst: "Siste dag må være etter første dag",
		needsAnalysis: "Velg en analyse for å begynne med foreslåtte tiltak",
	},
	nn: {
		lead: "Kompetanseplanar for helse og omsorg: frå mandat til vedtak i sju steg.",
		newPlan: "Ny plan",
		fromAnalysis: "Lag plan frå siste analyse",
		fromAnalysisMade: (measures) => `Planen er laga med dei ${measures} viktigaste tiltaka.`,
		noAnalysis: "Det finst ingen analyse enno. Lag ein analyse under «Gap» først.",
		suggestedTitle: (from, to) => `Kompetanseplan for helse og omsorg ${from}–${to}`,
		columns: {
			title: "Plan",
			period: "Gjeld",
			status: "Status",
			measures: "Tiltak",
			open: "Innspel utan svar",
		},
		hint: "Tittel eller føremål",
		status: "Status",
		allStatuses: "Alle",
		empty: "Ingen planar enno",
		emptyLead:
			"Ein plan blir laga i sju steg, i den rekkjefølgja de vil. Byrj med mandatet, eller lag planen frå siste analyse og gå vidare derifrå.",
		emptyReader:
			"Kommunen har ikkje byrja på ein plan. Når kommunen gjer det, kan du lese han her.",
		newTitle: "Ny plan",
		newLead:
			"Alt kan endrast sidan. Vel du ein analyse, kan planen byrje med tiltaka han foreslår.",
		fields: {
			title: "Tittel",
			validFrom: "Gjeld frå",
			validTo: "Gjeld til og med",
			analysis: "Analyse",
			measures: "Foreslåtte tiltak å byrje med",
		},
		analysisHint: "Analysen seier kva kommunen har og manglar.",
		analysisOf: (asOf, note) => (note === "" ? `Per ${asOf}` : `Per ${asOf}: ${note}`),
		first: (count) => `Dei ${count} viktigaste`,
		all: "Alle",
		noMeasures: "Ingen",
		make: "Lag planen",
		made: "Planen er laga.",
		endsFirst: "Siste dag må vere etter første dag",
		needsAnalysis: "Vel ein analyse for å byrje med foreslåtte tiltak",
	},
	en: {
		lead: "Competence plans for health and care: from mandate to adoption in seven steps.",
		newPlan: "New plan",
		fromAnalysis: "Make a plan from the latest analysis",
		fromAnalysisMade: (measures) =>
			`The plan is made with the ${measures} measures that matter most.`,
		noAnalysis: "There is no analysis yet. Make one under “Gaps” first.",
		suggestedTitle: (from, to) => `Competence plan for health and care ${from}–${to}`,
		columns: {
			title: "Plan",
			period: "For",
			status: "Status",
			measures: "Measures",
			open: "Inputs without an answer",
		},
		hint: "Title or purpose",
		status: "Status",
		allStatuses: "All",
		empty: "No plans yet",
		emptyLead:
			"A plan is made in seven steps, in the order you like. Begin with the mandate, or make the plan from the latest analysis and go on from there.",
		emptyReader: "The municipality has not begun a plan. When it does, you can read it here.",
		newTitle: "New plan",
		newLead:
			"Everything can be changed later. With an analysis, the plan can begin with the measures it proposes.",
		fields: {
			title: "Title",
			validFrom: "For the time from",
			validTo: "To and including",
			analysis: "Analysis",
			measures: "Proposed measures to begin with",
		},
		analysisHint: "The analysis says what the municipality has and lacks.",
		analysisOf: (asOf, note) => (note === "" ? `As of ${asOf}` : `As of ${asOf}: ${note}`),
		first: (count) => `The ${count} that matter most`,
		all: "All",
		noMeasures: "None",
		make: "Make the plan",
		made: "The plan is made.",
		endsFirst: "The last day must be after the first",
		needsAnalysis: "Choose an analysis to begin with proposed measures",
	},
};

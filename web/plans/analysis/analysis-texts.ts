import type { Translated } from "../../../src/machinery/languages/language.ts";

interface AnalysisTexts {
	readonly lead: string;
	readonly field: string;
	readonly hint: string;
	readonly save: string;
	readonly saved: string;
	readonly asOf: (day: string, note: string) => string;
	readonly none: string;
	readonly noneLead: string;
	readonly noneReader: string;
	readonly toAnalyses: string;
	readonly have: string;
	readonly haveLead: (day: string) => string;
	readonly counts: {
		readonly persons: string;
		readonly units: string;
		readonly holdings: string;
		readonly requirements: string;
	};
	readonly need: string;
	readonly gaps: string;
	readonly oneAway: string;
	readonly findings: string;
	readonly findingsLead: string;
	readonly columns: {
		readonly competence: string;
		readonly unit: string;
		readonly criticality: string;
		readonly makeMeasure: string;
	};
	readonly makeMeasure: string;
	readonly makeMeasureOf: (competence: string, unit: string) => string;
	readonly noFindings: string;
	readonly links: {
		readonly gaps: string;
		readonly findings: string;
		readonly competence: string;
		readonly organisation: string;
	};
	readonly outline: string;
	readonly notSeen: string;
}

export const analysisTexts: Translated<AnalysisTexts> = {
	nb: {
		lead: "Kompetansen og bemanningen kommunen har, målt mot det tjenestene krever. Kartlegging står aldri alene: den måles mot krav og mål.",
		field: "Analysen planen bygger på",
		hint: "Bytt til en nyere analyse når grunnlaget er endret. Tiltakene blir stående.",
		save: "Bruk denne analysen",
		saved: "Planen bygger nå på denne analysen.",
		asOf: (day, note) => (note === "" ? `Per ${day}` : `Per ${day}: ${note}`),
		none: "Ingen analyse er valgt",
		noneLead:
			"Velg en analyse, så ser dere hva kommunen har og mangler, og hvilke tiltak som foreslås. Finnes det ingen, lager dere den under «Gap».",
		noneReader:
			"Når arbeidsgruppen har valgt en analyse, står det her hva kommunen har og mangler.",
		toAnalyses: "Gå til analysene",
		have: "Det vi har",
		haveLead: (day) => `Det som var registrert ${day}, da analysen ble laget.`,
		counts: {
			persons: "Ansatte",
			units: "Enheter",
			holdings: "Registrert kompetanse",
			requirements: "Krav fra tjenestene",
		},
		need: "Det vi trenger",
		gaps: "Krav med gap",
		oneAway: "Krav som så vidt er oppfylt",
		findings: "De viktigste funnene",
		findingsLead:
			"Hvert funn er et krav målt mot det enheten har. Lag et tiltak rett fra funnet, eller se hva analysen foreslår.",
		columns: {
			competence: "Kompetanse",
			unit: "Enhet",
			criticality: "Hvor viktig",
			makeMeasure: "Tiltak",
		},
		makeMeasure: "Lag tiltak",
		makeMeasureOf: (competence, unit) => `Lag tiltak for ${competence}, ${unit}`,
		noFindings: "Analysen fant ingen gap.",
		links: {
			gaps: "Gap som varmekart",
			findings: "Alle funn",
			competence: "Kompetansen i kommunen",
			organisation: "Enheter og ansatte",
		},
		notSeen: "Analysen vises for dem som arbeider med planen. Målene og tiltakene kan du lese.",
		outline:
			"Tallene vises ikke her, fordi de kan handle om få personer. Du ser hva analysen er målt mot.",
	},
	nn: {
		lead: "Kompetansen og bemanninga kommunen har, målt mot det tenestene krev. Kartlegging står aldri åleine: ho blir målt mot krav og mål.",
		field: "Analysen planen byggjer på",
		hint: "Byt til ein nyare analyse når grunnlaget er endra. Tiltaka blir ståande.",
		save: "Bruk denne analysen",
		saved: "Planen byggjer no på denne analysen.",
		asOf: (day, note) => (note === "" ? `Per ${day}` : `Per ${day}: ${note}`),
		none: "Ingen analyse er vald",
		noneLead:
			"Vel ein analyse, så ser de kva kommunen har og manglar, og kva tiltak som blir foreslåtte. Finst det ingen, lagar de han under «Gap».",
		noneReader: "Når arbeidsgruppa har valt ein analyse, står det her kva kommunen har og manglar.",
		toAnalyses: "Gå til analysane",
		have: "Det vi har",
		haveLead: (day) => `Det som var registrert ${day}, då analysen vart laga.`,
		counts: {
			persons: "Tilsette",
			units: "Einingar",
			holdings: "Registrert kompetanse",
			requirements: "Krav frå tenestene",
		},
		need: "Det vi treng",
		gaps: "Krav med gap",
		oneAway: "Krav som så vidt er oppfylte",
		findings: "Dei viktigaste funna",
		findingsLead:
			"Kvart funn er eit krav målt mot det eininga har. Lag eit tiltak rett frå funnet, eller sjå kva analysen foreslår.",
		columns: {
			competence: "Kompetanse",
			unit: "Eining",
			criticality: "Kor viktig",
			makeMeasure: "Tiltak",
		},
		makeMeasure: "Lag tiltak",
		makeMeasureOf: (competence, unit) => `Lag tiltak for ${competence}, ${unit}`,
		noFindings: "Analysen fann ingen gap.",
		links: {
			gaps: "Gap som varmekart",
			findings: "Alle funn",
			competence: "Kompetansen i kommunen",
			organisation: "Einingar og tilsette",
		},
		notSeen: "Analysen er vist for dei som arbeider med planen. Måla og tiltaka kan du lese.",
		outline:
			"Tala er ikkje viste her, fordi dei kan handle om få personar. Du ser kva analysen er målt mot.",
	},
	en: {
		lead: "The competence and staffing that the municipality has, against what the services require. Mapping never stands alone: it is held against requirements and goals.",
		field: "The analysis that the plan builds on",
		hint: "Change to a newer analysis when what it rests on has changed. The measures stay.",
		save: "Use this analysis",
		saved: "The plan now builds on this analysis.",
		asOf: (day, note) => (note === "" ? `As of ${day}` : `As of ${day}: ${note}`),
		none: "No analysis is chosen",
		noneLead:
			"Choose an analysis to see what the municipality has and lacks, and which measures are proposed. If there is none, make one under “Gaps”.",
		noneReader:
			"When the working group has chosen an analysis, this page says what the municipality has and lacks.",
		toAnalyses: "To the analyses",
		have: "What we have",
		haveLead: (day) => `What was registered on ${day}, when the analysis was made.`,
		counts: {
			persons: "Employees",
			units: "Units",
			holdings: "Registered competence",
			requirements: "Requirements of the services",
		},
		need: "What we need",
		gaps: "Requirements with a gap",
		oneAway: "Requirements only just met",
		findings: "The findings that matter most",
		findingsLead:
			"Each finding is a requirement held against what the unit has. Make a measure right from it, or see what the analysis proposes.",
		columns: {
			competence: "Competence",
			unit: "Unit",
			criticality: "How important",
			makeMeasure: "Measure",
		},
		makeMeasure: "Make a measure",
		makeMeasureOf: (competence, unit) => `Make a measure for ${competence}, ${unit}`,
		noFindings: "The analysis found no gaps.",
		links: {
			gaps: "Gaps as a heat map",
			findings: "All findings",
			competence: "Competence in the municipality",
			organisation: "Units and employees",
		},
		notSeen:
			"The analysis is shown to those who work on the plan. You can read the goals and measures.",
		outline:
			"Figures are not shown here, because they may be about few persons. You see what the analysis is held against.",
	},
};

import type { PricePart } from "../../../src/action/plans/measures/measure-totals.ts";
import type { Translated } from "../../../src/machinery/languages/language.ts";

type FieldName =
	| "measure"
	| "kind"
	| "delivery"
	| "goal"
	| "goalText"
	| "findingText"
	| "targetGroup"
	| "persons"
	| "unit"
	| "responsibleRole"
	| "deadline"
	| "status"
	| PricePart
	| "indicator"
	| "baseline"
	| "target"
	| "countedIn";

interface MeasuresTexts {
	readonly lead: string;
	readonly measures: string;
	readonly empty: string;
	readonly emptyLead: string;
	readonly emptyReader: string;
	readonly newMeasure: string;
	readonly proposals: string;
	readonly searchHint: string;
	readonly filters: {
		readonly kind: string;
		readonly delivery: string;
		readonly status: string;
		readonly goal: string;
		readonly all: string;
	};
	readonly columns: {
		readonly number: string;
		readonly measure: string;
		readonly kind: string;
		readonly unit: string;
		readonly deadline: string;
		readonly status: string;
		readonly cost: string;
		readonly uncovered: string;
	};
	readonly number: (number: number) => string;
	readonly costs: string;
	readonly costsLead: string;
	readonly year: string;
	readonly sum: string;
	readonly fullCost: string;
	readonly ownShare: string;
	readonly grant: string;
	readonly uncovered: string;
	readonly spent: string;
	readonly unpriced: (numbers: string) => string;
	readonly newTitle: string;
	readonly changeTitle: (number: number) => string;
	readonly parts: {
		readonly what: string;
		readonly who: string;
		readonly price: string;
		readonly effect: string;
	};
	readonly fields: Readonly<Record<FieldName, string>>;
	readonly hints: {
		readonly measure: string;
		readonly goalText: string;
		readonly targetGroup: string;
		readonly unit: string;
		readonly responsibleRole: string;
		readonly price: string;
		readonly status: string;
	};
	readonly countedIn: Readonly<Record<"persons" | "fte", string>>;
	readonly sums: string;
	readonly missing: (parts: string) => string;
	readonly soFar: (kroner: string) => string;
	readonly overfunded: string;
	readonly save: string;
	readonly add: string;
	readonly saved: string;
	readonly added: string;
	readonly answers: string;
	readonly proposalsTitle: string;
	readonly proposalsLead: string;
	readonly noProposals: string;
	readonly noProposalsLead: string;
	readonly noAnalysis: string;
	readonly noAnalysisLead: string;
	readonly chooseAnalysis: string;
	readonly inPlanFilter: string;
	readonly inPlan: string;
	readonly notInPlan: string;
	readonly choose: string;
	readonly chooseOf: (measure: string) => string;
	readonly chooseAll: string;
	readonly take: (count: number) => string;
	readonly taken: (count: number) => string;
	readonly nothingChosen: string;
	readonly criticality: string;
	readonly critical: Readonly<Record<1 | 2 | 3, string>>;
	readonly finding: string;
	readonly seeMeasure: string;
}

export const measuresTexts: Translated<MeasuresTexts> = {
	nb: {
		lead: "Velg funnene planen skal gjøre noe med. Bruk det dere har før dere kjøper nytt: bekrefte, mobilisere, lære opp, anskaffe, avvikle.",
		measures: "Tiltakene",
		empty: "Ingen tiltak ennå",
		emptyLead: "Se gjennom det analysen foreslår, eller skriv et eget tiltak.",
		emptyReader: "Planen har ingen tiltak ennå.",
		newMeasure: "Eget tiltak",
		proposals: "Se foreslåtte tiltak",
		searchHint: "Tiltak, mål, enhet eller ansvarlig",
		filters: { kind: "Type", delivery: "Form", status: "Status", goal: "Mål", all: "Alle" },
		columns: {
			number: "Nr.",
			measure: "Tiltak",
			kind: "Type",
			unit: "Enhet",
			deadline: "Frist",
			status: "Status",
			cost: "Full kostnad",
			uncovered: "Ikke dekket",
		},
		number: (number) => `T${number}`,
		costs: "Hva tiltakene koster",
		costsLead:
			"Tiltak som er droppet, er ikke med. År er året fristen går ut, eller året det ble betalt.",
		year: "År",
		sum: "Hele planen",
		fullCost: "Full kostnad",
		ownShare: "Egenandel",
		grant: "Tilskudd",
		uncovered: "Ikke dekket",
		spent: "Betalt",
		unpriced: (numbers) => `Summen kan ikke regnes ut før disse har beløp: ${numbers}.`,
		newTitle: "Nytt tiltak",
		changeTitle: (number) => `Endre tiltak T${number}`,
		parts: { what: "Hva", who: "Hvem og når", price: "Pris og betaling", effect: "Virkning" },
		fields: {
			measure: "Tiltak",
			kind: "Type",
			delivery: "Form",
			goal: "Mål i planen",
			goalText: "Hva tiltaket skal gi",
			findingText: "Funnet det svarer på",
			targetGroup: "Målgruppe",
			persons: "Antall personer",
			unit: "Enhet",
			responsibleRole: "Ansvarlig",
			deadline: "Frist",
			status: "Status",
			salaryDuringLeave: "Lønn under permisjon",
			substitute: "Vikar",
			travel: "Reise",
			fee: "Kursavgift",
			ownShare: "Kommunens egenandel",
			grant: "Tilskudd",
			indicator: "Indikator",
			baseline: "Utgangspunkt",
			target: "Måltall",
			countedIn: "Telles i",
		},
		hints: {
			measure: "Si hva som skal gjøres, i én setning.",
			goalText: "For eksempel «Minst 6 personer med fagbrev».",
			targetGroup: "Hvem tiltaket er for. Ikke navn.",
			unit: "Står feltet tomt, gjelder tiltaket hele kommunen.",
			responsibleRole: "En rolle, ikke et navn.",
			price: "Hele kroner. Skriv 0 når det ikke koster noe; tomt betyr at dere ikke vet.",
			status: "Et tiltak som er droppet, blir stående i planen, men blir ikke gjort.",
		},
		countedIn: { persons: "Personer", fte: "Årsverk" },
		sums: "Summen av tiltaket",
		missing: (parts) => `Mangler: ${parts}. Da kan ikke summen regnes ut.`,
		soFar: (kroner) => `${kroner} så langt`,
		overfunded: "Egenandel og tilskudd er mer enn kostnaden.",
		save: "Lagre tiltaket",
		add: "Legg til tiltaket",
		saved: "Tiltaket er lagret.",
		added: "Tiltaket er lagt til.",
		answers: "Tiltaket svarer på dette funnet:",
		proposalsTitle: "Foreslåtte tiltak",
		proposalsLead:
			"Analysen foreslår ett eller flere tiltak for hvert funn, viktigst først. Kryss av dem planen skal ha; alt kan endres siden.",
		noProposals: "Analysen foreslår ingen tiltak",
		noProposalsLead: "Da er det ingen gap. Dere kan skrive egne tiltak.",
		noAnalysis: "Planen har ingen analyse",
		noAnalysisLead: "Velg analysen planen bygger på, så kommer forslagene.",
		chooseAnalysis: "Velg analyse",
		inPlanFilter: "I planen",
		inPlan: "Er med",
		notInPlan: "Ikke med",
		choose: "Velg",
		chooseOf: (measure) => `Velg: ${measure}`,
		chooseAll: "Velg alle på siden",
		take: (count) => `Ta ${count} med i planen`,
		taken: (count) => `${count} tiltak er lagt til.`,
		nothingChosen: "Kryss av minst ett tiltak først.",
		criticality: "Hvor viktig",
		critical: { 1: "Ønsket", 2: "Viktig", 3: "Kritisk" },
		finding: "Funn",
		seeMeasure: "Er med",
	},
	nn: {
		lead: "Vel funna planen skal gjere noko med. Bruk det de har før de kjøper nytt: stadfeste, mobilisere, lære opp, skaffe, avvikle.",
		measures: "Tiltaka",
		empty: "Ingen tiltak enno",
		emptyLead: "Sjå gjennom det analysen foreslår, eller skriv eit eige tiltak.",
		emptyReader: "Planen har ingen tiltak enno.",
		newMeasure: "Eige tiltak",
		proposals: "Sjå foreslåtte tiltak",
		searchHint: "Tiltak, mål, eining eller ansvarleg",
		filters: { kind: "Type", delivery: "Form", status: "Status", goal: "Mål", all: "Alle" },
		columns: {
			number: "Nr.",
			measure: "Tiltak",
			kind: "Type",
			unit: "Eining",
			deadline: "Frist",
			status: "Status",
			cost: "Full kostnad",
			uncovered: "Ikkje dekt",
		},
		number: (number) => `T${number}`,
		costs: "Kva tiltaka kostar",
		costsLead:
			"Tiltak som er droppa, er ikkje med. År er året fristen går ut, eller året det vart betalt.",
		year: "År",
		sum: "Heile planen",
		fullCost: "Full kostnad",
		ownShare: "Eigendel",
		grant: "Tilskot",
		uncovered: "Ikkje dekt",
		spent: "Betalt",
		unpriced: (numbers) => `Summen kan ikkje reknast ut før desse har beløp: ${numbers}.`,
		newTitle: "Nytt tiltak",
		changeTitle: (number) => `Endre tiltak T${number}`,
		parts: { what: "Kva", who: "Kven og når", price: "Pris og betaling", effect: "Verknad" },
		fields: {
			measure: "Tiltak",
			kind: "Type",
			delivery: "Form",
			goal: "Mål i planen",
			goalText: "Kva tiltaket skal gi",
			findingText: "Funnet det svarer på",
			targetGroup: "Målgruppe",
			persons: "Kor mange personar",
			unit: "Eining",
			responsibleRole: "Ansvarleg",
			deadline: "Frist",
			status: "Status",
			salaryDuringLeave: "Løn under permisjon",
			substitute: "Vikar",
			travel: "Reise",
			fee: "Kursavgift",
			ownShare: "Eigendelen til kommunen",
			grant: "Tilskot",
			indicator: "Indikator",
			baseline: "Utgangspunkt",
			target: "Måltal",
			countedIn: "Blir talt i",
		},
		hints: {
			measure: "Sei kva som skal gjerast, i éi setning.",
			goalText: "Til dømes «Minst 6 personar med fagbrev».",
			targetGroup: "Kven tiltaket er for. Ikkje namn.",
			unit: "Står feltet tomt, gjeld tiltaket heile kommunen.",
			responsibleRole: "Ei rolle, ikkje eit namn.",
			price: "Heile kroner. Skriv 0 når det ikkje kostar noko; tomt tyder at de ikkje veit.",
			status: "Eit tiltak som er droppa, blir ståande i planen, men blir ikkje gjort.",
		},
		countedIn: { persons: "Personar", fte: "Årsverk" },
		sums: "Summen av tiltaket",
		missing: (parts) => `Manglar: ${parts}. Då kan ikkje summen reknast ut.`,
		soFar: (kroner) => `${kroner} så langt`,
		overfunded: "Eigendel og tilskot er meir enn kostnaden.",
		save: "Lagre tiltaket",
		add: "Legg til tiltaket",
		saved: "Tiltaket er lagra.",
		added: "Tiltaket er lagt til.",
		answers: "Tiltaket svarer på dette funnet:",
		proposalsTitle: "Foreslåtte tiltak",
		proposalsLead:
			"Analysen foreslår eitt eller fleire tiltak for kvart funn, viktigast først. Kryss av dei planen skal ha; alt kan endrast sidan.",
		noProposals: "Analysen foreslår ingen tiltak",
		noProposalsLead: "Då er det ingen gap. De kan skrive eigne tiltak.",
		noAnalysis: "Planen har ingen analyse",
		noAnalysisLead: "Vel analysen planen byggjer på, så kjem forslaga.",
		chooseAnalysis: "Vel analyse",
		inPlanFilter: "I planen",
		inPlan: "Er med",
		notInPlan: "Ikkje med",
		choose: "Vel",
		chooseOf: (measure) => `Vel: ${measure}`,
		chooseAll: "Vel alle på sida",
		take: (count) => `Ta ${count} med i planen`,
		taken: (count) => `${count} tiltak er lagde til.`,
		nothingChosen: "Kryss av minst eitt tiltak først.",
		criticality: "Kor viktig",
		critical: { 1: "Ønskt", 2: "Viktig", 3: "Kritisk" },
		finding: "Funn",
		seeMeasure: "Er med",
	},
	en: {
		lead: "Choose the findings that the plan is to do something about. Use what you have before buying new: verify, mobilise, learn, acquire, phase out.",
		measures: "The measures",
		empty: "No measures yet",
		emptyLead: "Look through what the analysis proposes, or write a measure of your own.",
		emptyReader: "The plan has no measures yet.",
		newMeasure: "Own measure",
		proposals: "See proposed measures",
		searchHint: "Measure, goal, unit or responsible",
		filters: { kind: "Kind", delivery: "Form", status: "Status", goal: "Goal", all: "All" },
		columns: {
			number: "No.",
			measure: "Measure",
			kind: "Kind",
			unit: "Unit",
			deadline: "Deadline",
			status: "Status",
			cost: "Full cost",
			uncovered: "Uncovered",
		},
		number: (number) => `T${number}`,
		costs: "What the measures cost",
		costsLead:
			"Dropped measures are left out. The year is that of the deadline, or the year it was paid.",
		year: "Year",
		sum: "The whole plan",
		fullCost: "Full cost",
		ownShare: "Own share",
		grant: "Grant",
		uncovered: "Uncovered",
		spent: "Paid",
		unpriced: (numbers) => `The sum cannot be worked out before these have amounts: ${numbers}.`,
		newTitle: "New measure",
		changeTitle: (number) => `Change measure T${number}`,
		parts: { what: "What", who: "Who and when", price: "Price and funding", effect: "Effect" },
		fields: {
			measure: "Measure",
			kind: "Kind",
			delivery: "Form",
			goal: "Goal of the plan",
			goalText: "What the measure is to give",
			findingText: "The finding it answers",
			targetGroup: "Target group",
			persons: "Number of persons",
			unit: "Unit",
			responsibleRole: "Responsible",
			deadline: "Deadline",
			status: "Status",
			salaryDuringLeave: "Salary during leave",
			substitute: "Substitute",
			travel: "Travel",
			fee: "Course fee",
			ownShare: "The municipality's own share",
			grant: "Grant",
			indicator: "Indicator",
			baseline: "Baseline",
			target: "Target",
			countedIn: "Counted in",
		},
		hints: {
			measure: "Say what is to be done, in one sentence.",
			goalText: "For instance “At least 6 persons with a trade certificate”.",
			targetGroup: "Whom the measure is for. No names.",
			unit: "If empty, the measure is for the whole municipality.",
			responsibleRole: "A role, not a name.",
			price: "Whole kroner. Write 0 when it costs nothing; empty means that you do not know.",
			status: "A dropped measure stays in the plan, but is not carried out.",
		},
		countedIn: { persons: "Persons", fte: "FTE" },
		sums: "The sum of the measure",
		missing: (parts) => `Missing: ${parts}. So the sum cannot be worked out.`,
		soFar: (kroner) => `${kroner} so far`,
		overfunded: "Own share and grant are more than the cost.",
		save: "Save the measure",
		add: "Add the measure",
		saved: "The measure is saved.",
		added: "The measure is added.",
		answers: "The measure answers this finding:",
		proposalsTitle: "Proposed measures",
		proposalsLead:
			"The analysis proposes one or more measures for each finding, the most important first. Tick those that the plan is to have; everything can be changed later.",
		noProposals: "The analysis proposes no measures",
		noProposalsLead: "Then there are no gaps. You can write measures of your own.",
		noAnalysis: "The plan has no analysis",
		noAnalysisLead: "Choose the analysis that the plan builds on, and the proposals come.",
		chooseAnalysis: "Choose an analysis",
		inPlanFilter: "In the plan",
		inPlan: "Taken",
		notInPlan: "Not taken",
		choose: "Choose",
		chooseOf: (measure) => `Choose: ${measure}`,
		chooseAll: "Choose all on the page",
		take: (count) => `Take ${count} into the plan`,
		taken: (count) => `${count} ${count === 1 ? "measure is" : "measures are"} added.`,
		nothingChosen: "Tick at least one measure first.",
		criticality: "How important",
		critical: { 1: "Wanted", 2: "Important", 3: "Critical" },
		finding: "Finding",
		seeMeasure: "Taken",
	},
};

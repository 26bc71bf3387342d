import type { InputCounts } from "../../../knowledge/gaps/tables.ts";
import type { Translated } from "../../../machinery/languages/language.ts";
import type { PlanStatus } from "../drafting/plan-status.ts";
import type { GoalShown } from "../goals/goal-contract.ts";
import type { InputShown } from "../involvement/input-contract.ts";
import type { ParticipantShown } from "../involvement/participant-contract.ts";

/** What the plan says of its mandate, involvement, goals and price when they are kept. */
export interface ProcessTexts {
	readonly status: Readonly<Record<Exclude<PlanStatus, "adopted">, string>>;
	readonly adopted: (by: string, on: string) => string;
	readonly period: (from: string, to: string) => string;
	readonly mandateTable: string;
	readonly mandateColumns: { readonly what: string; readonly answer: string };
	readonly mandateRows: {
		readonly purpose: string;
		readonly scope: string;
		readonly leadRole: string;
		readonly givenBy: string;
		readonly givenOn: string;
	};
	readonly participantColumns: {
		readonly kind: string;
		readonly name: string;
		readonly from: string;
		readonly to: string;
	};
	readonly participantKinds: Readonly<Record<ParticipantShown["kind"], string>>;
	readonly noParticipants: string;
	readonly inputs: string;
	readonly inputsIntro: string;
	readonly inputsTable: string;
	readonly noInputs: string;
	readonly inputColumns: {
		readonly who: string;
		readonly about: string;
		readonly said: string;
		readonly answer: string;
	};
	readonly aboutKinds: Readonly<Record<InputShown["aboutKind"], string>>;
	readonly notAnswered: string;
	readonly somebody: string;
	readonly goals: string;
	readonly goalsIntro: string;
	readonly goalsTable: string;
	readonly goalColumns: {
		readonly kind: string;
		readonly goal: string;
		readonly indicator: string;
		readonly baseline: string;
		readonly target: string;
	};
	readonly goalKinds: Readonly<Record<GoalShown["kind"], string>>;
	readonly valueUnits: Readonly<Record<GoalShown["unitOfMeasure"], string>>;
	readonly measures: string;
	readonly price: string;
	readonly priceColumns: { readonly what: string; readonly kroner: string };
	readonly priceRows: readonly [full: string, own: string, grant: string, uncovered: string];
	readonly unpriced: (numbers: string) => string;
	readonly requirements: string;
	readonly data: (recordedOn: string, hash: string) => string;
	readonly dataTable: string;
	readonly dataColumns: { readonly what: string; readonly rows: string };
	readonly dataRows: Readonly<Record<keyof InputCounts, string>>;
}

export const processTexts: Translated<ProcessTexts> = {
	nb: {
		status: {
			mandate: "Mandat: arbeidet har ikke begynt",
			draft: "Utkast til behandling",
			hearing: "Høringsutkast",
			replaced: "Erstattet av en nyere plan",
		},
		adopted: (by, on) => `Vedtatt av ${by} ${on}`,
		period: (from, to) => `Gjelder ${from} til ${to}`,
		mandateTable: "Mandatet",
		mandateColumns: { what: "Punkt", answer: "Kommunens svar" },
		mandateRows: {
			purpose: "Formål",
			scope: "Hva planen omfatter",
			leadRole: "Leder arbeidet",
			givenBy: "Gitt av",
			givenOn: "Gitt dato",
		},
		participantColumns: { kind: "Rolle", name: "Navn", from: "Med fra", to: "Med til" },
		participantKinds: {
			union: "Tillitsvalgt",
			"user-council": "Brukerråd",
			"safety-representative": "Verneombud",
			leader: "Leder",
			professional: "Fagperson",
			partner: "Samarbeidspart",
		},
		noParticipants: "Ingen deltakere er registrert ennå.",
		inputs: "Innspill og svar",
		inputsIntro: "Tabellen viser hva deltakerne har sagt, og hva de fikk til svar.",
		inputsTable: "Innspill til planen",
		noInputs: "Det er ikke kommet noen innspill ennå.",
		inputColumns: { who: "Fra", about: "Gjelder", said: "Innspill", answer: "Svar" },
		aboutKinds: { plan: "planen", mandate: "mandatet", goal: "målet", measure: "tiltaket" },
		notAnswered: "Ikke besvart ennå",
		somebody: "Andre",
		goals: "Målene i planen",
		goalsIntro:
			"Et resultatmål sier hva tiltakene skal gi. Et effektmål sier hva resultatene skal føre til.",
		goalsTable: "Mål med utgangspunkt og måltall",
		goalColumns: {
			kind: "Type",
			goal: "Mål",
			indicator: "Indikator",
			baseline: "Utgangspunkt",
			target: "Måltall",
		},
		goalKinds: { result: "resultatmål", effect: "effektmål" },
		valueUnits: {
			"": "",
			persons: "personer",
			fte: "årsverk",
			percent: "%",
			kroner: "kr",
			count: "",
		},
		measures:
			"Tiltakene står slik kommunen har registrert dem. Tiltak som er droppet, er ikke med. Numrene (T1, T2 …) er de samme i measures.csv.",
		price: "Hva tiltakene koster",
		priceColumns: { what: "Post", kroner: "Kroner" },
		priceRows: ["Full kostnad", "Egenandel", "Tilskudd", "Ikke dekket"],
		unpriced: (numbers) =>
			`Disse tiltakene mangler beløp, og da kan ikke summen regnes ut: ${numbers}.`,
		requirements: "Kravene er kommunens egne, slik de var registrert da analysen ble laget.",
		data: (recordedOn, hash) =>
			`Planen bygger på det kommunen hadde registrert da analysen ble laget ${recordedOn}. Fødselsnummer, årsaker til fravær og navn er ikke brukt. Kontrollsummen ${hash} viser om en ny analyse bygger på de samme opplysningene.`,
		dataTable: "Opplysninger bak analysen",
		dataColumns: { what: "Opplysning", rows: "Antall" },
		dataRows: {
			units: "Enheter",
			persons: "Personer",
			employments: "Arbeidsforhold",
			competences: "Kompetanser i katalogen",
			holdings: "Registrert kompetanse",
			requirements: "Krav",
			turnoverRows: "Rader om avgang",
		},
	},
	nn: {
		status: {
			mandate: "Mandat: arbeidet har ikkje byrja",
			draft: "Utkast til behandling",
			hearing: "Høyringsutkast",
			replaced: "Erstatta av ein nyare plan",
		},
		adopted: (by, on) => `Vedteken av ${by} ${on}`,
		period: (from, to) => `Gjeld ${from} til ${to}`,
		mandateTable: "Mandatet",
		mandateColumns: { what: "Punkt", answer: "Svaret frå kommunen" },
		mandateRows: {
			purpose: "Føremål",
			scope: "Kva planen omfattar",
			leadRole: "Leier arbeidet",
			givenBy: "Gitt av",
			givenOn: "Gitt dato",
		},
		participantColumns: { kind: "Rolle", name: "Namn", from: "Med frå", to: "Med til" },
		participantKinds: {
			union: "Tillitsvald",
			"user-council": "Brukarråd",
			"safety-representative": "Verneombod",
			leader: "Leiar",
			professional: "Fagperson",
			partner: "Samarbeidspart",
		},
		noParticipants: "Ingen deltakarar er registrerte enno.",
		inputs: "Innspel og svar",
		inputsIntro: "Tabellen viser kva deltakarane har sagt, og kva dei fekk til svar.",
		inputsTable: "Innspel til planen",
		noInputs: "Det har ikkje kome innspel enno.",
		inputColumns: { who: "Frå", about: "Gjeld", said: "Innspel", answer: "Svar" },
		aboutKinds: { plan: "planen", mandate: "mandatet", goal: "målet", measure: "tiltaket" },
		notAnswered: "Har ikkje fått svar enno",
		somebody: "Andre",
		goals: "Måla i planen",
		goalsIntro:
			"Eit resultatmål seier kva tiltaka skal gi. Eit effektmål seier kva resultata skal føre til.",
		goalsTable: "Mål med utgangspunkt og måltal",
		goalColumns: {
			kind: "Type",
			goal: "Mål",
			indicator: "Indikator",
			baseline: "Utgangspunkt",
			target: "Måltal",
		},
		goalKinds: { result: "resultatmål", effect: "effektmål" },
		valueUnits: {
			"": "",
			persons: "personar",
			fte: "årsverk",
			percent: "%",
			kroner: "kr",
			count: "",
		},
		measures:
			"Tiltaka står slik kommunen har registrert dei. Tiltak som er droppa, er ikkje med. Nummera (T1, T2 …) er dei same i measures.csv.",
		price: "Kva tiltaka kostar",
		priceColumns: { what: "Post", kroner: "Kroner" },
		priceRows: ["Full kostnad", "Eigendel", "Tilskot", "Ikkje dekt"],
		unpriced: (numbers) =>
			`Desse tiltaka manglar beløp, og då kan ikkje summen reknast ut: ${numbers}.`,
		requirements: "Krava er kommunen sine eigne, slik dei var registrerte då analysen vart laga.",
		data: (recordedOn, hash) =>
			`Planen byggjer på det kommunen hadde registrert då analysen vart laga ${recordedOn}. Fødselsnummer, årsaker til fråvær og namn er ikkje brukte. Kontrollsummen ${hash} viser om ein ny analyse byggjer på dei same opplysningane.`,
		dataTable: "Opplysningar bak analysen",
		dataColumns: { what: "Opplysning", rows: "Tal på" },
		dataRows: {
			units: "Einingar",
			persons: "Personar",
			employments: "Arbeidsforhold",
			competences: "Kompetansar i katalogen",
			holdings: "Registrert kompetanse",
			requirements: "Krav",
			turnoverRows: "Rader om avgang",
		},
	},
	en: {
		status: {
			mandate: "Mandate: the work has not begun",
			draft: "Draft for consideration",
			hearing: "Consultation draft",
			replaced: "Replaced by a later plan",
		},
		adopted: (by, on) => `Adopted by ${by} on ${on}`,
		period: (from, to) => `Valid from ${from} to ${to}`,
		mandateTable: "The mandate",
		mandateColumns: { what: "Item", answer: "The municipality's answer" },
		mandateRows: {
			purpose: "Purpose",
			scope: "What the plan covers",
			leadRole: "Leads the work",
			givenBy: "Given by",
			givenOn: "Date given",
		},
		participantColumns: { kind: "Role", name: "Name", from: "From", to: "Until" },
		participantKinds: {
			union: "Union representative",
			"user-council": "User council",
			"safety-representative": "Safety representative",
			leader: "Leader",
			professional: "Professional",
			partner: "Partner",
		},
		noParticipants: "No participants are registered yet.",
		inputs: "Inputs and answers",
		inputsIntro: "The table shows what participants have said, and the answers they got.",
		inputsTable: "Inputs on the plan",
		noInputs: "There are no inputs yet.",
		inputColumns: { who: "From", about: "About", said: "Input", answer: "Answer" },
		aboutKinds: {
			plan: "the plan",
			mandate: "the mandate",
			goal: "the goal",
			measure: "the measure",
		},
		notAnswered: "Not answered yet",
		somebody: "Others",
		goals: "The goals of the plan",
		goalsIntro:
			"A result goal says what the measures are to give. An effect goal says what the results are to lead to.",
		goalsTable: "Goals with baseline and target",
		goalColumns: {
			kind: "Kind",
			goal: "Goal",
			indicator: "Indicator",
			baseline: "Baseline",
			target: "Target",
		},
		goalKinds: { result: "result goal", effect: "effect goal" },
		valueUnits: {
			"": "",
			persons: "persons",
			fte: "FTE",
			percent: "%",
			kroner: "NOK",
			count: "",
		},
		measures:
			"The measures stand as the municipality has registered them. Dropped measures are left out. The numbers (T1, T2 …) are the same in measures.csv.",
		price: "What the measures cost",
		priceColumns: { what: "Item", kroner: "NOK" },
		priceRows: ["Full cost", "Own share", "Grant", "Not covered"],
		unpriced: (numbers) =>
			`These measures lack an amount, so the sum cannot be worked out: ${numbers}.`,
		requirements:
			"The requirements are the municipality's own, as they were registered when the analysis was made.",
		data: (recordedOn, hash) =>
			`The plan builds on what the municipality had registered when the analysis was made on ${recordedOn}. National identity numbers, reasons for absence and names are not used. The checksum ${hash} shows whether a new analysis builds on the same data.`,
		dataTable: "Data behind the analysis",
		dataColumns: { what: "Data", rows: "Number" },
		dataRows: {
			units: "Units",
			persons: "Persons",
			employments: "Employments",
			competences: "Competences in the catalogue",
			holdings: "Registered competence",
			requirements: "Requirements",
			turnoverRows: "Rows about turnover",
		},
	},
};

import type { PlanStatus } from "../../src/action/plans/drafting/plan-status.ts";
import type { DeliveryKind, MeasureKind, MeasureStatus } from "../../src/action/plans/model.ts";
import type { Translated } from "../../src/machinery/languages/language.ts";

/** The seven steps of the work, in the order they are usually begun. Each is a page below the plan. */
export const planSteps = [
	"mandate",
	"involvement",
	"goals",
	"analysis",
	"measures",
	"priorities",
	"adoption",
] as const;
export type PlanStep = (typeof planSteps)[number];

export type StepState = "none" | "some" | "done";

interface PlanWords {
	readonly plans: string;
	readonly plan: string;
	readonly statuses: Readonly<Record<PlanStatus, string>>;
	readonly steps: Readonly<Record<PlanStep, string>>;
	readonly stepNav: string;
	readonly states: Readonly<Record<StepState, string>>;
	readonly kinds: Readonly<Record<MeasureKind, string>>;
	readonly deliveries: Readonly<Record<DeliveryKind, string>>;
	readonly measureStatuses: Readonly<Record<MeasureStatus, string>>;
	readonly period: (from: string, to: string) => string;
	readonly kroner: (written: string) => string;
	readonly notPriced: string;
	readonly wholeMunicipality: string;
	readonly none: string;
	readonly withheld: string;
	readonly readOnly: string;
	readonly readOnlyLead: string;
	readonly cancel: string;
	readonly change: string;
	readonly remove: string;
	readonly changeOf: (name: string) => string;
	readonly removeOf: (name: string) => string;
	readonly mustBeFilled: string;
	readonly mustBeKroner: string;
	readonly mustBeCount: string;
	readonly mustBeNumber: string;
}

export const planWords: Translated<PlanWords> = {
	nb: {
		plans: "Planer",
		plan: "Planen",
		statuses: {
			mandate: "Mandat",
			draft: "Utkast",
			hearing: "Høring",
			adopted: "Vedtatt",
			replaced: "Erstattet",
		},
		steps: {
			mandate: "Mandat",
			involvement: "Medvirkning",
			goals: "Mål",
			analysis: "Det vi har og trenger",
			measures: "Gap og tiltak",
			priorities: "Prioritering og årshjul",
			adoption: "Vedtak",
		},
		stepNav: "Stegene i planen",
		states: { none: "Ikke begynt", some: "I gang", done: "Ferdig" },
		kinds: {
			verify: "Bekrefte",
			mobilise: "Mobilisere",
			learn: "Lære opp",
			acquire: "Anskaffe",
			"phase-out": "Avvikle",
		},
		deliveries: {
			confirmation: "Bekreftelse",
			"task-shift": "Oppgavedeling",
			training: "Opplæring",
			recruitment: "Rekruttering",
			"position-change": "Stillingsendring",
			placement: "Hospitering",
			project: "Prosjekt",
		},
		measureStatuses: {
			proposed: "Foreslått",
			adopted: "Vedtatt",
			started: "I gang",
			done: "Gjennomført",
			dropped: "Droppet",
		},
		period: (from, to) => `${from} – ${to}`,
		kroner: (written) => `${written} kr`,
		notPriced: "Mangler beløp",
		wholeMunicipality: "Hele kommunen",
		none: "Ikke oppgitt",
		withheld: "Vises ikke for rollen din, fordi det teller personer.",
		readOnly: "Du kan lese planen, men ikke endre dette",
		readOnlyLead:
			"Det er fag- og kvalitetsutvikleren og kommunalsjefen som endrer planen, så lenge den ikke er erstattet.",
		cancel: "Avbryt",
		change: "Endre",
		remove: "Slett",
		changeOf: (name) => `Endre ${name}`,
		removeOf: (name) => `Slett ${name}`,
		mustBeFilled: "Må fylles ut",
		mustBeKroner: "Skriv et helt beløp i kroner, for eksempel 25 000",
		mustBeCount: "Skriv et helt tall, for eksempel 6",
		mustBeNumber: "Skriv et tall, for eksempel 2,5",
	},
	nn: {
		plans: "Planar",
		plan: "Planen",
		statuses: {
			mandate: "Mandat",
			draft: "Utkast",
			hearing: "Høyring",
			adopted: "Vedteken",
			replaced: "Erstatta",
		},
		steps: {
			mandate: "Mandat",
			involvement: "Medverknad",
			goals: "Mål",
			analysis: "Det vi har og treng",
			measures: "Gap og tiltak",
			priorities: "Prioritering og årshjul",
			adoption: "Vedtak",
		},
		stepNav: "Stega i planen",
		states: { none: "Ikkje byrja", some: "I gang", done: "Ferdig" },
		kinds: {
			verify: "Stadfeste",
			mobilise: "Mobilisere",
			learn: "Lære opp",
			acquire: "Skaffe",
			"phase-out": "Avvikle",
		},
		deliveries: {
			confirmation: "Stadfesting",
			"task-shift": "Oppgåvedeling",
			training: "Opplæring",
			recruitment: "Rekruttering",
			"position-change": "Stillingsendring",
			placement: "Hospitering",
			project: "Prosjekt",
		},
		measureStatuses: {
			proposed: "Foreslått",
			adopted: "Vedteke",
			started: "I gang",
			done: "Gjennomført",
			dropped: "Droppa",
		},
		period: (from, to) => `${from} – ${to}`,
		kroner: (written) => `${written} kr`,
		notPriced: "Manglar beløp",
		wholeMunicipality: "Heile kommunen",
		none: "Ikkje oppgitt",
		withheld: "Ikkje vist for rolla di, fordi det tel personar.",
		readOnly: "Du kan lese planen, men ikkje endre dette",
		readOnlyLead:
			"Det er fag- og kvalitetsutviklaren og kommunalsjefen som endrar planen, så lenge han ikkje er erstatta.",
		cancel: "Avbryt",
		change: "Endre",
		remove: "Slett",
		changeOf: (name) => `Endre ${name}`,
		removeOf: (name) => `Slett ${name}`,
		mustBeFilled: "Må fyllast ut",
		mustBeKroner: "Skriv eit heilt beløp i kroner, til dømes 25 000",
		mustBeCount: "Skriv eit heilt tal, til dømes 6",
		mustBeNumber: "Skriv eit tal, til dømes 2,5",
	},
	en: {
		plans: "Plans",
		plan: "The plan",
		statuses: {
			mandate: "Mandate",
			draft: "Draft",
			hearing: "Hearing",
			adopted: "Adopted",
			replaced: "Replaced",
		},
		steps: {
			mandate: "Mandate",
			involvement: "Involvement",
			goals: "Goals",
			analysis: "What we have and need",
			measures: "Gaps and measures",
			priorities: "Priorities and annual wheel",
			adoption: "Adoption",
		},
		stepNav: "The steps of the plan",
		states: { none: "Not begun", some: "Under way", done: "Done" },
		kinds: {
			verify: "Verify",
			mobilise: "Mobilise",
			learn: "Learn",
			acquire: "Acquire",
			"phase-out": "Phase out",
		},
		deliveries: {
			confirmation: "Confirmation",
			"task-shift": "Task shift",
			training: "Training",
			recruitment: "Recruitment",
			"position-change": "Change of position",
			placement: "Placement",
			project: "Project",
		},
		measureStatuses: {
			proposed: "Proposed",
			adopted: "Adopted",
			started: "Under way",
			done: "Carried out",
			dropped: "Dropped",
		},
		period: (from, to) => `${from} – ${to}`,
		kroner: (written) => `NOK ${written}`,
		notPriced: "Amounts missing",
		wholeMunicipality: "The whole municipality",
		none: "Not given",
		withheld: "Not shown to your role, because it counts persons.",
		readOnly: "You can read the plan, but not change this",
		readOnlyLead:
			"The quality developer and the director change the plan, as long as it is not replaced.",
		cancel: "Cancel",
		change: "Change",
		remove: "Delete",
		changeOf: (name) => `Change ${name}`,
		removeOf: (name) => `Delete ${name}`,
		mustBeFilled: "Must be filled in",
		mustBeKroner: "Write a whole amount in kroner, for instance 25 000",
		mustBeCount: "Write a whole number, for instance 6",
		mustBeNumber: "Write a number, for instance 2.5",
	},
};

import type { Translated } from "../../../src/machinery/languages/language.ts";

type Unit = "" | "persons" | "fte" | "percent" | "kroner" | "count";

interface GoalsTexts {
	readonly lead: string;
	readonly goals: string;
	readonly empty: string;
	readonly emptyLead: string;
	readonly add: string;
	readonly save: string;
	readonly saved: string;
	readonly removed: string;
	readonly removeQuestion: (goal: string) => string;
	readonly fields: {
		readonly kind: string;
		readonly goal: string;
		readonly indicator: string;
		readonly unitOfMeasure: string;
		readonly baseline: string;
		readonly baselineOn: string;
		readonly target: string;
		readonly targetOn: string;
	};
	readonly hints: {
		readonly kind: string;
		readonly indicator: string;
		readonly unit: string;
		readonly baseline: string;
	};
	readonly kinds: Readonly<Record<"result" | "effect", string>>;
	readonly kindHints: Readonly<Record<"result" | "effect", string>>;
	readonly units: Readonly<Record<Unit, string>>;
	readonly written: (value: string, unit: Unit) => string;
	readonly on: (value: string, day: string) => string;
	readonly notKnown: string;
	readonly notDecided: string;
	readonly notMeasured: string;
	readonly columns: {
		readonly goal: string;
		readonly kind: string;
		readonly indicator: string;
		readonly baseline: string;
		readonly target: string;
		readonly measures: string;
		readonly actions: string;
	};
	readonly measures: (count: number) => string;
	readonly comments: string;
	readonly commentsOf: (goal: string) => string;
	readonly closeComments: string;
}

export const goalsTexts: Translated<GoalsTexts> = {
	nb: {
		lead: "Et resultatmål sier hva tiltakene skal gi. Et effektmål sier hva resultatene skal føre til for brukere og ansatte.",
		goals: "Målene i planen",
		empty: "Ingen mål ennå",
		emptyLead: "Sett et mål med utgangspunkt og måltall, så kan dere se om tiltakene virker.",
		add: "Legg til mål",
		save: "Lagre målet",
		saved: "Målet er lagret.",
		removed: "Målet er slettet.",
		removeQuestion: (goal) => `Slette målet «${goal}»?`,
		fields: {
			kind: "Type mål",
			goal: "Mål",
			indicator: "Indikator",
			unitOfMeasure: "Måles i",
			baseline: "Utgangspunkt",
			baselineOn: "Målt",
			target: "Måltall",
			targetOn: "Skal være nådd",
		},
		hints: {
			kind: "Resultat: det tiltakene gir. Effekt: det resultatene er godt for.",
			indicator: "Hva måler dere?",
			unit: "Står feltet tomt, blir målet ikke målt i tall.",
			baseline: "Slik det er før planen. La det stå tomt om dere ikke vet.",
		},
		kinds: { result: "Resultatmål", effect: "Effektmål" },
		kindHints: { result: "Det tiltakene skal gi", effect: "Det resultatene skal føre til" },
		units: {
			"": "Måles ikke i tall",
			persons: "Personer",
			fte: "Årsverk",
			percent: "Prosent",
			kroner: "Kroner",
			count: "Antall",
		},
		written: (value, unit) =>
			({
				"": value,
				persons: `${value} personer`,
				fte: `${value} årsverk`,
				percent: `${value} %`,
				kroner: `${value} kr`,
				count: value,
			})[unit],
		on: (value, day) => `${value} (${day})`,
		notKnown: "Ikke kjent",
		notDecided: "Ikke bestemt",
		notMeasured: "Måles ikke i tall",
		columns: {
			goal: "Mål",
			kind: "Type",
			indicator: "Indikator",
			baseline: "Utgangspunkt",
			target: "Måltall",
			measures: "Tiltak",
			actions: "Endre",
		},
		measures: (count) => `${count} tiltak`,
		comments: "Innspill",
		commentsOf: (goal) => `Innspill til målet «${goal}»`,
		closeComments: "Lukk innspillene",
	},
	nn: {
		lead: "Eit resultatmål seier kva tiltaka skal gi. Eit effektmål seier kva resultata skal føre til for brukarar og tilsette.",
		goals: "Måla i planen",
		empty: "Ingen mål enno",
		emptyLead: "Set eit mål med utgangspunkt og måltal, så kan de sjå om tiltaka verkar.",
		add: "Legg til mål",
		save: "Lagre målet",
		saved: "Målet er lagra.",
		removed: "Målet er sletta.",
		removeQuestion: (goal) => `Slette målet «${goal}»?`,
		fields: {
			kind: "Type mål",
			goal: "Mål",
			indicator: "Indikator",
			unitOfMeasure: "Blir målt i",
			baseline: "Utgangspunkt",
			baselineOn: "Målt",
			target: "Måltal",
			targetOn: "Skal vere nådd",
		},
		hints: {
			kind: "Resultat: det tiltaka gir. Effekt: det resultata er gode for.",
			indicator: "Kva måler de?",
			unit: "Står feltet tomt, blir målet ikkje målt i tal.",
			baseline: "Slik det er før planen. La det stå tomt om de ikkje veit.",
		},
		kinds: { result: "Resultatmål", effect: "Effektmål" },
		kindHints: { result: "Det tiltaka skal gi", effect: "Det resultata skal føre til" },
		units: {
			"": "Blir ikkje målt i tal",
			persons: "Personar",
			fte: "Årsverk",
			percent: "Prosent",
			kroner: "Kroner",
			count: "Mengd",
		},
		written: (value, unit) =>
			({
				"": value,
				persons: `${value} personar`,
				fte: `${value} årsverk`,
				percent: `${value} %`,
				kroner: `${value} kr`,
				count: value,
			})[unit],
		on: (value, day) => `${value} (${day})`,
		notKnown: "Ikkje kjent",
		notDecided: "Ikkje avgjort",
		notMeasured: "Blir ikkje målt i tal",
		columns: {
			goal: "Mål",
			kind: "Type",
			indicator: "Indikator",
			baseline: "Utgangspunkt",
			target: "Måltal",
			measures: "Tiltak",
			actions: "Endre",
		},
		measures: (count) => `${count} tiltak`,
		comments: "Innspel",
		commentsOf: (goal) => `Innspel til målet «${goal}»`,
		closeComments: "Lukk innspela",
	},
	en: {
		lead: "A result is what the measures give. An effect is what the results lead to for users and employees.",
		goals: "The goals of the plan",
		empty: "No goals yet",
		emptyLead:
			"Set a goal with a baseline and a target, and you can see whether the measures work.",
		add: "Add a goal",
		save: "Save the goal",
		saved: "The goal is saved.",
		removed: "The goal is deleted.",
		removeQuestion: (goal) => `Delete the goal “${goal}”?`,
		fields: {
			kind: "Kind of goal",
			goal: "Goal",
			indicator: "Indicator",
			unitOfMeasure: "Measured in",
			baseline: "Baseline",
			baselineOn: "Measured on",
			target: "Target",
			targetOn: "To be reached by",
		},
		hints: {
			kind: "Result: what measures give. Effect: what the results are good for.",
			indicator: "What do you measure?",
			unit: "If empty, the goal is not measured in numbers.",
			baseline: "As it is before the plan. Leave it empty if you do not know.",
		},
		kinds: { result: "Result", effect: "Effect" },
		kindHints: {
			result: "What the measures are to give",
			effect: "What the results are to lead to",
		},
		units: {
			"": "Not measured in numbers",
			persons: "Persons",
			fte: "FTE",
			percent: "Percent",
			kroner: "Kroner",
			count: "Count",
		},
		written: (value, unit) =>
			({
				"": value,
				persons: `${value} persons`,
				fte: `${value} FTE`,
				percent: `${value}%`,
				kroner: `NOK ${value}`,
				count: value,
			})[unit],
		on: (value, day) => `${value} (${day})`,
		notKnown: "Not known",
		notDecided: "Not decided",
		notMeasured: "Not measured in numbers",
		columns: {
			goal: "Goal",
			kind: "Kind",
			indicator: "Indicator",
			baseline: "Baseline",
			target: "Target",
			measures: "Measures",
			actions: "Change",
		},
		measures: (count) => `${count} ${count === 1 ? "measure" : "measures"}`,
		comments: "Inputs",
		commentsOf: (goal) => `Inputs on the goal “${goal}”`,
		closeComments: "Close the inputs",
	},
};

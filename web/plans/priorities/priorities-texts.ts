import type { Translated } from "../../../src/machinery/languages/language.ts";

interface PrioritiesTexts {
	readonly lead: string;
	readonly order: string;
	readonly orderLead: string;
	readonly empty: string;
	readonly emptyLead: string;
	readonly withoutGoal: string;
	readonly columns: {
		readonly choose: string;
		readonly measure: string;
		readonly goal: string;
		readonly responsible: string;
		readonly deadline: string;
		readonly status: string;
		readonly uncovered: string;
	};
	readonly chooseOf: (measure: string) => string;
	readonly goal: string;
	readonly link: (count: number) => string;
	readonly linked: (count: number) => string;
	readonly someFailed: (count: number) => string;
	readonly chooseFirst: string;
	readonly noGoals: string;
	readonly toGoals: string;
	readonly deadlines: string;
	readonly deadlinesLead: string;
	readonly past: string;
	readonly more: (count: number) => string;
}

export const prioritiesTexts: Translated<PrioritiesTexts> = {
	nb: {
		lead: "Knytt hvert tiltak til et mål, se at noen har ansvaret, og at fristene går an å holde. Årshjulet viser når på året arbeidet skjer.",
		order: "Tiltakene i rekkefølge",
		orderLead:
			"Sorter på frist, status eller det som ikke er dekket. Kryss av tiltak for å knytte flere til samme mål på én gang.",
		empty: "Ingen tiltak å prioritere ennå",
		emptyLead: "Velg tiltak under «Gap og tiltak» først.",
		withoutGoal: "Uten mål",
		columns: {
			choose: "Velg",
			measure: "Tiltak",
			goal: "Mål",
			responsible: "Ansvarlig",
			deadline: "Frist",
			status: "Status",
			uncovered: "Ikke dekket",
		},
		chooseOf: (measure) => `Velg: ${measure}`,
		goal: "Mål for de valgte",
		link: (count) => `Knytt ${count} til målet`,
		linked: (count) => `${count} tiltak er knyttet til målet.`,
		someFailed: (count) =>
			`${count} tiltak ble ikke endret, fordi noen andre endret dem samtidig. Prøv igjen.`,
		chooseFirst: "Velg et mål og minst ett tiltak først.",
		noGoals: "Planen har ingen mål ennå.",
		toGoals: "Sett mål",
		deadlines: "Frister måned for måned",
		deadlinesLead: "Tiltak som er gjennomført eller droppet, er ikke med.",
		past: "fristen er ute",
		more: (count) => `og ${count} til`,
	},
	nn: {
		lead: "Knyt kvart tiltak til eit mål, sjå at nokon har ansvaret, og at fristane går an å halde. Årshjulet viser når på året arbeidet skjer.",
		order: "Tiltaka i rekkjefølgje",
		orderLead:
			"Sorter på frist, status eller det som ikkje er dekt. Kryss av tiltak for å knyte fleire til same mål på éin gong.",
		empty: "Ingen tiltak å prioritere enno",
		emptyLead: "Vel tiltak under «Gap og tiltak» først.",
		withoutGoal: "Utan mål",
		columns: {
			choose: "Vel",
			measure: "Tiltak",
			goal: "Mål",
			responsible: "Ansvarleg",
			deadline: "Frist",
			status: "Status",
			uncovered: "Ikkje dekt",
		},
		chooseOf: (measure) => `Vel: ${measure}`,
		goal: "Mål for dei valde",
		link: (count) => `Knyt ${count} til målet`,
		linked: (count) => `${count} tiltak er knytte til målet.`,
		someFailed: (count) =>
			`${count} tiltak vart ikkje endra, fordi nokon andre endra dei samtidig. Prøv igjen.`,
		chooseFirst: "Vel eit mål og minst eitt tiltak først.",
		noGoals: "Planen har ingen mål enno.",
		toGoals: "Set mål",
		deadlines: "Fristar månad for månad",
		deadlinesLead: "Tiltak som er gjennomførte eller droppa, er ikkje med.",
		past: "fristen er ute",
		more: (count) => `og ${count} til`,
	},
	en: {
		lead: "Link each measure to a goal, see that somebody is responsible, and that the deadlines can be kept. The annual wheel shows when in the year the work happens.",
		order: "The measures in order",
		orderLead:
			"Sort by deadline, status or what is uncovered. Tick measures to link several to the same goal at once.",
		empty: "No measures to prioritise yet",
		emptyLead: "Choose measures under “Gaps and measures” first.",
		withoutGoal: "Without a goal",
		columns: {
			choose: "Choose",
			measure: "Measure",
			goal: "Goal",
			responsible: "Responsible",
			deadline: "Deadline",
			status: "Status",
			uncovered: "Uncovered",
		},
		chooseOf: (measure) => `Choose: ${measure}`,
		goal: "Goal of those chosen",
		link: (count) => `Link ${count} to the goal`,
		linked: (count) =>
			`${count} ${count === 1 ? "measure is" : "measures are"} linked to the goal.`,
		someFailed: (count) =>
			`${count} measures were not changed, because somebody else changed them at the same time. Try again.`,
		chooseFirst: "Choose a goal and at least one measure first.",
		noGoals: "The plan has no goals yet.",
		toGoals: "Set goals",
		deadlines: "Deadlines month by month",
		deadlinesLead: "Measures that are carried out or dropped are left out.",
		past: "the deadline has passed",
		more: (count) => `and ${count} more`,
	},
};

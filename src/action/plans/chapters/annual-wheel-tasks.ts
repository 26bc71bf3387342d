import type { WheelTask } from "../../../machinery/documents/charts/annual-wheel-lanes.ts";
import type { Language, Translated } from "../../../machinery/languages/language.ts";

/** Where a task of the annual wheel (årshjul) comes from. `suggestion`: it, or its month, was read in no source. */
export type TaskSource = "vestre-toten" | "reks" | "reks-month-suggested" | "suggestion";

export interface PlanningTask {
	readonly title: Translated<string>;
	readonly fromMonth: number;
	readonly toMonth: number;
	readonly level: WheelTask["level"];
	readonly source: TaskSource;
}

/**
 * A year of competence planning, to be edited: Vestre Toten's competence plan 2014–2018 and appendix 1 of ReKs' regional
 * strategy. ReKs gives quarters, but which text belongs to which quarter is lost in the source, so the months of its
 * texts are inferred from when applications and reports are due.
 */
export const planningYear: readonly PlanningTask[] = [
	{
		title: {
			nb: "Årsrapport: evaluere kompetansemål og tiltak",
			nn: "Årsrapport: evaluere kompetansemål og tiltak",
			en: "Annual report: evaluate competence goals and measures",
		},
		fromMonth: 1,
		toMonth: 3,
		level: "municipal",
		source: "vestre-toten",
	},
	{
		title: {
			nb: "Rapportere på tilskudd og søke om støtte",
			nn: "Rapportere på tilskot og søkje om støtte",
			en: "Report on grants and apply for support",
		},
		fromMonth: 1,
		toMonth: 3,
		level: "regional",
		source: "reks-month-suggested",
	},
	{
		title: {
			nb: "Søknadsfrister hos statsforvalteren (sjekk årets frist)",
			nn: "Søknadsfristar hos statsforvaltaren (sjekk fristen i år)",
			en: "Deadlines for applications to the county governor (check this year's deadline)",
		},
		fromMonth: 3,
		toMonth: 3,
		level: "county",
		source: "suggestion",
	},
	{
		title: {
			nb: "1. mars: frist for innspill til høstens kursprogram",
			nn: "1. mars: frist for innspel til kursprogrammet for hausten",
			en: "1 March: deadline for input to the autumn course programme",
		},
		fromMonth: 3,
		toMonth: 3,
		level: "municipal",
		source: "vestre-toten",
	},
	{
		title: {
			nb: "Spørre enhetene om ønsker og behov for kurs (svarfrist 15. september)",
			nn: "Spørje einingane om ønske og behov for kurs (svarfrist 15. september)",
			en: "Ask the units which courses they want and need (answers by 15 September)",
		},
		fromMonth: 4,
		toMonth: 4,
		level: "municipal",
		source: "vestre-toten",
	},
	{
		title: {
			nb: "Lage handlingsplan og program for høsten",
			nn: "Lage handlingsplan og program for hausten",
			en: "Make the action plan and programme for the autumn",
		},
		fromMonth: 4,
		toMonth: 6,
		level: "regional",
		source: "reks-month-suggested",
	},
	{
		title: {
			nb: "1. juni: høstens kursprogram sendes ut",
			nn: "1. juni: kursprogrammet for hausten blir sendt ut",
			en: "1 June: the autumn course programme is sent out",
		},
		fromMonth: 6,
		toMonth: 6,
		level: "regional",
		source: "vestre-toten",
	},
	{
		title: {
			nb: "Kjøre analysen på nytt og sammenligne med utgangspunktet",
			nn: "Køyre analysen på nytt og samanlikne med utgangspunktet",
			en: "Run the analysis again and compare with the baseline",
		},
		fromMonth: 8,
		toMonth: 9,
		level: "municipal",
		source: "reks-month-suggested",
	},
	{
		title: {
			nb: "Møte om kommunenes kompetanseplaner",
			nn: "Møte om kompetanseplanane i kommunane",
			en: "Meeting on the municipalities' competence plans",
		},
		fromMonth: 9,
		toMonth: 9,
		level: "regional",
		source: "reks",
	},
	{
		title: {
			nb: "Ta tiltak inn i økonomiplan og budsjett",
			nn: "Ta tiltak inn i økonomiplan og budsjett",
			en: "Put measures into the financial plan and budget",
		},
		fromMonth: 9,
		toMonth: 11,
		level: "municipal",
		source: "suggestion",
	},
	{
		title: {
			nb: "1. oktober: frist for innspill til vårens kursprogram",
			nn: "1. oktober: frist for innspel til kursprogrammet for våren",
			en: "1 October: deadline for input to the spring course programme",
		},
		fromMonth: 10,
		toMonth: 10,
		level: "municipal",
		source: "vestre-toten",
	},
	{
		title: {
			nb: "Lage handlingsplan og program for våren",
			nn: "Lage handlingsplan og program for våren",
			en: "Make the action plan and programme for the spring",
		},
		fromMonth: 10,
		toMonth: 12,
		level: "regional",
		source: "reks-month-suggested",
	},
	{
		title: {
			nb: "Kurs- og opplæringsplan; oppsummere kartlegging og ledernes rapporter",
			nn: "Kurs- og opplæringsplan; oppsummere kartlegging og rapportar frå leiarane",
			en: "Course and training plan; summarise the mapping and leaders' reports",
		},
		fromMonth: 11,
		toMonth: 11,
		level: "municipal",
		source: "vestre-toten",
	},
	{
		title: {
			nb: "1. desember: vårens kursprogram sendes ut",
			nn: "1. desember: kursprogrammet for våren blir sendt ut",
			en: "1 December: the spring course programme is sent out",
		},
		fromMonth: 12,
		toMonth: 12,
		level: "regional",
		source: "vestre-toten",
	},
];

export function toWheelTask(task: PlanningTask, language: Language): WheelTask {
	const { fromMonth, toMonth, level } = task;
	return { title: task.title[language], fromMonth, toMonth, level };
}

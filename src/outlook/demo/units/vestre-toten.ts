import type { PlannedBranch } from "./unit-plan.ts";

/** Invented: likeness to real places of work is chance. */
export const vestreTotenUnits: readonly PlannedBranch[] = [
	{
		code: "10",
		name: "Sidensvansen omsorgssenter",
		units: [
			["101", "ward", 11, "Avdeling 1"],
			["102", "ward", 10, "Avdeling 2"],
			["103", "dementia-ward", 10, "Skjermet enhet"],
			["104", "short-term-ward", 8, "Korttidsavdeling"],
			["105", "kitchen", 10, "Kjøkken"],
			["106", "premises", 10, "Renhold og drift"],
		],
	},
	{
		code: "20",
		name: "Hjemmetjenesten",
		units: [
			["201", "home-care", 11, "Gruppe nord"],
			["202", "home-care", 10, "Gruppe sør"],
		],
	},
	{
		code: "30",
		name: "Bo og aktivitet",
		units: [
			["301", "housing", 11, "Fossekallen bofellesskap"],
			["302", "housing", 9, "Buskskvetten bofellesskap"],
			["303", "day-centre", 10, "Tårnsvalen dagsenter"],
			["304", "mental-health", 10, "Psykisk helse og rus"],
		],
	},
	{
		code: "50",
		name: "Helse",
		units: [
			["501", "health-station", 10, "Helsestasjon"],
			["502", "therapy", 10, "Fysioterapi og rehabilitering"],
			["503", "doctors", 10, "Legekontor"],
			["504", "prevention", 10, "Frisklivssentral"],
		],
	},
	{ code: "60", name: "Stab", units: [["601", "administration", 10, "Tjenestekontor"]] },
];

import type { PlannedBranch } from "./unit-plan.ts";

/** Invented: likeness to real places of work is chance. */
export const nordreLandUnits: readonly PlannedBranch[] = [
	{
		code: "10",
		name: "Institusjon",
		units: [
			["101", "ward", 11, "Steinskvetten sykehjem, langtid"],
			["102", "dementia-ward", 10, "Steinskvetten sykehjem, demens"],
			["103", "short-term-ward", 9, "Steinskvetten sykehjem, korttid"],
			["104", "kitchen", 10, "Kjøkken"],
			["105", "premises", 10, "Renhold og vaktmester"],
		],
	},
	{
		code: "20",
		name: "Hjemmetjenester",
		units: [
			["201", "home-care", 10, "Sone 1"],
			["202", "home-care", 8, "Sone 2"],
		],
	},
	{
		code: "30",
		name: "Bo og avlastning",
		units: [
			["301", "housing", 10, "Munkefuglen bofellesskap"],
			["302", "day-centre", 10, "Låvesvalen dagsenter"],
			["303", "mental-health", 8, "Psykisk helse og rus"],
		],
	},
	{
		code: "50",
		name: "Helsetjenester",
		units: [
			["501", "health-station", 10, "Helsestasjon"],
			["502", "therapy", 10, "Fysioterapi"],
			["503", "doctors", 10, "Legetjeneste"],
			["504", "prevention", 10, "Folkehelse og psykolog"],
		],
	},
	{ code: "60", name: "Stab", units: [["601", "administration", 10, "Ledelse og fag"]] },
];

import type { PlannedBranch } from "./unit-plan.ts";

/** Invented: likeness to real places of work is chance. */
export const sondreLandUnits: readonly PlannedBranch[] = [
	{
		code: "10",
		name: "Sangsvanen omsorgssenter",
		units: [
			["101", "ward", 10, "Avdeling A"],
			["102", "dementia-ward", 9, "Avdeling B, demens"],
			["103", "short-term-ward", 6, "Korttidsplasser"],
			["104", "kitchen", 10, "Kjøkken"],
		],
	},
	{
		code: "20",
		name: "Hjemmetjenester",
		units: [
			["201", "home-care", 10, "Hjemmesykepleie"],
			["202", "reablement", 10, "Hverdagsmestring"],
		],
	},
	{
		code: "30",
		name: "Tjenester til personer med funksjonsnedsettelse",
		units: [
			["301", "housing", 10, "Jernspurven bofellesskap"],
			["302", "day-centre", 10, "Strandsniven aktivitetshus"],
		],
	},
	{
		code: "50",
		name: "Helse og forebygging",
		units: [
			["501", "health-station", 10, "Helsestasjon"],
			["502", "therapy", 10, "Fysioterapi"],
			["503", "doctors", 10, "Legetjeneste"],
			["505", "mental-health", 8, "Psykisk helse og rus"],
		],
	},
	{ code: "60", name: "Stab", units: [["601", "administration", 10, "Stab og tildeling"]] },
];

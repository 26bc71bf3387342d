import type { PlannedBranch } from "./unit-plan.ts";

/** Invented: likeness to real places of work is chance. */
export const ostreTotenUnits: readonly PlannedBranch[] = [
	{
		code: "10",
		name: "Heldøgns omsorg",
		units: [["109", "kitchen", 10, "Kjøkken"]],
		branches: [
			{
				code: "11",
				name: "Kjøttmeistunet omsorgssenter",
				units: [
					["111", "ward", 10, "Avdeling 1"],
					["112", "dementia-ward", 10, "Avdeling 2, demens"],
					["113", "short-term-ward", 9, "Korttid og rehabilitering"],
				],
			},
			{
				code: "12",
				name: "Vipesletta sykehjem",
				units: [
					["121", "ward", 10, "Avdeling øst"],
					["122", "ward", 9, "Avdeling vest"],
				],
			},
		],
	},
	{
		code: "20",
		name: "Hjemmebasert omsorg",
		units: [
			["201", "home-care", 10, "Distrikt nord"],
			["202", "home-care", 10, "Distrikt sør"],
			["203", "home-care", 7, "Distrikt øst"],
		],
	},
	{
		code: "30",
		name: "Tilrettelagte tjenester",
		units: [
			["301", "housing", 11, "Heipiplerka bofellesskap"],
			["302", "housing", 10, "Løvsangeren bofellesskap"],
			["303", "housing", 8, "Gulspurven avlastning"],
			["304", "day-centre", 10, "Orrhanen aktivitetssenter"],
			["305", "mental-health", 10, "Psykisk helse og rus"],
		],
	},
	{
		code: "50",
		name: "Helse og mestring",
		units: [
			["501", "health-station", 10, "Helsestasjon"],
			["502", "therapy", 10, "Fysioterapi"],
			["503", "doctors", 10, "Legetjeneste"],
			["504", "prevention", 10, "Forebygging og mestring"],
		],
	},
	{
		code: "60",
		name: "Stab og forvaltning",
		units: [
			["601", "administration", 12, "Forvaltningskontor"],
			["602", "administration", 8, "Stab"],
		],
	},
];

import type { PlannedBranch } from "./unit-plan.ts";

/** Invented: likeness to real places of work is chance. */
export const gjovikUnits: readonly PlannedBranch[] = [
	{
		code: "10",
		name: "Institusjonstjenester",
		units: [["109", "kitchen", 10, "Hovedkjøkken"]],
		branches: [
			{
				code: "11",
				name: "Dompaptunet omsorgssenter",
				units: [
					["111", "ward", 10, "1. etasje"],
					["112", "ward", 10, "2. etasje"],
					["113", "dementia-ward", 9, "Skjermet avdeling"],
				],
			},
			{
				code: "12",
				name: "Linerlehagen sykehjem",
				units: [
					["121", "ward", 10, "Avdeling A"],
					["122", "ward", 9, "Avdeling B"],
					["123", "short-term-ward", 12, "Korttidsavdeling"],
				],
			},
			{
				code: "13",
				name: "Bokfinkbakken sykehjem",
				units: [
					["131", "ward", 10, "Avdeling nord"],
					["132", "dementia-ward", 10, "Skjermet avdeling"],
				],
			},
		],
	},
	{
		code: "20",
		name: "Hjemmetjenester",
		units: [
			["201", "home-care", 12, "Sone sentrum"],
			["202", "home-care", 10, "Sone nord"],
			["203", "home-care", 10, "Sone sør"],
			["204", "home-care", 8, "Sone vest"],
			["205", "home-care", 5, "Nattpatruljen"],
			["206", "reablement", 10, "Hverdagsrehabilitering"],
		],
	},
	{
		code: "30",
		name: "Bo- og aktivitetstjenester",
		units: [
			["301", "housing", 12, "Stillitsen bofellesskap"],
			["302", "housing", 10, "Gråsisiken bofellesskap"],
			["303", "housing", 10, "Rødstrupen bofellesskap"],
			["304", "housing", 9, "Blåmeisen bofellesskap"],
			["305", "housing", 7, "Svalereiret avlastning"],
			["306", "day-centre", 10, "Spurvehuset dagsenter"],
		],
	},
	{
		code: "40",
		name: "Psykisk helse og rus",
		units: [
			["401", "mental-health", 10, "Oppfølgingsteam"],
			["402", "mental-health", 9, "Trosten bemannet bolig"],
		],
	},
	{
		code: "50",
		name: "Helsetjenester",
		units: [
			["501", "health-station", 10, "Helsestasjon og skolehelsetjeneste"],
			["502", "therapy", 10, "Fysioterapi"],
			["503", "doctors", 10, "Kommunal legetjeneste"],
			["504", "prevention", 10, "Frisklivssentral"],
		],
	},
	{
		code: "60",
		name: "Stab og drift",
		units: [
			["601", "administration", 12, "Tildelingskontor"],
			["602", "administration", 8, "Fag og kvalitet"],
			["603", "premises", 10, "Renhold og vaktmester"],
		],
	},
];

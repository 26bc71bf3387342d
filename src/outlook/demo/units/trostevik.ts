import type { PlannedBranch } from "./unit-plan.ts";

/** A small municipality that does not exist: few units, everyone knows everyone. */
export const trostevikUnits: readonly PlannedBranch[] = [
	{
		code: "10",
		name: "Trosteheimen",
		units: [
			["101", "ward", 10, "Langtid"],
			["102", "dementia-ward", 7, "Skjermet enhet"],
			["103", "kitchen", 10, "Kjøkken"],
			["104", "premises", 10, "Renhold"],
		],
	},
	{
		code: "20",
		name: "Hjemmetjenesten",
		units: [["201", "home-care", 10, "Hjemmesykepleie"]],
	},
	{
		code: "30",
		name: "Tilrettelagte tjenester",
		units: [["301", "housing", 5, "Bofellesskapet"]],
	},
	{
		code: "50",
		name: "Helse",
		units: [
			["501", "health-station", 10, "Helsestasjon"],
			["502", "therapy", 10, "Fysioterapi"],
			["503", "doctors", 10, "Legekontor"],
		],
	},
	{ code: "60", name: "Stab", units: [["601", "administration", 10, "Ledelse og tildeling"]] },
];

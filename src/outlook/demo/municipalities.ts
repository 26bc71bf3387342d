import { getFteByOccupation } from "./staffing/fte-by-occupation-2025.ts";
import { type OccupationCode, occupations } from "./staffing/occupations.ts";
import { gjovikUnits } from "./units/gjovik.ts";
import { nordreLandUnits } from "./units/nordre-land.ts";
import { ostreTotenUnits } from "./units/ostre-toten.ts";
import { sondreLandUnits } from "./units/sondre-land.ts";
import { trostevikUnits } from "./units/trostevik.ts";
import { type DemoUnit, layOutUnits } from "./units/unit-plan.ts";
import { vestreTotenUnits } from "./units/vestre-toten.ts";

/** How many work in an occupation: FTE in whole hundredths, or persons. */
export type Staffing = { readonly fte: number } | { readonly persons: number };

export interface DemoMunicipality {
	/** The folder's name. */
	readonly slug: string;
	readonly name: string;
	/** Null for the municipality that does not exist. */
	readonly number: string | null;
	readonly units: readonly DemoUnit[];
	readonly staffing: ReadonlyMap<OccupationCode, Staffing>;
	/** The first staff number less one; each municipality has its own range. */
	readonly firstStaffNumber: number;
	/** `full`: dates of birth and education groups. `lean`: birth years and titles only, so that the positions file counts. */
	readonly staffList: "full" | "lean";
	/** Whether people who came or left round the day of the analysis are drawn too. */
	readonly hasNewcomersAndLeavers: boolean;
}

/** Invented: FTE in hundredths in the health services, which table 14533 leaves out. */
const healthServices = {
	gjovik: { "nurse-children": 1200, midwife: 300, doctor: 500, physio: 900, psych: 300 },
	ostreToten: { "nurse-children": 600, midwife: 150, doctor: 200, physio: 500, psych: 100 },
	vestreToten: { "nurse-children": 500, midwife: 100, doctor: 200, physio: 400, psych: 100 },
	sondreLand: { "nurse-children": 300, midwife: 60, doctor: 100, physio: 200 },
	nordreLand: { "nurse-children": 360, midwife: 80, doctor: 150, physio: 300, psych: 100 },
} as const;

/** 60 persons in all. */
const trostevikStaff: readonly (readonly [OccupationCode, number])[] = [
	["01", 9],
	["02", 2],
	["03", 19],
	["04", 16],
	["05", 2],
	["06", 1],
	["07a", 2],
	["07c", 3],
	["07d", 1],
	["07e", 1],
	["nurse-children", 1],
	["midwife", 1],
	["doctor", 1],
	["physio", 1],
];

/** The name of the top unit stands on every page and row that shows a unit, and says what the demo is. */
const inventedStaff = "oppdiktede ansatte";

function real(
	slug: string,
	name: string,
	number: string,
	firstStaffNumber: number,
	branches: Parameters<typeof layOutUnits>[1],
	services: Partial<Record<OccupationCode, number>>,
): DemoMunicipality {
	const { fte } = getFteByOccupation(number);
	const staffing = new Map<OccupationCode, Staffing>();
	for (const { code } of occupations) {
		const hundredths =
			code in fte ? (fte[code as keyof typeof fte] ?? 0) * 100 : (services[code] ?? 0);
		if (hundredths > 0) staffing.set(code, { fte: hundredths });
	}
	const units = layOutUnits(`${name} kommune (${inventedStaff})`, branches);
	return {
		slug,
		name,
		number,
		units,
		staffing,
		firstStaffNumber,
		staffList: "full",
		hasNewcomersAndLeavers: true,
	};
}

/** The five municipalities of the Gjøvik region with invented staff, and a small one that does not exist. */
export const demoMunicipalities: readonly DemoMunicipality[] = [
	real("gjovik", "Gjøvik", "3407", 10_000, gjovikUnits, healthServices.gjovik),
	real("ostre-toten", "Østre Toten", "3442", 20_000, ostreTotenUnits, healthServices.ostreToten),
	real(
		"vestre-toten",
		"Vestre Toten",
		"3443",
		30_000,
		vestreTotenUnits,
		healthServices.vestreToten,
	),
	real("sondre-land", "Søndre Land", "3447", 40_000, sondreLandUnits, healthServices.sondreLand),
	real("nordre-land", "Nordre Land", "3448", 50_000, nordreLandUnits, healthServices.nordreLand),
	{
		slug: "trostevik",
		name: "Trostevik",
		number: null,
		units: layOutUnits("Trostevik kommune (oppdiktet kommune og ansatte)", trostevikUnits),
		staffing: new Map(trostevikStaff.map(([code, persons]) => [code, { persons }])),
		firstStaffNumber: 60_000,
		staffList: "lean",
		hasNewcomersAndLeavers: false,
	},
];

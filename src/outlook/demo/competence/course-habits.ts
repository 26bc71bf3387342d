import type { OccupationCode } from "../staffing/occupations.ts";
import type { UnitKind } from "../units/unit-kinds.ts";

/** How common a course is among those who may have taken it. Invented. */
export interface CourseHabit {
	readonly competence: string;
	readonly codes: readonly OccupationCode[];
	/** Null: in every unit. */
	readonly kinds: readonly UnitKind[] | null;
	readonly percent: number;
	/** How many months back it may have been taken. More than its validity: some have expired. */
	readonly monthsBack: number;
}

const nurses = ["01", "02"] as const;
const workers = ["03"] as const;
const unskilled = ["04"] as const;
const social = ["05", "06"] as const;
const bedside = [...nurses, ...workers, ...unskilled, ...social] as const;
const qualified = [...nurses, ...workers, ...social] as const;

const institution = ["ward", "dementia-ward", "short-term-ward"] as const;
const elderCare = [...institution, "home-care", "day-centre"] as const;
const disability = ["housing", "day-centre"] as const;

export const courseHabits: readonly CourseHabit[] = [
	habit("HLR med hjertestarter (DHLR)", bedside, null, 92, 27),
	habit("HLR med hjertestarter (DHLR)", ["08", "09", "physio", "doctor"], null, 80, 27),
	habit("Brannvern", [...bedside, "07a", "07b", "07c", "07d", "07e", "08", "09"], null, 92, 26),
	habit("Basale smittevernrutiner", [...nurses, ...workers, ...unskilled], null, 72, 30),
	habit("Legemiddelhåndtering grunnkurs", workers, null, 88, 50),
	habit("Legemiddelhåndtering grunnkurs", ["05"], null, 50, 60),
	habit("Legemiddelhåndtering grunnkurs", unskilled, null, 16, 44),
	habit("Legemiddelhåndtering resertifisering", workers, null, 92, 49),
	habit("Praktisk utsjekk på arbeidsplass", workers, null, 66, 52),
	habit("Observasjon ABCDE/NEWS2", nurses, elderCare, 82, 13),
	habit("Observasjon ABCDE/NEWS2", workers, elderCare, 68, 13),
	habit("Demensomsorgens ABC perm 1", [...nurses, ...workers], ["dementia-ward"], 74, 150),
	habit("Demensomsorgens ABC perm 1", [...nurses, ...workers], ["ward", "home-care"], 38, 150),
	habit("Demensomsorgens ABC perm 1", unskilled, ["dementia-ward", "ward"], 26, 100),
	habit("Demensomsorgens ABC perm 2", [...nurses, ...workers], ["dementia-ward"], 24, 90),
	habit("Eldreomsorgens ABC Aldring og omsorg", workers, [...institution, "home-care"], 12, 150),
	habit("Lindrende behandling grunnkurs", nurses, elderCare, 34, 90),
	habit("Lindrende behandling grunnkurs", workers, institution, 12, 90),
	habit("Ressurssykepleier i kreft og palliasjon", nurses, elderCare, 7, 80),
	habit("Sårbehandling", nurses, [...institution, "home-care"], 26, 90),
	habit("Sårbehandling", workers, ["home-care"], 7, 90),
	habit("Velferdsteknologiens ABC", [...nurses, ...workers], ["home-care", "reablement"], 46, 70),
	habit("Hverdagsrehabilitering", workers, ["home-care"], 8, 80),
	habit("Hverdagsrehabilitering", ["03", "08"], ["reablement"], 85, 80),
	habit("Mitt livs ABC", [...workers, ...unskilled, ...social], disability, 44, 110),
	habit(
		"Tvang og makt (helse- og omsorgstjenesteloven kap. 9)",
		[...social, ...workers],
		["housing"],
		78,
		90,
	),
	habit("Tvang og makt (helse- og omsorgstjenesteloven kap. 9)", unskilled, ["housing"], 52, 60),
	habit("Vold og trusler", bedside, ["housing", "mental-health"], 82, 28),
	habit("Selvmordsforebygging", qualified, ["mental-health"], 62, 90),
	habit("Dette må jeg kunne: helse og omsorg", unskilled, null, 52, 90),
	habit("Praksisveileder for studenter", [...nurses, "05"], null, 16, 110),
	habit("Lærlingeveileder", workers, null, 9, 110),
	habit("IPLOS- og KPR-registrering", [...nurses, "07e"], null, 12, 140),
	habit("Grunnleggende IKT", [...workers, "07c", "07d"], null, 6, 150),
	habit("BPA saksbehandler", ["07e"], null, 34, 60),
];

function habit(
	competence: string,
	codes: readonly OccupationCode[],
	kinds: readonly UnitKind[] | null,
	percent: number,
	monthsBack: number,
): CourseHabit {
	return { competence, codes, kinds, percent, monthsBack };
}

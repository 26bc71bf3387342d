import type { Weighted } from "../random.ts";
import type { UnitKind } from "../units/unit-kinds.ts";
import type { CareOccupationCode } from "./fte-by-occupation-2025.ts";
import {
	healthCareWorkerSizes,
	higherEducationSizes,
	leaderSizes,
	officeSizes,
	type PositionSizeProfile,
	serviceSizes,
	unskilledSizes,
} from "./position-size-profiles.ts";

/** Occupations of the health services, which table 14533 does not count. */
export const healthServiceCodes = [
	"nurse-children",
	"midwife",
	"doctor",
	"physio",
	"psych",
] as const;
export type HealthServiceCode = (typeof healthServiceCodes)[number];
export type OccupationCode = CareOccupationCode | HealthServiceCode;

export interface Role {
	readonly title: string;
	readonly educationGroup: string;
	/** Where the title is used; everywhere when left out. */
	readonly kinds?: readonly UnitKind[];
	/** Educations that have ended are held by the older only. */
	readonly leastAge?: number;
}

/** Who is drawn for an occupation. Percentages are whole. */
export interface Occupation {
	readonly code: OccupationCode;
	readonly sizes: PositionSizeProfile;
	readonly percentAged55: number;
	readonly percentMen: number;
	/** The youngest age at which one is in the work. */
	readonly youngest: number;
	readonly roles: readonly Weighted<Role>[];
	/** Where they work, as a weight for each unit of a kind. */
	readonly placement: Partial<Readonly<Record<UnitKind, number>>>;
}

function role(title: string, educationGroup: string = title): Role {
	return { title, educationGroup };
}

const wards = ["ward", "dementia-ward", "short-term-ward"] as const;

const leaderPlacement = {
	ward: 2,
	"dementia-ward": 2,
	"short-term-ward": 2,
	"home-care": 3,
	housing: 2,
	"mental-health": 2,
	administration: 3,
};

/** The shares of age and gender and the mean positions are those of the services in Norway, rounded. */
export const occupations: readonly Occupation[] = [
	{
		code: "01",
		sizes: higherEducationSizes,
		percentAged55: 22,
		percentMen: 10,
		youngest: 23,
		roles: [[role("Sykepleier"), 1]],
		placement: {
			ward: 8,
			"dementia-ward": 6,
			"short-term-ward": 14,
			"home-care": 12,
			"mental-health": 3,
			housing: 1,
			reablement: 1,
		},
	},
	{
		code: "02",
		sizes: higherEducationSizes,
		percentAged55: 22,
		percentMen: 8,
		youngest: 28,
		roles: [[role("Spesialsykepleier"), 1]],
		placement: {
			ward: 5,
			"dementia-ward": 7,
			"short-term-ward": 9,
			"home-care": 7,
			"mental-health": 10,
			administration: 3,
		},
	},
	{
		code: "03",
		sizes: healthCareWorkerSizes,
		percentAged55: 35,
		percentMen: 9,
		youngest: 20,
		roles: [
			[role("Helsefagarbeider"), 84],
			[{ ...role("Hjelpepleier", "Helsefagarbeider"), leastAge: 42 }, 28],
			[{ ...role("Omsorgsarbeider", "Helsefagarbeider"), leastAge: 42 }, 10],
		],
		placement: {
			ward: 12,
			"dementia-ward": 13,
			"short-term-ward": 11,
			"home-care": 14,
			housing: 7,
			"mental-health": 4,
			"day-centre": 5,
			reablement: 2,
		},
	},
	{
		code: "04",
		sizes: unskilledSizes,
		percentAged55: 22,
		percentMen: 22,
		youngest: 19,
		roles: [
			[{ ...role("Pleieassistent", "Ufaglært"), kinds: [...wards, "home-care"] }, 60],
			[role("Assistent", "Ufaglært"), 25],
			[{ ...role("Hjemmehjelper", "Ufaglært"), kinds: ["home-care"] }, 20],
			[
				{ ...role("Miljøarbeider", "Ufaglært"), kinds: ["housing", "day-centre", "mental-health"] },
				50,
			],
		],
		placement: {
			ward: 10,
			"dementia-ward": 9,
			"short-term-ward": 6,
			"home-care": 9,
			housing: 14,
			"mental-health": 2,
			"day-centre": 5,
		},
	},
	{
		code: "05",
		sizes: higherEducationSizes,
		percentAged55: 20,
		percentMen: 22,
		youngest: 23,
		roles: [[role("Vernepleier"), 1]],
		placement: {
			housing: 12,
			"mental-health": 4,
			"day-centre": 3,
			"dementia-ward": 2,
			administration: 1,
		},
	},
	{
		code: "06",
		sizes: higherEducationSizes,
		percentAged55: 20,
		percentMen: 20,
		youngest: 23,
		roles: [
			[role("Miljøterapeut"), 6],
			[role("Sosionom"), 4],
		],
		placement: { "mental-health": 10, housing: 7, "day-centre": 2 },
	},
	{
		code: "07a",
		sizes: leaderSizes,
		percentAged55: 34,
		percentMen: 14,
		youngest: 30,
		roles: [
			[role("Avdelingsleder", "Leder"), 70],
			[role("Enhetsleder", "Leder"), 30],
		],
		placement: leaderPlacement,
	},
	{
		code: "07b",
		sizes: leaderSizes,
		percentAged55: 40,
		percentMen: 20,
		youngest: 34,
		roles: [
			[role("Fagleder", "Leder"), 60],
			[role("Virksomhetsleder", "Leder"), 40],
		],
		placement: leaderPlacement,
	},
	{
		code: "07c",
		sizes: serviceSizes,
		percentAged55: 34,
		percentMen: 22,
		youngest: 20,
		roles: [
			[role("Kokk", "Servicepersonell"), 55],
			[role("Kjøkkenassistent", "Servicepersonell"), 45],
		],
		placement: { kitchen: 1 },
	},
	{
		code: "07d",
		sizes: serviceSizes,
		percentAged55: 36,
		percentMen: 50,
		youngest: 20,
		roles: [
			[role("Renholder", "Servicepersonell"), 60],
			[role("Vaktmester", "Servicepersonell"), 40],
		],
		placement: { premises: 1 },
	},
	{
		code: "07e",
		sizes: officeSizes,
		percentAged55: 30,
		percentMen: 14,
		youngest: 25,
		roles: [
			[role("Saksbehandler", "Administrativt personell"), 60],
			[role("Konsulent", "Administrativt personell"), 25],
			[role("Sekretær", "Administrativt personell"), 15],
		],
		placement: { administration: 1 },
	},
	{
		code: "08",
		sizes: higherEducationSizes,
		percentAged55: 20,
		percentMen: 8,
		youngest: 24,
		roles: [[role("Ergoterapeut"), 1]],
		placement: { reablement: 1 },
	},
	{
		code: "09",
		sizes: serviceSizes,
		percentAged55: 34,
		percentMen: 5,
		youngest: 22,
		roles: [[role("Aktivitør"), 1]],
		placement: { "day-centre": 1 },
	},
	healthService("nurse-children", "Helsesykepleier", { "health-station": 1 }),
	healthService("midwife", "Jordmor", { "health-station": 1 }),
	healthService("doctor", "Lege", { doctors: 1 }),
	healthService("physio", "Fysioterapeut", { therapy: 1 }),
	healthService("psych", "Psykolog", { prevention: 1 }),
];

function healthService(
	code: HealthServiceCode,
	title: string,
	placement: Occupation["placement"],
): Occupation {
	return {
		code,
		sizes: higherEducationSizes,
		percentAged55: 25,
		percentMen: title === "Lege" ? 45 : 12,
		youngest: 28,
		roles: [[role(title), 1]],
		placement,
	};
}

import { readFileSync } from "node:fs";
import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import type { Competence, CompetenceKind, Holding, Requirement } from "../competence/model.ts";
import { analyseGaps } from "./analyse-gaps.ts";
import type { GapAnalysis, MunicipalityData, TurnoverRow } from "./model.ts";

/** A municipality small enough to be checked by hand, with what the analysis must find. Left out: the usual. */
export interface GapCase {
	readonly title: string;
	readonly why: string;
	readonly asOf: string;
	readonly recruitment?: number;
	readonly staff: readonly {
		readonly person: string;
		readonly birth?: string;
		readonly unit: string;
		readonly group?: string;
		readonly position?: string;
		readonly percent: number;
		readonly from?: string;
		readonly to?: string;
	}[];
	readonly catalogue?: readonly ({ readonly name: string } & Partial<Competence>)[];
	readonly holdings?: readonly ({ readonly person: string; readonly competence: string } & Partial<
		Omit<Holding, "from" | "to">
	> & { readonly from?: string; readonly to?: string })[];
	readonly requirements: readonly ({ readonly unit: string; readonly competence: string } & Partial<
		Omit<Requirement, "from">
	> & { readonly from?: string })[];
	readonly turnover?: readonly (Partial<TurnoverRow> & { readonly yearlyExit: number })[];
	/** By competence: what is to be found of the requirement, in the figures that are printed. */
	readonly expect: readonly Record<string, unknown>[];
	readonly phaseOut?: readonly { readonly competence: string; readonly holders: number }[];
}

export function readCases(file: string): GapCase[] {
	return JSON.parse(readFileSync(new URL(`cases/${file}`, import.meta.url), "utf8"));
}

export function analyseCase(gapCase: GapCase): GapAnalysis {
	return analyseGaps(municipalityOf(gapCase), {
		asOf: plainDateOf(gapCase.asOf),
		recruitment: gapCase.recruitment ?? null,
	});
}

export function municipalityOf(gapCase: GapCase): MunicipalityData {
	const persons = new Map(gapCase.staff.map(({ person, birth }) => [person, birth]));
	const date = (text: string | undefined) => (text === undefined ? null : plainDateOf(text));
	return {
		units: [],
		persons: [...persons].map(([id, birth]) => ({
			id,
			name: null,
			birth: date(birth),
			gender: null,
		})),
		employments: gapCase.staff.map((row) => ({
			personId: row.person,
			unit: row.unit,
			educationGroup: row.group ?? null,
			position: row.position ?? null,
			positionSize: Math.round(row.percent * 100),
			from: plainDateOf(row.from ?? "2020-01-01"),
			to: date(row.to),
			employmentType: null,
		})),
		catalogue:
			gapCase.catalogue?.map((row) => ({
				kind: null as CompetenceKind | null,
				area: null,
				validityMonths: null,
				implies: [],
				prerequisites: [],
				...row,
			})) ?? null,
		holdings: (gapCase.holdings ?? []).map(({ person, from, to, ...row }) => ({
			personId: person,
			level: 2,
			evidence: "documented",
			inUse: true,
			willingToShare: null,
			...row,
			from: date(from),
			to: date(to),
		})),
		requirements: gapCase.requirements.map(({ from, ...row }) => ({
			countedIn: "headcount",
			required: 1,
			minLevel: 1,
			minEvidence: "self-declared",
			roles: [],
			criticality: 2,
			basis: "",
			...row,
			from: date(from),
		})),
		turnover: {
			name: "case",
			source: "case",
			rows: (gapCase.turnover ?? [{ yearlyExit: 0 }]).map((row) => ({
				ageFrom: 0,
				ageTo: 120,
				educationGroup: null,
				...row,
			})),
		},
	};
}

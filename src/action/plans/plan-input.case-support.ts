import { plainDateOf } from "../../ground/vocabulary/plain-date.ts";
import {
	type Ahead,
	type GapAnalysis,
	type GapFinding,
	horizons,
	type PhaseOut,
} from "../../knowledge/gaps/model.ts";
import type { Language } from "../../machinery/languages/language.ts";
import { proposeMeasures } from "./measures/proposed-measures.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PlanProcess } from "./plan-process.ts";

const asOf = plainDateOf("2026-01-01");

const noRemedy = { verify: 0, mobilise: 0, learn: 0, acquire: 0 };

/** Risk that grows with the horizon, and is halved by recruitment. In hundred-thousandths. */
export function aheadOf(first: number): Ahead[] {
	return horizons.map((months) => {
		const risk = Math.min(100_000, Math.round((first * months) / 12));
		return {
			months,
			risk,
			expectedShortfall: risk * 2,
			riskWithRecruitment: Math.round(risk / 2),
			expectedShortfallWithRecruitment: risk,
		};
	});
}

/** Six are asked for and four are there: one can be confirmed and one trained. */
export function findingOf(own: Partial<GapFinding> = {}): GapFinding {
	return {
		requirementIndex: 0,
		unit: "Solbakken sykehjem / 1. etasje",
		competence: "Legemiddelhåndtering",
		countedIn: "headcount",
		share: null,
		roles: [],
		minLevel: 2,
		minEvidence: "documented",
		criticality: 2,
		basis: "helse- og omsorgstjenesteloven § 4-1",
		required: 6,
		supply: 4,
		gap: 2,
		surplus: 0,
		coverage: 66,
		state: "gap",
		groupSize: 12,
		remedies: { ...noRemedy, verify: 1, learn: 1 },
		ahead: aheadOf(30_000),
		keyPersons: 4,
		...own,
	};
}

export const findings: readonly GapFinding[] = [
	findingOf({
		unit: "Hjemmetjenesten / Sone nord",
		competence: "Sykepleier",
		countedIn: "fte",
		roles: ["Sykepleier", "Spesialsykepleier"],
		criticality: 3,
		required: 850,
		supply: 635,
		gap: 215,
		coverage: 75,
		groupSize: 11,
		remedies: { ...noRemedy, mobilise: 1, acquire: 2 },
		ahead: aheadOf(80_000),
	}),
	findingOf({ requirementIndex: 1 }),
	findingOf({
		requirementIndex: 2,
		competence: "Palliasjon",
		required: 3,
		supply: 3,
		gap: 0,
		coverage: 100,
		state: "one-away",
		keyPersons: 3,
		remedies: noRemedy,
		basis: "",
	}),
	findingOf({
		requirementIndex: 3,
		unit: "Hjemmetjenesten",
		competence: "Brannvern",
		countedIn: "share-of-headcount",
		share: 80,
		criticality: 1,
		required: 16,
		supply: 20,
		gap: 0,
		surplus: 4,
		coverage: 100,
		state: "robust",
		keyPersons: 0,
		remedies: noRemedy,
		ahead: aheadOf(0),
	}),
	findingOf({
		requirementIndex: 4,
		unit: "Hjemmetjenesten / Natt",
		competence: "Triage",
		countedIn: "share-of-fte",
		share: 50,
		required: 0,
		supply: 0,
		gap: 0,
		coverage: 100,
		state: "empty-group",
		groupSize: 0,
		keyPersons: 0,
		remedies: noRemedy,
		ahead: aheadOf(0),
	}),
];

export function analysisOf(
	gaps: readonly GapFinding[] = findings,
	phaseOut: readonly PhaseOut[] = [{ competence: "Fotpleie", holders: 2 }],
): GapAnalysis {
	return {
		asOf,
		definitionVersion: 1,
		turnover: { name: "Nasjonale satser", source: "Rapport 2021, kap. 3.3" },
		recruitment: null,
		gaps,
		phaseOut,
	};
}

export function planInputOf(language: Language, own: Partial<PlanInput> = {}): PlanInput {
	const analysis = own.analysis ?? analysisOf();
	return {
		language,
		municipality: "Lillevik kommune",
		analysis,
		workforce: {
			asOf,
			persons: 31,
			employments: 34,
			fte: 2215,
			educationGroups: [
				{
					group: "Helsefagarbeider",
					persons: 15,
					fte: 1120,
					meanPositionPercent: 75,
					fullTime: 4,
					aged55OrMore: 5,
					ageUnknown: 0,
				},
				{
					group: "Sykepleier",
					persons: 11,
					fte: 935,
					meanPositionPercent: 85,
					fullTime: 6,
					aged55OrMore: 2,
					ageUnknown: 1,
				},
				{
					group: null,
					persons: 5,
					fte: 160,
					meanPositionPercent: 32,
					fullTime: 0,
					aged55OrMore: 1,
					ageUnknown: 0,
				},
			],
			positionSizes: [
				{ from: 0, below: 50, persons: 6 },
				{ from: 50, below: 100, persons: 15 },
				{ from: 100, below: null, persons: 10 },
			],
			ages: [
				{ from: 0, to: 34, persons: 8 },
				{ from: 35, to: 54, persons: 14 },
				{ from: 55, to: 120, persons: 8 },
				{ from: null, to: null, persons: 1 },
			],
			units: [
				{ unit: "Hjemmetjenesten", persons: 19, fte: 1315 },
				{ unit: "Solbakken sykehjem", persons: 12, fte: 900 },
			],
		},
		overview: {
			asOf,
			competences: [
				{ competence: "Fotpleie", holders: 2, documented: 1, notInUse: 1 },
				{ competence: "Palliasjon", holders: 3, documented: 3, notInUse: 0 },
				{ competence: "Tegnspråk", holders: 1, documented: 0, notInUse: 1 },
			],
			expiries: [
				{ competence: "Brannvern", within3Months: 2, within6Months: 5, within12Months: 9 },
			],
			heldByOne: ["Tegnspråk"],
		},
		measures: proposeMeasures(analysis, language),
		requirementsSuggested: false,
		turnover: {
			name: "Nasjonale satser",
			source: "Rapport 2021, kap. 3.3",
			rows: [
				{ ageFrom: 0, ageTo: 29, educationGroup: null, yearlyExit: 0.275 },
				{ ageFrom: 30, ageTo: 120, educationGroup: null, yearlyExit: 0.079 },
			],
		},
		importSummary: {
			files: [{ file: "ansatte.csv", rowsRead: 34, rowsUsed: 34 }],
			warnings: [{ code: "unknown-age", count: 1 }],
		},
		...own,
	};
}

/** What is kept of a plan on its hearing. */
export function processOf(own: Partial<PlanProcess> = {}): PlanProcess {
	return {
		title: "Kompetanseplan 2027–2030",
		status: "hearing",
		validFrom: plainDateOf("2027-01-01"),
		validTo: plainDateOf("2030-12-31"),
		mandate: {
			purpose: "Rett kompetanse der brukerne er",
			scope: "",
			leadRole: "kommunalsjef",
			givenBy: "kommunedirektøren",
			givenOn: plainDateOf("2026-09-01"),
		},
		adoptedOn: null,
		adoptedBy: "",
		participants: [
			{ kind: "union", name: "Fagforbundet", validFrom: asOf, validTo: null },
			{ kind: "user-council", name: "Eldrerådet", validFrom: asOf, validTo: asOf },
		],
		inputs: [
			{
				participantName: "Eldrerådet",
				aboutKind: "measure",
				aboutName: "Kurs i legemiddelhåndtering",
				said: "Ta med nattevakter",
				saidOn: asOf,
				answer: "Nattevaktene er med",
				answeredOn: asOf,
			},
			{
				participantName: null,
				aboutKind: "plan",
				aboutName: null,
				said: "Bra",
				saidOn: asOf,
				answer: null,
				answeredOn: null,
			},
		],
		goals: [
			{
				kind: "effect",
				goal: "Færre avvik",
				indicator: "",
				unitOfMeasure: "fte",
				baseline: 1250,
				baselineOn: asOf,
				target: null,
				targetOn: null,
			},
		],
		totals: { fullCost: null, ownShare: 5000, grant: 0, uncovered: null, unpriced: [1, 3] },
		inputCounts: {
			units: 2,
			persons: 31,
			employments: 34,
			competences: null,
			holdings: 120,
			requirements: 5,
			turnoverRows: 2,
		},
		recordedAt: "2026-01-01T10:00:00.123456Z",
		inputHash: "0a1b",
		...own,
	};
}

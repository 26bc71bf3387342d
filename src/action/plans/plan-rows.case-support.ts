import type { Transaction } from "kysely";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import type { PlanBody } from "./drafting/plan-contract.ts";
import type { GoalBody } from "./goals/goal-contract.ts";
import type { MeasureBody } from "./measures/measure-contract.ts";
import { analysisOf, findingOf } from "./plan-input.case-support.ts";
import type { PlanRoomTables } from "./tables.ts";

/** Two units and an analysis of them with two gaps and a competence to phase out. */
export async function addAnalysedUnits(db: Transaction<PlanRoomTables>, owner: Identifier) {
	const unitRow = { owner, code: null, parent: null, kostra_function: null };
	const period = { valid_from: null, valid_to: null };
	const units = await db
		.insertInto("unit")
		.values(["Nord", "Sør"].map((name) => ({ ...unitRow, ...period, name })))
		.returning(["id", "name"])
		.execute();
	const unitOf = (name: string) => units.find((unit) => unit.name === name)!.id;
	const { asOf, turnover, gaps, phaseOut } = analysisOf([
		findingOf({ unit: "Nord", requirementIndex: 1 }),
		findingOf({ unit: "Sør", requirementIndex: 0, competence: "Triage", criticality: 3 }),
	]);
	const { id: analysis } = await db
		.insertInto("analysis")
		.values({
			owner,
			as_of: asOf,
			recorded_by: null,
			definition_version: 1,
			input_hash: "0".repeat(64),
			input_counts: JSON.stringify({
				units: 2,
				persons: 31,
				employments: 34,
				competences: 40,
				holdings: 120,
				requirements: 2,
				turnoverRows: 2,
			}),
			recruitment: null,
			turnover_name: turnover.name,
			turnover_source: turnover.source,
			note: "",
		})
		.returning("id")
		.executeTakeFirstOrThrow();
	const none = {
		state: null,
		criticality: null,
		counted_in: null,
		gap_amount: null,
		coverage: null,
		key_persons: null,
		risk_12: null,
		risk_24: null,
		risk_36: null,
		risk_60: null,
		requirement: null,
		competence: null,
	};
	const findings = await db
		.insertInto("finding")
		.values([
			...gaps.map((gap, index) => ({
				...none,
				owner,
				analysis,
				kind: "gap" as const,
				place: index + 1,
				unit: unitOf(gap.unit),
				unit_path: gap.unit,
				competence_name: gap.competence,
				content: JSON.stringify(gap),
				criticality: gap.criticality,
				state: gap.state,
			})),
			...phaseOut.map((row, index) => ({
				...none,
				owner,
				analysis,
				kind: "phase-out" as const,
				place: index + 1,
				unit: null,
				unit_path: null,
				competence_name: row.competence,
				content: JSON.stringify(row),
			})),
		])
		.returning(["id", "competence_name"])
		.execute();
	const findingFor = (name: string) => findings.find((row) => row.competence_name === name)!.id;
	return {
		analysis,
		nord: unitOf("Nord"),
		sor: unitOf("Sør"),
		medication: findingFor("Legemiddelhåndtering"),
		triage: findingFor("Triage"),
		phasedOut: findingFor("Fotpleie"),
	};
}

export function planOf(own: Partial<PlanBody> = {}): PlanBody {
	return {
		title: "Kompetanseplan 2027–2030",
		validFrom: "2027-01-01" as PlanBody["validFrom"],
		validTo: "2030-12-31" as PlanBody["validTo"],
		mandate: {
			purpose: "Rett kompetanse der brukerne er",
			scope: "Sykehjem og hjemmetjeneste",
			leadRole: "kommunalsjef",
			givenBy: "kommunedirektøren",
			givenOn: "2026-09-01" as PlanBody["validFrom"],
		},
		analysis: null,
		...own,
	};
}

export function goalOf(own: Partial<GoalBody> = {}): GoalBody {
	return {
		kind: "result",
		goal: "Flere fagarbeidere på kveld",
		indicator: "Andel fagarbeidere på kveldsvakter",
		unitOfMeasure: "percent",
		baseline: 61,
		baselineOn: "2026-10-01" as NonNullable<GoalBody["baselineOn"]>,
		target: 75,
		targetOn: "2030-12-31" as NonNullable<GoalBody["targetOn"]>,
		...own,
	};
}

export function measureOf(own: Partial<MeasureBody> = {}): MeasureBody {
	return {
		goal: null,
		goalText: "Trygg legemiddelhåndtering",
		findingText: "Mangler 2 personer (har 4 av 6)",
		measure: "Kurs i legemiddelhåndtering",
		kind: "learn",
		delivery: "training",
		targetGroup: "Helsefagarbeidere",
		persons: 2,
		unit: null,
		responsibleRole: "avdelingsleder",
		deadline: "2027-06-01" as MeasureBody["deadline"],
		cost: { salaryDuringLeave: 10_000, substitute: 8_000, travel: 0, fee: null },
		funding: { ownShare: 9_000, grant: 5_000 },
		indicator: "Kvalifiserte personer",
		baseline: { countedIn: "persons", amount: 4 },
		target: { countedIn: "persons", amount: 6 },
		...own,
	};
}

import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { UnitPath } from "../../../people/organisation/model.ts";
import { lastName } from "../../../people/organisation/unit-path.ts";
import type { Criticality } from "../../competence/model.ts";
import type { GapState } from "../model.ts";
import type { HeatMap } from "./overview-contract.ts";

/** A gap finding as far as the heat map shows it. */
export interface HeatMapFinding {
	readonly id: Identifier;
	readonly unit: Identifier | null;
	readonly unitPath: UnitPath;
	readonly competence: Identifier | null;
	readonly competenceName: string;
	readonly state: GapState;
	/** Whole percent. */
	readonly coverage: number;
	readonly criticality: Criticality;
	readonly keyPersons: number;
	readonly ahead: readonly CellAhead[];
}

type Cell = HeatMap["cells"][number];
type CellAhead = Pick<Cell["ahead"][number], "months" | "risk" | "riskWithRecruitment">;

/**
 * Units by competences. Several requirements of one unit for one competence share a cell: it shows the finding that
 * matters most, the lowest coverage and the highest of the other figures. `findings` come in the order that matters most first; units and competences are
 * in the order given by `compare`.
 */
export function drawHeatMap(
	findings: readonly HeatMapFinding[],
	compare: (one: string, other: string) => number,
): Omit<HeatMap, "analysis"> {
	const units = new Map(findings.map(({ unit, unitPath }) => [unitPath, unit]));
	const competences = new Map(
		findings.map(({ competence, competenceName }) => [competenceName, competence]),
	);
	const unitPaths = [...units.keys()].sort(compare);
	const names = [...competences.keys()].sort(compare);
	const rowOf = new Map(unitPaths.map((path, row) => [path, row]));
	const columnOf = new Map(names.map((name, column) => [name, column]));
	const cells = new Map<string, Cell>();
	for (const finding of findings) {
		const row = rowOf.get(finding.unitPath)!;
		const column = columnOf.get(finding.competenceName)!;
		const first = cells.get(`${row} ${column}`);
		const gaps = finding.state === "gap" ? 1 : 0;
		cells.set(
			`${row} ${column}`,
			first === undefined
				? {
						row,
						column,
						finding: finding.id,
						findings: 1,
						gaps,
						state: finding.state,
						coverage: finding.coverage,
						criticality: finding.criticality,
						keyPersons: finding.keyPersons,
						ahead: finding.ahead.map(({ months, risk, riskWithRecruitment }) => ({
							...{ months, risk, riskWithRecruitment },
						})),
					}
				: {
						...first,
						findings: first.findings + 1,
						gaps: first.gaps + gaps,
						coverage: Math.min(first.coverage, finding.coverage),
						state: gaps === 1 ? "gap" : first.state,
						keyPersons: Math.max(first.keyPersons, finding.keyPersons),
						ahead: first.ahead.map((one, at) => highestOf(one, finding.ahead[at] ?? one)),
					},
		);
	}
	return {
		units: unitPaths.map((path) => ({ id: units.get(path) ?? null, name: lastName(path), path })),
		competences: names.map((name) => ({ id: competences.get(name) ?? null, name })),
		cells: [...cells.values()].sort(
			(one, other) => one.row - other.row || one.column - other.column,
		),
	};
}

function highestOf(one: CellAhead, other: CellAhead): CellAhead {
	return {
		months: one.months,
		risk: Math.max(one.risk, other.risk),
		riskWithRecruitment: Math.max(one.riskWithRecruitment, other.riskWithRecruitment),
	};
}

import { type Identifier, identifierOf } from "../../../ground/vocabulary/identifier.ts";
import type { StoredMunicipality } from "../stored-rows.ts";
import type { ImportDifferences } from "./import-differences.ts";
import type { TableDifference } from "./table-difference.ts";

/** An organisation without rows. */
export const nothing: StoredMunicipality = {
	...{ units: [], persons: [], employments: [], positionTitles: [], competences: [] },
	...{ relations: [], holdings: [], requirements: [], turnover: null },
};

let made = 0;
export function newId(): Identifier {
	made += 1;
	return identifierOf(`00000000-0000-4000-8000-${String(made).padStart(12, "0")}`);
}

function applyTo<Row extends { readonly id: Identifier }>(
	rows: readonly Row[],
	{ added, changed, ended, removed }: TableDifference<Row>,
): Row[] {
	const after = new Map([...changed, ...ended].map((change) => [change.before.id, change.after]));
	const gone = new Set(removed.map(({ id }) => id));
	return [
		...rows.filter(({ id }) => !gone.has(id)).map((row) => after.get(row.id) ?? row),
		...added,
	];
}

/** What is stored once the differences are carried out. */
export function carryOut(
	stored: StoredMunicipality,
	{ tables, turnoverTable }: ImportDifferences,
): StoredMunicipality {
	return {
		units: applyTo(stored.units, tables.units),
		persons: applyTo(stored.persons, tables.persons),
		employments: applyTo(stored.employments, tables.employments),
		positionTitles: applyTo(stored.positionTitles, tables.positionTitles),
		competences: applyTo(stored.competences, tables.competences),
		relations: applyTo(stored.relations, tables.relations),
		holdings: applyTo(stored.holdings, tables.holdings),
		requirements: applyTo(stored.requirements, tables.requirements),
		turnover: turnoverTable ?? stored.turnover,
	};
}

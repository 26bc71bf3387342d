import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import { findEndlessImplication, findImplicationCycle } from "../../competence/catalogue.ts";
import type { Competence } from "../../competence/model.ts";
import type { CompetenceRow, RelationRow } from "../stored-rows.ts";
import {
	keyOfParts,
	type NewId,
	noteRow,
	startFindings,
	type TableDifference,
} from "./table-difference.ts";

export interface CatalogueDifference {
	readonly competences: TableDifference<CompetenceRow>;
	readonly relations: TableDifference<RelationRow>;
	readonly findCompetence: (name: string) => Identifier | undefined;
	/** Names round a circle of implications, or where following them has no end: the import cannot be carried out. */
	readonly circle: readonly string[] | null;
}

export interface CatalogueQuestion {
	/** Null: no catalogue came in. */
	readonly catalogue: readonly Competence[] | null;
	/** Names that other files use. What no catalogue has becomes a competence of which only the name is known. */
	readonly namesUsed: ReadonlySet<string>;
	/** Whether the catalogue is all there is: what it lacks is retired, and implications it lacks are removed. */
	readonly whole: boolean;
	readonly asOf: PlainDate;
}

/** A competence is known by its name. What the file does not say stays as it is stored. */
export function findCatalogueDifference(
	{ catalogue, namesUsed, whole, asOf }: CatalogueQuestion,
	rows: readonly CompetenceRow[],
	relationRows: readonly RelationRow[],
	newId: NewId,
): CatalogueDifference {
	const findings = startFindings<CompetenceRow>();
	const byName = new Map(rows.map((row) => [row.name, row]));
	const ids = new Map(rows.map(({ name, id }) => [name, id]));
	const named = new Set<string>();
	const add = (fields: Omit<CompetenceRow, "id" | "version" | "retired_on">): void => {
		const added = { id: newId(), version: 0, ...fields, retired_on: null };
		findings.added.push(added);
		ids.set(added.name, added.id);
	};
	for (const { name, kind, area, validityMonths } of catalogue ?? []) {
		named.add(name);
		const row = byName.get(name);
		if (row === undefined) {
			add({ name, kind, area, validity_months: validityMonths });
			continue;
		}
		noteRow(findings, row, {
			...row,
			kind: kind ?? row.kind,
			area: area ?? row.area,
			validity_months: validityMonths ?? row.validity_months,
			retired_on: whole ? null : row.retired_on,
		});
	}
	for (const name of namesUsed) {
		if (!ids.has(name)) add({ name, kind: null, area: null, validity_months: null });
	}
	for (const row of rows) {
		if (named.has(row.name)) continue;
		if (whole && catalogue !== null && row.retired_on === null && !namesUsed.has(row.name)) {
			findings.ended.push({ before: row, after: { ...row, retired_on: asOf } });
		} else findings.leftAlone += 1;
	}
	const relations = findRelationDifference(catalogue ?? [], relationRows, ids, whole, newId);
	return {
		competences: findings,
		relations,
		findCompetence: (name) => ids.get(name),
		circle: catalogue === null ? null : findCircle(ids, relationRows, relations),
	};
}

function findRelationDifference(
	catalogue: readonly Competence[],
	rows: readonly RelationRow[],
	ids: ReadonlyMap<string, Identifier>,
	whole: boolean,
	newId: NewId,
): TableDifference<RelationRow> {
	const findings = startFindings<RelationRow>();
	const keyOf = ({ competence, relation, other }: Omit<RelationRow, "id" | "version">) =>
		keyOfParts(competence, relation, other);
	const stored = new Map(rows.map((row) => [keyOf(row), row]));
	const seen = new Set<string>();
	for (const { name, implies, prerequisites } of catalogue) {
		const wanted = [
			...implies.map((other) => ({ relation: "implies" as const, other })),
			...prerequisites.map((other) => ({ relation: "requires" as const, other })),
		];
		for (const { relation, other } of wanted) {
			const row = { competence: ids.get(name)!, relation, other: ids.get(other)! };
			const key = keyOf(row);
			if (row.competence === row.other || seen.has(key)) continue;
			seen.add(key);
			if (stored.has(key)) findings.unchanged += 1;
			else findings.added.push({ id: newId(), version: 0, ...row });
		}
	}
	const inFile = new Set(catalogue.map(({ name }) => ids.get(name)));
	for (const [key, row] of stored) {
		if (seen.has(key)) continue;
		if (whole && inFile.has(row.competence)) findings.removed.push(row);
		else findings.leftAlone += 1;
	}
	return findings;
}

/** The file alone has no circle; with what is stored there may be one. */
function findCircle(
	ids: ReadonlyMap<string, Identifier>,
	rows: readonly RelationRow[],
	{ added, removed }: TableDifference<RelationRow>,
): readonly string[] | null {
	const gone = new Set(removed);
	const names = new Map([...ids].map(([name, id]) => [id, name]));
	const implied = new Map<Identifier, string[]>();
	for (const row of [...rows, ...added]) {
		if (row.relation !== "implies" || gone.has(row)) continue;
		const list = implied.get(row.competence) ?? [];
		implied.set(row.competence, [...list, names.get(row.other)!]);
	}
	const competences = [...ids].map(([name, id]) => ({
		...{ name, kind: null, area: null, validityMonths: null, prerequisites: [] },
		implies: implied.get(id) ?? [],
	}));
	const cycle = findImplicationCycle(competences);
	if (cycle !== undefined) return cycle;
	const endless = findEndlessImplication(competences);
	return endless === undefined ? null : [endless];
}

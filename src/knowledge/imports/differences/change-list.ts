import { compareByCodePoint } from "../../../ground/vocabulary/code-point-order.ts";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { StoredMunicipality } from "../stored-rows.ts";
import { changeKinds } from "./change-counts.ts";
import type { ChangeKind, ImportDifferences, TableDifferences } from "./import-differences.ts";
import type { TableDifference } from "./table-difference.ts";

export type ChangeAct = "added" | "changed" | "ended" | "removed";
type Field = string | number | boolean | readonly string[] | null;

/** One row that an import would change, as a reader knows it: by names and not by ids. */
export interface ImportChange {
	readonly kind: ChangeKind;
	readonly act: ChangeAct;
	/** What row it is. */
	readonly subject: string;
	/** Only fields that differ; of an added or removed row those that have a value. */
	readonly fields: readonly {
		readonly field: string;
		readonly before: Field;
		readonly after: Field;
	}[];
}

type Fields = Readonly<Record<string, Field>>;

/** Every change, by kind and then by subject. The same differences give the same list, whatever ids new rows get. */
export function listChanges(
	{ tables }: Pick<ImportDifferences, "tables">,
	stored: StoredMunicipality,
): ImportChange[] {
	const nameOf = rememberNames(tables, stored);
	return changeKinds.flatMap((kind) =>
		listOf(kind, tables[kind] as TableDifference<object>, nameOf).sort(
			(a, b) =>
				compareByCodePoint(a.subject, b.subject) ||
				compareByCodePoint(JSON.stringify(a), JSON.stringify(b)),
		),
	);
}

function listOf(
	kind: ChangeKind,
	{ added, changed, ended, removed }: TableDifference<object>,
	nameOf: (value: unknown) => Field,
): ImportChange[] {
	const read = (row: object): Fields =>
		Object.fromEntries(
			Object.entries(row)
				.filter(([field]) => !silent.has(field))
				.map(([field, value]) => [field, nameOf(value)]),
		);
	const note = (act: ChangeAct, before: object | null, after: object | null): ImportChange => {
		const was = before === null ? {} : read(before);
		const becomes = after === null ? {} : read(after);
		const names = new Set([...Object.keys(was), ...Object.keys(becomes)]);
		return {
			kind,
			act,
			subject: subjectOf[kind](after === null ? was : becomes),
			fields: [...names]
				.map((field) => ({
					field: inApiWords(field),
					before: was[field] ?? null,
					after: becomes[field] ?? null,
				}))
				.filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after)),
		};
	};
	return [
		...added.map((row) => note("added", null, row)),
		...changed.map(({ before, after }) => note("changed", before, after)),
		...ended.map(({ before, after }) => note("ended", before, after)),
		...removed.map((row) => note("removed", row, null)),
	];
}

/** `position_size` is `positionSize` to whoever reads the change: as the row's own routes call it. */
function inApiWords(column: string): string {
	return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Of the row's keeping, and of no interest to a reader. */
const silent = new Set(["id", "version", "place", "position"]);

const join = (...parts: readonly (Field | undefined)[]): string =>
	parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");

const subjectOf: Readonly<Record<ChangeKind, (fields: Fields) => string>> = {
	units: ({ parent, name }) => (parent === null ? String(name) : `${parent} / ${name}`),
	persons: ({ staff_number, name }) => join(staff_number, name),
	employments: ({ person, unit, valid_from }) => join(person, unit, valid_from),
	positionTitles: ({ title }) => join(title),
	competences: ({ name }) => join(name),
	relations: ({ competence, relation, other }) => join(competence, relation, other),
	holdings: ({ person, competence, valid_from }) => join(person, competence, valid_from),
	requirements: ({ unit, competence, counted_in }) => join(unit, competence, counted_in),
	turnover: ({ ageFrom, ageTo, educationGroup }) => join(`${ageFrom}–${ageTo}`, educationGroup),
};

/** Ids are told by what they stand for: a unit's path, a person's staff number, a competence's name. */
function rememberNames(
	tables: TableDifferences,
	stored: StoredMunicipality,
): (value: unknown) => Field {
	const names = new Map<unknown, string>();
	const units = new Map(
		[...stored.units, ...listAfter(tables.units)].map((unit) => [unit.id, unit]),
	);
	const pathOf = (id: Identifier): string => {
		const unit = units.get(id);
		if (unit === undefined) return "";
		return unit.parent === null ? unit.name : `${pathOf(unit.parent)} / ${unit.name}`;
	};
	for (const id of units.keys()) names.set(id, pathOf(id));
	for (const { id, staff_number } of [...stored.persons, ...listAfter(tables.persons)]) {
		names.set(id, staff_number);
	}
	for (const { id, name } of [...stored.competences, ...listAfter(tables.competences)]) {
		names.set(id, name);
	}
	return (value) => names.get(value) ?? (value as Field);
}

function listAfter<Row>({ added, changed }: TableDifference<Row>): Row[] {
	return [...added, ...changed.map(({ after }) => after)];
}

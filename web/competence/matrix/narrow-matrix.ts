import type { CompetenceKind } from "../../../src/knowledge/competence/model.ts";
import type { MatrixColumn, MatrixRow, ShownColumn } from "./cell-words.ts";

interface Wanted {
	readonly search: string | undefined;
	/** `all`: what is held without being required too. */
	readonly shown: string | undefined;
	readonly kind: string | undefined;
}

function holds(text: string | null, words: string): boolean {
	return text?.toLocaleLowerCase().includes(words) ?? false;
}

/** The columns that are shown, and whether the search names any. Where nothing is required, all that is held is shown. */
export function narrowColumns(
	columns: readonly MatrixColumn[],
	kinds: ReadonlyMap<string, CompetenceKind | null>,
	{ search, shown, kind }: Wanted,
): { readonly columns: readonly ShownColumn[]; readonly isNamed: boolean } {
	const isAnyRequired = columns.some(({ required }) => required !== null);
	const wanted = columns
		.map((column, place) => ({ ...column, place }))
		.filter(({ required }) => required !== null || shown === "all" || !isAnyRequired)
		.filter(({ competence }) => kind === undefined || kinds.get(competence) === kind);
	if (search === undefined) return { columns: wanted, isNamed: true };
	const words = search.toLocaleLowerCase();
	const named = wanted.filter(({ name }) => holds(name, words));
	return { columns: named.length === 0 ? wanted : named, isNamed: named.length > 0 };
}

/** The rows that are shown: those that the search names; all when it names columns alone; none when it names neither. */
export function narrowRows(
	rows: readonly MatrixRow[],
	search: string | undefined,
	isNamed: boolean,
): readonly MatrixRow[] {
	if (search === undefined) return rows;
	const words = search.toLocaleLowerCase();
	const people = rows.filter(
		({ name, staffNumber }) => holds(name, words) || holds(staffNumber, words),
	);
	return people.length === 0 && isNamed ? rows : people;
}

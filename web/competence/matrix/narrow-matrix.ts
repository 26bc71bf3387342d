import type { CompetenceKind } from "../../../src/knowledge/competence/model.ts";
import type { MatrixColumn, MatrixRow, ShownColumn } from "./cell-words.ts";

interface Wanted {
	readonly search: string | undefined;
	/** `all`: what is held without being required too. */
	readonly shown: string | undefined;
	readonly kind: string | undefined;
}

/**
 * What is shown of a matrix. A search that names competences narrows them, one that names people narrows them; what names
 * neither leaves nothing. Where nothing is required, all that is held is shown.
 */
export function narrowMatrix(
	rows: readonly MatrixRow[],
	columns: readonly MatrixColumn[],
	kinds: ReadonlyMap<string, CompetenceKind | null>,
	{ search, shown, kind }: Wanted,
): { readonly rows: readonly MatrixRow[]; readonly columns: readonly ShownColumn[] } {
	const isAnyRequired = columns.some(({ required }) => required !== null);
	const wanted = columns
		.map((column, place) => ({ ...column, place }))
		.filter(({ required }) => required !== null || shown === "all" || !isAnyRequired)
		.filter(({ competence }) => kind === undefined || kinds.get(competence) === kind);
	if (search === undefined) return { rows, columns: wanted };
	const words = search.toLocaleLowerCase();
	const has = (text: string | null) => text?.toLocaleLowerCase().includes(words) ?? false;
	const named = wanted.filter(({ name }) => has(name));
	const people = rows.filter(({ name, staffNumber }) => has(name) || has(staffNumber));
	if (named.length === 0 && people.length === 0) return { rows: [], columns: [] };
	return {
		rows: people.length === 0 ? rows : people,
		columns: named.length === 0 ? wanted : named,
	};
}

import type { Page, PageQuery } from "./page.ts";

const norwegian = new Intl.Collator("nb", { numeric: true, sensitivity: "variant" });

/**
 * Sorts rows as Norwegians sort (the database knows only the root collation, and not the same on both engines) and takes
 * the page asked for. `columns` gives what each name of the sort stands for; nothing (null) comes last. Rows that are
 * equal keep the order they came in, so pages never overlap.
 */
export function takePage<Row>(
	rows: readonly Row[],
	query: PageQuery,
	columns: Readonly<Record<string, (row: Row) => string | number | boolean | null>>,
): Page<Row> {
	const sorted = [...rows].sort((one, other) => {
		for (const { by, descending } of query.sort) {
			const column = columns[by];
			if (column === undefined) throw new Error(`The list cannot be sorted by ${by}.`);
			const order = compare(column(one), column(other), descending);
			if (order !== 0) return order;
		}
		return 0;
	});
	const { limit, offset } = query;
	return { items: sorted.slice(offset, offset + limit), total: rows.length, limit, offset };
}

type Value = string | number | boolean | null;

function compare(one: Value, other: Value, descending: boolean): number {
	if (one === null || other === null) return Number(one === null) - Number(other === null);
	const order =
		typeof one === "string" && typeof other === "string"
			? norwegian.compare(one, other)
			: Number(one) - Number(other);
	return descending ? -order : order;
}

/** Whether any of the texts contains what is searched for, whatever the case. Nothing searched for: yes. */
export function matchesSearch(
	search: string | undefined,
	...texts: readonly (string | null)[]
): boolean {
	if (search === undefined) return true;
	const wanted = search.toLocaleLowerCase("nb");
	return texts.some((text) => text?.toLocaleLowerCase("nb").includes(wanted) === true);
}

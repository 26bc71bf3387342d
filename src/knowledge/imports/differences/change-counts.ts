import type { ChangeKind, TableDifferences } from "./import-differences.ts";

/** What an import does to one kind of row. */
export interface ChangeCounts {
	readonly added: number;
	readonly changed: number;
	/** Closed from a day on; what was there before stays. */
	readonly ended: number;
	readonly removed: number;
	readonly unchanged: number;
	/** Not named by the import; they stay. */
	readonly leftAlone: number;
}
export type CountsByKind = Readonly<Record<ChangeKind, ChangeCounts>>;

export const changeKinds = [
	"units",
	"persons",
	"employments",
	"positionTitles",
	"competences",
	"relations",
	"holdings",
	"requirements",
	"turnover",
] as const satisfies readonly ChangeKind[];

export function countChanges(tables: TableDifferences): CountsByKind {
	const counts = changeKinds.map((kind) => {
		const { added, changed, ended, removed, unchanged, leftAlone } = tables[kind];
		return [
			kind,
			{
				added: added.length,
				changed: changed.length,
				ended: ended.length,
				removed: removed.length,
				unchanged,
				leftAlone,
			},
		];
	});
	return Object.fromEntries(counts) as CountsByKind;
}

/** The share of employments of the day, in percent, that may end without being confirmed one more time. */
const mostEndings = 30;

/** Whether so many employments would end that a wrong or half file is likelier than that so many left. */
export function needsEndingsConfirmed(ended: number, current: number): boolean {
	return ended * 100 > current * mostEndings;
}

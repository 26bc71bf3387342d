import {
	type Figure,
	type FigureName,
	figureNames,
	type NodeDescription,
	type ThreadKind,
	threadKinds,
} from "./thread.ts";

/** A figure of many nodes together. */
export interface Total {
	/** Null: none of them knows it. Hidden: at least one of them hides it. */
	readonly value: Figure;
	/** How many nodes could have it and do not know it. */
	readonly missing: number;
}

/** What hangs on one point of the thread. */
export interface ThreadSummary {
	readonly nodes: Readonly<Record<ThreadKind, number>>;
	/** Gaps among the findings of the newest analysis reached; null: none was reached, or whether they are gaps is hidden. */
	readonly openGaps: number | null;
	readonly totals: Readonly<Partial<Record<FigureName, Total>>>;
}

/** Figures that are sums of their nodes'. A gap is found again in each analysis, so gaps are not added up. */
const summed: readonly FigureName[] = figureNames.filter((name) => !name.startsWith("missing-"));

type Node = NodeDescription & { readonly kind: ThreadKind };

/** Counts the nodes and adds up their figures, each as it was: missing stays missing, hidden stays hidden. */
export function summariseThread(nodes: readonly Node[]): ThreadSummary {
	const count = (kind: ThreadKind) => nodes.filter((node) => node.kind === kind).length;
	const totals = summed.flatMap((name): [FigureName, Total][] => {
		const figures = nodes.flatMap(({ figures: { [name]: figure } }) =>
			figure === undefined ? [] : [figure],
		);
		return figures.length === 0 ? [] : [[name, addUp(figures)]];
	});
	return {
		nodes: Object.fromEntries(threadKinds.map((kind) => [kind, count(kind)])) as Record<
			ThreadKind,
			number
		>,
		openGaps: countOpenGaps(nodes),
		totals: Object.fromEntries(totals),
	};
}

/** The sum of those that are known. */
export function addUp(figures: readonly Figure[]): Total {
	const missing = figures.filter((figure) => figure === null).length;
	if (figures.includes("hidden")) return { value: "hidden", missing };
	const known = figures.filter((figure) => typeof figure === "number");
	const value = known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0);
	return { value, missing };
}

function countOpenGaps(nodes: readonly Node[]): number | null {
	const findings = nodes.filter(({ kind }) => kind === "finding");
	const newest = findings.map(madeAt).reduce((one, other) => (other > one ? other : one), "");
	const now = findings.filter((node) => madeAt(node) === newest);
	if (now.length === 0 || now.some(({ state }) => state === null)) return null;
	return now.filter(({ state }) => state === "gap").length;
}

function madeAt({ made }: Node): string {
	return `${made?.asOf ?? ""} ${made?.recordedAt ?? ""}`;
}

import type { EdgeSource, Figures, NodeSource } from "../../ground/thread/thread.ts";
import type { Identifier } from "../../ground/vocabulary/identifier.ts";
import { isOneOf, type ThreadContext } from "../guidance/thread/thread-context.ts";
import type { GapTables } from "./tables.ts";

type Context = ThreadContext<GapTables>;

/** A finding of what a requirement lacked, in whichever analysis. */
const foundFor: EdgeSource<Context> = {
	name: "found-for",
	from: "requirement",
	to: "finding",
	soWhat: (context, from) => listFound(context, "requirement", from),
	why: (context, to) => listFound(context, "id", to),
};

async function listFound({ db }: Context, end: "requirement" | "id", ids: readonly Identifier[]) {
	const rows = await db
		.selectFrom("finding")
		.select(["requirement", "id"])
		.where(isOneOf(end, ids))
		.execute();
	return rows.flatMap(({ requirement, id }) =>
		requirement === null ? [] : [{ from: requirement, to: id }],
	);
}

/**
 * Findings, the newest analysis first and in each what matters most. An outline has none of what nobody requires, which
 * would tell that somebody holds it; nor the state and the order of the others, which come from counts (decision 0011).
 */
const finding: NodeSource<Context> = {
	kind: "finding",
	async describe({ db }, ids, permission) {
		const rows = await db
			.selectFrom("finding as f")
			.innerJoin("analysis as a", (join) =>
				join.onRef("a.owner", "=", "f.owner").onRef("a.id", "=", "f.analysis"),
			)
			.select(["f.id", "f.owner", "f.kind", "f.unit", "f.unit_path", "f.competence_name"])
			.select(["f.state", "f.counted_in", "f.gap_amount", "a.id as analysis", "a.as_of"])
			.select(["a.recorded_at", "a.definition_version"])
			.where(isOneOf("f.id", ids))
			.orderBy("a.as_of", "desc")
			.orderBy("a.recorded_at", "desc")
			.$if(permission.level !== "outline", (select) => select.orderBy("f.kind").orderBy("f.place"))
			.orderBy("f.unit_path")
			.orderBy("f.competence_name")
			.orderBy("f.id")
			.execute();
		return rows
			.filter(
				({ kind, unit }) =>
					(permission.level !== "outline" || kind === "gap") &&
					(permission.level !== "units" || (unit !== null && permission.units.includes(unit))),
			)
			.map((row) => ({
				id: row.id,
				owner: row.owner,
				title: [row.competence_name, row.unit_path].filter((part) => part !== null).join(" – "),
				state: row.kind !== "gap" ? row.kind : permission.level === "outline" ? null : row.state,
				made: {
					source: `analysis ${row.analysis}`,
					definitionVersion: row.definition_version,
					asOf: row.as_of,
					recordedAt: row.recorded_at,
				},
				figures: row.kind === "gap" ? figuresOf(row.counted_in, row.gap_amount) : {},
			}));
	},
};

function figuresOf(countedIn: string | null, amount: number | null): Figures {
	return countedIn === "fte" || countedIn === "share-of-fte"
		? { "missing-fte-hundredths": amount }
		: { "missing-heads": amount };
}

/** What the room adds to the thread. */
export const gapThread = { edges: [foundFor], nodes: [finding] };

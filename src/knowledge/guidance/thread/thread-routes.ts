import type { Direction, NodeRef, Thread } from "../../../ground/thread/thread.ts";
import { summariseThread } from "../../../ground/thread/thread-summary.ts";
import { trimWalk } from "../../../ground/thread/trim-walk.ts";
import { type Walk, walkThread } from "../../../ground/thread/walk.ts";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, success } from "../../../ground/vocabulary/result.ts";
import { notFound } from "../../../machinery/http/problems/problem.ts";
import { type Route, routesOn } from "../../../machinery/http/routes/route.ts";
import type { GuidanceTables } from "../tables.ts";
import type { AnyThreadContext } from "./thread-context.ts";
import { threadParams, threadQuery, threadShown, type WalkShown } from "./thread-contract.ts";
import { permitKind } from "./thread-permission.ts";

const route = routesOn<GuidanceTables>();

/** A walk reads at most this many nodes; nobody reads more, and the summary says when it was not all. */
const longestWalk = 5000;

/** The route that walks all rooms' edges; whoever wires the program hands over the thread. */
export function createThreadRoutes(thread: Thread<AnyThreadContext>): readonly Route[] {
	return [
		route({
			method: "get",
			path: "/thread/{kind}/{id}",
			operation: "walkThread",
			tag: "Thread",
			summary: "From any point of the thread back to the law and forward to the kroner.",
			action: "thread.read",
			params: threadParams,
			query: threadQuery,
			answer: threadShown,
			async run({ transaction, caller, params, query, reach, reachOf, language }) {
				const start: NodeRef = params;
				const directions: readonly Direction[] =
					query.direction === "both" ? ["why", "so-what"] : [query.direction];
				const walks: WalkShown[] = [];
				for (const direction of directions) {
					const walk = await walkThread(thread, { db: transaction, language }, start, direction, {
						depth: query.depth,
						limit: longestWalk,
						permit: (kind) => permitKind(kind, reach, reachOf),
					});
					if (walk === undefined) return failure(notFound);
					walks.push(showWalk(walk, direction, query.limit, caller.organisation));
				}
				return success({ start, walks });
			},
		}),
	];
}

function showWalk(
	walk: Walk,
	direction: Direction,
	limit: number,
	organisation: Identifier,
): WalkShown {
	const { nodes, edges } = trimWalk(walk, direction, limit);
	const { totals, ...summary } = summariseThread(walk.nodes);
	return {
		direction,
		nodes: nodes.map(({ kind, id, title, owner, state, steps, more, made, within, figures }) => ({
			...{ kind, id, title, state, steps, more, made },
			within: [...(within ?? [])],
			scope: owner === null ? "national" : owner === organisation ? "own" : "shared",
			figures: mapValues(figures, showFigure),
		})),
		edges: [...edges],
		summary: {
			...summary,
			complete: walk.complete,
			totals: mapValues(totals, ({ value, missing }) => ({ value: showFigure(value), missing })),
		},
	};
}

function showFigure(figure: number | null | "hidden"): number | null | ":" {
	return figure === "hidden" ? ":" : figure;
}

function mapValues<Key extends string, Value, Shown>(
	record: Readonly<Partial<Record<Key, Value>>>,
	show: (value: Value) => Shown,
): Partial<Record<Key, Shown>> {
	const entries = Object.entries(record) as [Key, Value][];
	return Object.fromEntries(entries.map(([key, value]) => [key, show(value)])) as Partial<
		Record<Key, Shown>
	>;
}

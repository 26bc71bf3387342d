import type { Direction, NodeRef } from "./thread.ts";
import type { Walk } from "./walk.ts";

/** The first nodes of a walk, with the edges between them, and for each how many of its next were left out. */
export function trimWalk(walk: Walk, direction: Direction, most: number): Walk {
	const nodes = walk.nodes.slice(0, most);
	const shown = new Set(nodes.map(keyOf));
	const leftOut = new Map<string, Set<string>>();
	for (const { from, to } of walk.edges) {
		const [near, far] = direction === "so-what" ? [from, to] : [to, from];
		if (shown.has(keyOf(far))) continue;
		const others = leftOut.get(keyOf(near)) ?? new Set();
		leftOut.set(keyOf(near), others.add(keyOf(far)));
	}
	return {
		nodes: nodes.map((node) => ({
			...node,
			more: node.more === null ? null : node.more + (leftOut.get(keyOf(node))?.size ?? 0),
		})),
		edges: walk.edges.filter(({ from, to }) => shown.has(keyOf(from)) && shown.has(keyOf(to))),
		complete: walk.complete && nodes.length === walk.nodes.length,
	};
}

function keyOf({ kind, id }: NodeRef): string {
	return `${kind}:${id}`;
}

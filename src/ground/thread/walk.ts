import type { Identifier } from "../vocabulary/identifier.ts";
import {
	type Direction,
	type EdgeSource,
	type Figures,
	figureNames,
	type NodeDescription,
	type NodeRef,
	type Permission,
	personFigures,
	type Thread,
	type ThreadKind,
	threadKinds,
} from "./thread.ts";

/** How far a walk goes, and what it may see. */
export interface WalkOptions {
	/** Steps from the start; 0 is the start alone. */
	readonly depth: number;
	/** Nodes in all, the start among them. */
	readonly limit: number;
	/** Asked for every kind before any step to it; undefined: the kind is not there, nor anything behind it. */
	readonly permit: (kind: ThreadKind) => Permission | undefined;
}

export interface WalkedNode extends NodeDescription {
	readonly kind: ThreadKind;
	/** Steps from the start by the shortest way. */
	readonly steps: number;
	/** Nodes one step on that the limit left out; null: the walk ended here and did not ask. */
	readonly more: number | null;
}

export interface WalkedEdge {
	readonly name: string;
	readonly from: NodeRef;
	readonly to: NodeRef;
}

/** Nodes nearest first, then by kind, then as their room orders them; only edges between nodes that are there. */
export interface Walk {
	readonly nodes: readonly WalkedNode[];
	readonly edges: readonly WalkedEdge[];
	/** Whether nothing was left out, by limit or depth. */
	readonly complete: boolean;
}

type Found = NodeDescription & { readonly kind: ThreadKind; readonly steps: number };
type Step = WalkedEdge & { readonly near: string; readonly far: NodeRef };

/**
 * Walks the thread breadth first. A node is there once, and only if its kind is permitted and its own room shows it; what
 * lies behind a node that is not there is reached by other ways or not at all. Undefined: the start itself is not there.
 */
export async function walkThread<Context>(
	thread: Thread<Context>,
	context: Context,
	start: NodeRef,
	direction: Direction,
	{ depth, limit, permit }: WalkOptions,
): Promise<Walk | undefined> {
	const [first] = await describe(thread, context, [start], permit, 0);
	if (first === undefined) return undefined;
	const found = new Map<string, Found>([[keyOf(first), first]]);
	const more = new Map<string, number | null>();
	const edges = new Map<string, WalkedEdge>();
	let frontier: readonly Found[] = [first];
	for (let steps = 1; steps <= depth && frontier.length > 0; steps += 1) {
		const taken = await listSteps(thread.edges, context, frontier, direction, permit);
		const fresh = new Map<string, NodeRef>();
		for (const { far } of taken) if (!found.has(keyOf(far))) fresh.set(keyOf(far), far);
		const seen = await describe(thread, context, [...fresh.values()], permit, steps);
		const shown = seen.slice(0, Math.max(0, limit - found.size));
		const leftOut = new Set(seen.slice(shown.length).map(keyOf));
		for (const node of frontier) more.set(keyOf(node), 0);
		for (const node of shown) found.set(keyOf(node), node);
		const counted = new Set<string>();
		for (const { near, far, ...edge } of taken) {
			const key = `${edge.name} ${keyOf(edge.from)} ${keyOf(edge.to)}`;
			if (found.has(keyOf(far))) edges.set(key, edge);
			if (!leftOut.has(keyOf(far)) || counted.has(`${near} ${keyOf(far)}`)) continue;
			counted.add(`${near} ${keyOf(far)}`);
			more.set(near, (more.get(near) ?? 0) + 1);
		}
		frontier = shown;
	}
	for (const node of frontier) {
		const goesOn = thread.edges.some((source) => endsOf(source, direction).near === node.kind);
		more.set(keyOf(node), goesOn ? null : 0);
	}
	const nodes = [...found.values()].map((node) => ({
		...node,
		more: more.get(keyOf(node)) ?? null,
	}));
	return {
		nodes,
		edges: [...edges.values()],
		complete: nodes.every((node) => node.more === 0),
	};
}

/** The two ends of a source as a walk in this direction meets them. */
function endsOf<Context>(source: EdgeSource<Context>, direction: Direction) {
	return direction === "so-what"
		? { near: source.from, far: source.to }
		: { near: source.to, far: source.from };
}

async function listSteps<Context>(
	sources: readonly EdgeSource<Context>[],
	context: Context,
	frontier: readonly Found[],
	direction: Direction,
	permit: WalkOptions["permit"],
): Promise<readonly Step[]> {
	const steps: Step[] = [];
	// One after the other: they share one transaction.
	for (const source of sources) {
		const { near, far } = endsOf(source, direction);
		const ids = frontier.filter(({ kind }) => kind === near).map(({ id }) => id);
		if (ids.length === 0 || permit(far) === undefined) continue;
		const ask = direction === "so-what" ? source.soWhat : source.why;
		for (const ends of await ask(context, ids)) {
			const from: NodeRef = { kind: source.from, id: ends.from };
			const to: NodeRef = { kind: source.to, id: ends.to };
			const forward = direction === "so-what";
			const { name } = source;
			steps.push({ name, from, to, near: keyOf(forward ? from : to), far: forward ? to : from });
		}
	}
	return steps.sort((one, other) => compare(orderOf(one), orderOf(other)));
}

async function describe<Context>(
	thread: Thread<Context>,
	context: Context,
	refs: readonly NodeRef[],
	permit: WalkOptions["permit"],
	steps: number,
): Promise<readonly Found[]> {
	const described: Found[] = [];
	for (const kind of threadKinds) {
		const ids: Identifier[] = refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
		const permission = permit(kind);
		if (ids.length === 0 || permission === undefined) continue;
		for (const source of thread.nodes) {
			if (source.kind !== kind) continue;
			for (const node of await source.describe(context, ids, permission)) {
				const figures = permission.level === "outline" ? hidePersons(node.figures) : node.figures;
				described.push({ ...node, figures, kind, steps });
			}
		}
	}
	return described;
}

/** The figures without those that count persons. */
export function hidePersons(figures: Figures): Figures {
	return Object.fromEntries(
		figureNames
			.filter((name) => figures[name] !== undefined)
			.map((name) => [name, personFigures.has(name) ? "hidden" : figures[name]]),
	);
}

function keyOf({ kind, id }: NodeRef): string {
	return `${kind}:${id}`;
}

function orderOf({ from, to, name }: WalkedEdge): string {
	return `${threadKinds.indexOf(from.kind)} ${from.id} ${threadKinds.indexOf(to.kind)} ${to.id} ${name}`;
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { identifierOf } from "../vocabulary/identifier.ts";
import type { NodeRef, Permission, Thread, ThreadKind } from "./thread.ts";
import { threadKinds } from "./thread.ts";
import { trimWalk } from "./trim-walk.ts";
import { type WalkOptions, walkThread } from "./walk.ts";

const full: Permission = { level: "full" };
const everywhere: WalkOptions = { depth: 100, limit: 10_000, permit: () => full };

/** A thread of numbered nodes: those of one kind follow from those of the kind before, or from their own kind. */
interface Graph {
	readonly kinds: readonly ThreadKind[];
	readonly edges: readonly { readonly from: number; readonly to: number }[];
}

const graphs: fc.Arbitrary<Graph> = fc
	.array(fc.constantFrom(...threadKinds), { minLength: 1, maxLength: 14 })
	.chain((kinds) => {
		const all = kinds.flatMap((_, from) =>
			kinds.flatMap((__, to) => (isNext(kinds, from, to) ? [{ from, to }] : [])),
		);
		return fc.subarray(all).map((edges) => ({ kinds, edges }));
	});

function isNext(kinds: readonly ThreadKind[], from: number, to: number): boolean {
	const step = threadKinds.indexOf(kinds[to]!) - threadKinds.indexOf(kinds[from]!);
	return step === 1 || (step === 0 && from < to);
}

const idOf = (number: number) =>
	identifierOf(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
const numberOf = ({ id }: Pick<NodeRef, "id">) => Number(id.slice(-12));
const refOf = ({ kinds }: Graph, number: number): NodeRef => ({
	kind: kinds[number]!,
	id: idOf(number),
});

function threadOf({ kinds, edges }: Graph): Thread<undefined> {
	const pairs = threadKinds.flatMap((from) => threadKinds.map((to) => ({ from, to })));
	return {
		edges: pairs.map(({ from, to }) => {
			const own = edges
				.filter((edge) => kinds[edge.from] === from && kinds[edge.to] === to)
				.map((edge) => ({ from: idOf(edge.from), to: idOf(edge.to) }));
			return {
				name: `${from}-${to}`,
				from,
				to,
				soWhat: async (_, ids) => own.filter((edge) => ids.includes(edge.from)),
				why: async (_, ids) => own.filter((edge) => ids.includes(edge.to)),
			};
		}),
		nodes: threadKinds.map((kind) => ({
			kind,
			describe: async (_, ids) =>
				ids.map((id) => ({
					id,
					title: `${kind} ${id}`,
					owner: null,
					state: null,
					made: null,
					figures: { "planned-persons": 3, "spent-grant": 1000, "completed-persons": null },
				})),
		})),
	};
}

const starts = graphs.chain((graph) =>
	fc.nat(graph.kinds.length - 1).map((start) => ({ graph, start })),
);

test("forward from one node reaches another if and only if backward from that reaches the first", async () => {
	await fc.assert(
		fc.asyncProperty(starts, async ({ graph, start }) => {
			const thread = threadOf(graph);
			const walk = async (from: number, direction: "why" | "so-what") =>
				(await walkThread(thread, undefined, refOf(graph, from), direction, everywhere))!.nodes.map(
					numberOf,
				);
			const forward = await walk(start, "so-what");
			for (const number of graph.kinds.keys()) {
				expect((await walk(number, "why")).includes(start)).toBe(forward.includes(number));
			}
		}),
		{ numRuns: 150 },
	);
});

test("a walk finds each node once by its shortest way, and every edge between nodes that it found", async () => {
	await fc.assert(
		fc.asyncProperty(starts, async ({ graph, start }) => {
			const walk = await walkThread(
				threadOf(graph),
				undefined,
				refOf(graph, start),
				"so-what",
				everywhere,
			);
			const steps = stepsFrom(graph, start, () => true);
			expect(new Map(walk!.nodes.map((node) => [numberOf(node), node.steps]))).toEqual(steps);
			expect(walk!.nodes).toHaveLength(steps.size);
			expect(walk!.complete).toBe(true);
			const found = walk!.edges.map(({ from, to }) => `${numberOf(from)} ${numberOf(to)}`);
			const real = graph.edges.filter(({ from }) => steps.has(from));
			expect(found.sort()).toEqual(real.map(({ from, to }) => `${from} ${to}`).sort());
		}),
	);
});

test("a kind that is not permitted is not there, nor what lies behind it alone", async () => {
	await fc.assert(
		fc.asyncProperty(starts, fc.constantFrom(...threadKinds), async ({ graph, start }, refused) => {
			const permit = (kind: ThreadKind) => (kind === refused ? undefined : full);
			const walk = await walkThread(threadOf(graph), undefined, refOf(graph, start), "so-what", {
				...everywhere,
				permit,
			});
			const steps = stepsFrom(graph, start, (number) => graph.kinds[number] !== refused);
			expect(walk === undefined).toBe(graph.kinds[start] === refused);
			expect(new Set(walk?.nodes.map(numberOf))).toEqual(new Set(steps.keys()));
		}),
	);
});

test("a limit leaves out the last, says how many are left out at each node, and finds the same again", async () => {
	await fc.assert(
		fc.asyncProperty(starts, fc.integer({ min: 1, max: 8 }), async ({ graph, start }, limit) => {
			const ask = (most: number) =>
				walkThread(threadOf(graph), undefined, refOf(graph, start), "so-what", {
					...everywhere,
					limit: most,
				});
			const [few, again, all] = [await ask(limit), await ask(limit), await ask(10_000)];
			expect(few).toEqual(again);
			const shown = few!.nodes.map(numberOf);
			expect(shown).toEqual(all!.nodes.map(numberOf).slice(0, limit));
			for (const node of few!.nodes) {
				const behind = graph.edges.filter(({ from }) => from === numberOf(node));
				expect(node.more).toBe(behind.filter(({ to }) => !shown.includes(to)).length);
			}
		}),
	);
});

test("a trimmed walk has the first nodes, and tells of each how many behind it are not shown", async () => {
	await fc.assert(
		fc.asyncProperty(starts, fc.integer({ min: 1, max: 8 }), async ({ graph, start }, most) => {
			const all = await walkThread(
				threadOf(graph),
				undefined,
				refOf(graph, start),
				"so-what",
				everywhere,
			);
			const few = trimWalk(all!, "so-what", most);
			const shown = few.nodes.map(numberOf);
			expect(shown).toEqual(all!.nodes.map(numberOf).slice(0, most));
			expect(few.complete).toBe(shown.length === all!.nodes.length);
			for (const node of few.nodes) {
				const behind = graph.edges.filter(({ from }) => from === numberOf(node));
				expect(node.more).toBe(behind.filter(({ to }) => !shown.includes(to)).length);
			}
			for (const { from, to } of few.edges) {
				expect(shown).toContain(numberOf(from));
				expect(shown).toContain(numberOf(to));
			}
		}),
	);
});

test("where the walk ends because it may go no further, what is behind is not known", async () => {
	const graph: Graph = { kinds: ["guidance", "requirement"], edges: [{ from: 0, to: 1 }] };
	const walk = await walkThread(threadOf(graph), undefined, refOf(graph, 0), "so-what", {
		...everywhere,
		depth: 0,
	});
	expect(walk).toMatchObject({ nodes: [{ more: null }], complete: false });
});

test("an outline has no figure that counts persons, and the kroner stay", async () => {
	const graph: Graph = { kinds: ["delivery"], edges: [] };
	const walk = await walkThread(threadOf(graph), undefined, refOf(graph, 0), "why", {
		...everywhere,
		permit: () => ({ level: "outline" }),
	});
	expect(walk!.nodes[0]!.figures).toEqual({
		"planned-persons": "hidden",
		"completed-persons": "hidden",
		"spent-grant": 1000,
	});
});

/** Breadth first by the definition: the reference that the walker is held against. */
function stepsFrom(graph: Graph, start: number, allowed: (number: number) => boolean) {
	const steps = new Map<number, number>();
	if (!allowed(start)) return steps;
	steps.set(start, 0);
	for (let round = 0; round <= graph.kinds.length; round += 1) {
		for (const { from, to } of graph.edges) {
			if (steps.get(from) === round && !steps.has(to) && allowed(to)) steps.set(to, round + 1);
		}
	}
	return steps;
}

import {
	type FigureName,
	figureNames,
	type ThreadKind,
	threadKinds,
} from "../../src/ground/thread/thread.ts";
import { client, get } from "../api/client.ts";
import type { Answer } from "../api/shapes.ts";
import type { useOwnAccount } from "../session/own-account.ts";

export type Thread = Answer<"walkThread">;
export type Walk = Thread["walks"][number];
export type ThreadNode = Walk["nodes"][number];
type May = ReturnType<typeof useOwnAccount>["may"];

/** Both walks from one point; `limit` is how many nodes are shown each way. */
export function threadQuery(kind: ThreadKind, id: string, limit: number) {
	return {
		queryKey: ["thread", kind, id, limit],
		queryFn: () =>
			get(client.GET("/thread/{kind}/{id}", { params: { path: { kind, id }, query: { limit } } })),
	};
}

/** What lets one see each kind; without it the kind is not on one's thread, which is not the same as none. */
const neededFor = {
	guidance: "guidance.read",
	requirement: "requirements.read",
	finding: "analyses.read",
	measure: "plans.read",
	delivery: "plans.read",
	cost: "plans.read",
} as const satisfies Readonly<Record<ThreadKind, string>>;

/** One of the six steps of the bar. */
export interface ThreadStep {
	readonly kind: ThreadKind;
	readonly isHere: boolean;
	/** The start itself where one is, else what is nearest; undefined: nothing, or further away than what was fetched. */
	readonly node: ThreadNode | undefined;
	readonly count: number;
	/** Whether the one who looks may see the kind at all. */
	readonly isSeen: boolean;
	/** Kroner: booked on costs, planned on measures; hidden ones are `:`. */
	readonly kroner: number | ":" | null;
}

export function readSteps({ start, walks }: Thread, may: May): readonly ThreadStep[] {
	const at = threadKinds.indexOf(start.kind);
	const walkOf = (direction: Walk["direction"]) =>
		walks.find((walk) => walk.direction === direction)!;
	return threadKinds.map((kind, place) => {
		const isHere = place === at;
		const walk = walkOf(place < at ? "why" : "so-what");
		const node = walk.nodes.find((each) => each.kind === kind);
		const totals = walk.summary.totals;
		return {
			kind,
			isHere,
			node,
			count: isHere ? 1 : (walk.summary.nodes[kind] ?? 0),
			isSeen: may[neededFor[kind]] !== undefined,
			kroner:
				kind === "cost"
					? addKroner(totals, "spent-own-share", "spent-grant")
					: kind === "measure"
						? addKroner(totals, "planned-own-share", "planned-grant")
						: null,
		};
	});
}

function addKroner(totals: Walk["summary"]["totals"], ...names: readonly FigureName[]) {
	const values = names.flatMap((name) => totals[name]?.value ?? []);
	if (values.includes(":")) return ":";
	return values.length === 0 ? null : values.reduce<number>((sum, each) => sum + Number(each), 0);
}

/** The figures that a node or a total has, in their own order. */
export function figuresOf<Figure>(figures: Readonly<Record<string, Figure>>) {
	return figureNames.flatMap((name) => {
		const figure = figures[name];
		return figure === undefined ? [] : [{ name, figure }];
	});
}

/** The page of a node; a delivery and a cost stand on their measure's. */
export function addressOf({ kind, id, within }: ThreadNode): string {
	switch (kind) {
		case "guidance":
			return `/competence/guidance/${id}`;
		case "requirement":
			return `/competence/requirements/${id}`;
		case "finding":
			return `/gaps/findings/${id}`;
		case "measure":
			return `/plans/${within[0]}/measures/${id}`;
		default:
			return `/plans/${within[0]}/measures/${within[1]}`;
	}
}

import type { Identifier } from "../vocabulary/identifier.ts";
import type { PlainDate } from "../vocabulary/plain-date.ts";

/** What the thread is made of, from the reason to the krone. */
export const threadKinds = [
	"guidance",
	"requirement",
	"finding",
	"measure",
	"delivery",
	"cost",
] as const;
export type ThreadKind = (typeof threadKinds)[number];

/** One thing on the thread. */
export interface NodeRef {
	readonly kind: ThreadKind;
	readonly id: Identifier;
}

/** `why`: back towards the reason. `so-what`: forward to what came of it. */
export type Direction = "why" | "so-what";

/** That `to` is there because of `from`. */
export interface EdgeEnds {
	readonly from: Identifier;
	readonly to: Identifier;
}

/**
 * Edges of one kind, given by the room that stores them: the later of the two rooms. Both directions must tell the same
 * edges. `Context` is what the rooms ask with (a transaction); the thread does not know it.
 */
export interface EdgeSource<Context> {
	/** What the edge says, read from its later end: `rests-on`. */
	readonly name: string;
	/** The kind of the reason. */
	readonly from: ThreadKind;
	/** The kind of what came of it. */
	readonly to: ThreadKind;
	/** The edges that go out from any of these reasons. */
	readonly soWhat: (context: Context, from: readonly Identifier[]) => Promise<readonly EdgeEnds[]>;
	/** The edges that lead to any of these. */
	readonly why: (context: Context, to: readonly Identifier[]) => Promise<readonly EdgeEnds[]>;
}

/** How much of a kind the one who walks may see. */
export type Permission =
	| { readonly level: "full" }
	/** What belongs to these units; of the rest no figure that counts persons, or nothing, as the room decides. */
	| { readonly level: "units"; readonly units: readonly Identifier[] }
	/** That it is there, without any figure that counts persons. */
	| { readonly level: "outline" };

/** Every figure that a node can carry. Kroner are whole. */
export const figureNames = [
	"planned-own-share",
	"planned-grant",
	"spent-own-share",
	"spent-grant",
	"persons-in-measures",
	"planned-persons",
	"completed-persons",
	"missing-heads",
	"missing-fte-hundredths",
] as const;
export type FigureName = (typeof figureNames)[number];

/** The figures that count persons: an outline has none of them. */
export const personFigures: ReadonlySet<FigureName> = new Set<FigureName>([
	"persons-in-measures",
	"planned-persons",
	"completed-persons",
	"missing-heads",
	"missing-fte-hundredths",
]);

/** Null: not known, which is not 0. */
export type Figure = number | null | "hidden";
export type Figures = Readonly<Partial<Record<FigureName, Figure>>>;

/** How a node came to be, where it was made and not typed. */
export interface Making {
	readonly source: string;
	readonly definitionVersion: number | null;
	readonly asOf: PlainDate | null;
	/** A moment in UTC. */
	readonly recordedAt: string | null;
}

/** A node as the room that keeps it describes it. */
export interface NodeDescription {
	readonly id: Identifier;
	readonly title: string;
	/** The organisation that owns it; null: the same for all. */
	readonly owner: Identifier | null;
	/** Its state in its own room: the state of a gap, the status of a measure. */
	readonly state: string | null;
	readonly made: Making | null;
	/** What it is kept in, outermost first: the plan of a measure, the plan and the measure of a delivery. */
	readonly within?: readonly Identifier[];
	/** Only those that such a node can have. */
	readonly figures: Figures;
}

/** The nodes of one kind, given by the room that keeps them. */
export interface NodeSource<Context> {
	readonly kind: ThreadKind;
	/** Those of the ids that the one who walks may see, each once; always in the same order, what matters most first. */
	readonly describe: (
		context: Context,
		ids: readonly Identifier[],
		permission: Permission,
	) => Promise<readonly NodeDescription[]>;
}

/** Everything that can be walked. */
export interface Thread<Context> {
	readonly edges: readonly EdgeSource<Context>[];
	readonly nodes: readonly NodeSource<Context>[];
}

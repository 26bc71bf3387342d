import type { Transaction } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Translated } from "../../../machinery/languages/language.ts";

/** Units that close the day before, and those that open instead of them. */
export interface Reorganisation {
	readonly predecessors: readonly Identifier[];
	/** One after a merger, several after a split; the first takes what cannot be divided. */
	readonly successors: readonly [Identifier, ...Identifier[]];
	/** Whether the successors were made for it, so that they hold nothing but what the predecessors held. */
	readonly areNew: boolean;
	/** The first day of the new order. */
	readonly onDay: PlainDate;
}

/**
 * What a room above keeps on units (requirements, roles of leaders). Whoever wires the program hands them to the routes of
 * this room, so that no unit closes under them, and they move in the same transaction.
 */
export interface UnitUse {
	/** Small letters and hyphens. */
	readonly name: string;
	/** What it is, in the reader's words, in plural and small letters: "krav". */
	readonly title: Translated<string>;
	/** How many rows are still on the unit after the day. */
	readonly countAfter: (
		// biome-ignore lint/suspicious/noExplicitAny: each room knows its own tables.
		transaction: Transaction<any>,
		unit: Identifier,
		day: PlainDate,
	) => Promise<number>;
	/** Moves to the successors what is on the predecessors from the day on; answers how many rows it moved and left. */
	readonly move: (
		// biome-ignore lint/suspicious/noExplicitAny: each room knows its own tables.
		transaction: Transaction<any>,
		reorganisation: Reorganisation,
	) => Promise<{ readonly moved: number; readonly left: number }>;
}

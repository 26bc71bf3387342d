import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { Language } from "../../../machinery/languages/language.ts";

/** What the rooms' edges and nodes ask with: the request's transaction, and the language of what they say. */
export interface ThreadContext<Tables> {
	readonly db: Pick<Kysely<Tables>, "selectFrom">;
	readonly language: Language;
}

/** As `ThreadContext`, of whoever puts the rooms' parts of the thread together. */
// biome-ignore lint/suspicious/noExplicitAny: the whole thread has no tables in common; each room knows its own.
export type AnyThreadContext = ThreadContext<any>;

/** Whether the column is one of these; an array, since there can be more of them than a statement has parameters. */
export function isOneOf(column: string, ids: readonly Identifier[]): RawBuilder<boolean> {
	return sql<boolean>`${sql.ref(column)} = any(${ids}::uuid[])`;
}

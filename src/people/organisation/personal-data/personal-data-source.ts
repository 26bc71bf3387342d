import type { Transaction } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import type { PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { Translated } from "../../../machinery/languages/language.ts";

/** Each room knows its own tables. */
// biome-ignore lint/suspicious/noExplicitAny: a list of sources of several rooms has no tables in common.
type AnyTransaction = Transaction<any>;

/**
 * What a room keeps about a person, for the person's access report (GDPR art. 15). Each room that keeps something has one,
 * and whoever wires the program hands them all to the room of access.
 */
export interface PersonalDataSource {
	readonly name: string;
	/** What it is, in the reader's words. */
	readonly title: Translated<string>;
	/** Why it is kept, in the reader's words. */
	readonly purpose: Translated<string>;
	/** Every row about the person, each as field → value; the person's own words and values, no ids of others. */
	readonly collect: (transaction: AnyTransaction, person: Identifier) => Promise<readonly object[]>;
}

/** What a room erases when it has been kept long enough. */
export interface RetentionTask {
	/** The kind that a retention rule of the organisation can change: small letters and hyphens. */
	readonly kind: string;
	readonly title: Translated<string>;
	/** How long it is kept without a rule of the organisation's own. */
	readonly months: number;
	/** Why so long: the law or the need. */
	readonly reason: Translated<string>;
	/** How many rows of each kind would go; nothing is changed. */
	readonly count: (
		transaction: AnyTransaction,
		before: PlainDate,
	) => Promise<Readonly<Record<string, number>>>;
	/** Erases them, and says how many rows of each kind went: the same as `count` just before. */
	readonly erase: (
		transaction: AnyTransaction,
		before: PlainDate,
	) => Promise<Readonly<Record<string, number>>>;
}

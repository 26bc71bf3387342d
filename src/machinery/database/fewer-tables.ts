import type { Kysely } from "kysely";

/**
 * The same connection or transaction, handed to a function that knows fewer of its tables: `listUnits(fewerTables(db))`.
 * Every table that the function asks for is there, which the compiler checks; Kysely's own types would have the two lists
 * of tables be equal.
 */
export function fewerTables<All, Few>(
	db: Kysely<All> & (All extends Few ? unknown : never),
): Kysely<Few> {
	return db as unknown as Kysely<Few>;
}

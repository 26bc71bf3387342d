import type { Kysely, Transaction } from "kysely";

/**
 * Hands a connection or transaction to functions that know fewer of its tables:
 * `const organisation = onlyTables<OrganisationTables>()`, then `listUnitsOn(organisation(db), day)`. The compiler checks
 * that the tables are there. Kysely's own types ask for exactly the same tables, since a query could name any.
 */
export function onlyTables<Few>() {
	return <All extends Few>(db: Kysely<All> | Transaction<All>): Kysely<Few> =>
		db as unknown as Kysely<Few>;
}

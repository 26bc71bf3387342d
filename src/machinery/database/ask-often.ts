import type { Compilable, Kysely } from "kysely";
import { keepPlan } from "./connection/kept-plans.ts";

/**
 * Runs a query that is asked at many requests, always in the same words whatever its values (lists go in as one array).
 * The server plans it once a connection; with the policies of a table, that takes longer than the answer.
 */
export async function askOften<Row>(
	// biome-ignore lint/suspicious/noExplicitAny: the query knows its tables; here it is only sent.
	db: Kysely<any>,
	query: Compilable<Row>,
): Promise<Row[]> {
	const compiled = query.compile();
	keepPlan(compiled.sql);
	return (await db.executeQuery(compiled)).rows;
}

import type { Kysely } from "kysely";
import { loadNationalGuidance } from "../knowledge/guidance/national/national-guidance-store.ts";

/** Fills what is the same for all from the product's own data, each time the database is opened; see `loadNationalGuidance`. */
export async function prepareStore(database: {
	// biome-ignore lint/suspicious/noExplicitAny: whoever opens the database has all rooms' tables; each loader knows its own.
	readonly db: Kysely<any>;
}): Promise<void> {
	await loadNationalGuidance(database.db);
}

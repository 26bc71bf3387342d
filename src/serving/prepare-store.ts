import { loadNationalGuidance } from "../knowledge/guidance/national/national-guidance-store.ts";
import type { GuidanceTables } from "../knowledge/guidance/tables.ts";
import type { Database } from "../machinery/database/open-database.ts";

/** Fills what is the same for all from the product's own data, each time the database is opened; see `loadNationalGuidance`. */
export async function prepareStore<Tables extends GuidanceTables>({
	db,
}: Database<Tables>): Promise<void> {
	await loadNationalGuidance(db.withTables<GuidanceTables>());
}

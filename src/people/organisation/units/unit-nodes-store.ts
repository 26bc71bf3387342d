import type { Kysely } from "kysely";
import { askOften } from "../../../machinery/database/ask-often.ts";
import type { OrganisationTables } from "../tables.ts";
import type { UnitNode } from "./unit-tree.ts";

/** Every unit there is or was, as said last, in no order: for asking what is above and below. */
export async function readUnitNodes(db: Kysely<OrganisationTables>): Promise<readonly UnitNode[]> {
	return askOften(db, db.selectFrom("unit").select(["id", "name", "parent"]));
}

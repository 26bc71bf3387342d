import type { Database } from "../../src/machinery/database/open-database.ts";
import type { LoadingTables } from "../../src/outlook/demo/loading/load-municipality-store.ts";

/** Somebody employed until further notice in the demo municipality, and the topmost units, for roles that need them. */
export async function loadPersonAndUnits({ db }: Pick<Database<LoadingTables>, "db">): Promise<{
	readonly person: string;
	readonly units: readonly string[];
}> {
	const { person } = await db
		.selectFrom("employment")
		.select("person")
		.where("valid_to", "is", null)
		.orderBy("id")
		.executeTakeFirstOrThrow();
	const top = await db.selectFrom("unit").select("id").where("parent", "is", null).execute();
	return { person, units: top.map(({ id }) => id) };
}

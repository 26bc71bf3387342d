import { type Kysely, sql } from "kysely";
import type { GuidanceTables } from "../tables.ts";
import { type NationalData, readNationalData } from "./national-guidance.ts";

/**
 * Fills the reference tables with the product's data, under the login role, when the program opens the database. Run
 * again it changes only what the data changed. Plans, measures and laws that are no longer in the data stay, because
 * requirements may rest on them; which measure went on as which is as the data has it, no more.
 */
export async function loadNationalGuidance(
	db: Kysely<GuidanceTables>,
	data: NationalData = readNationalData(),
): Promise<void> {
	await db.transaction().execute(async (transaction) => {
		// Two programs that open one database at once wait for each other here.
		await sql`select pg_advisory_xact_lock(hashtextextended('national guidance', 0))`.execute(
			transaction,
		);
		await transaction
			.insertInto("national_plan")
			.values([...data.plans])
			.onConflict((conflict) =>
				conflict.column("code").doUpdateSet(({ ref }) => ({
					kind: ref("excluded.kind"),
					name: ref("excluded.name"),
					valid_from: ref("excluded.valid_from"),
					valid_to: ref("excluded.valid_to"),
					status: ref("excluded.status"),
					certainty: ref("excluded.certainty"),
					note: ref("excluded.note"),
					source: ref("excluded.source"),
				})),
			)
			.execute();
		await transaction
			.insertInto("national_guidance")
			.values([...data.guidance])
			.onConflict((conflict) =>
				conflict.column("id").doUpdateSet(({ ref }) => ({
					code: ref("excluded.code"),
					area: ref("excluded.area"),
					title: ref("excluded.title"),
					measure_types: ref("excluded.measure_types"),
					type_text: ref("excluded.type_text"),
					responsible: ref("excluded.responsible"),
					from_year: ref("excluded.from_year"),
					until_year: ref("excluded.until_year"),
					continued: ref("excluded.continued"),
					also_numbered: ref("excluded.also_numbered"),
					certainty: ref("excluded.certainty"),
					note: ref("excluded.note"),
					source: ref("excluded.source"),
					valid_from: ref("excluded.valid_from"),
					valid_to: ref("excluded.valid_to"),
				})),
			)
			.execute();
		await transaction
			.deleteFrom("national_guidance_continuation")
			.where(
				sql<string>`predecessor::text || successor::text`,
				"not in",
				data.continuations.map(({ predecessor, successor }) => predecessor + successor),
			)
			.execute();
		await transaction
			.insertInto("national_guidance_continuation")
			.values([...data.continuations])
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	});
}

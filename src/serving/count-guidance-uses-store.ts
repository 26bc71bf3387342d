import type { Kysely } from "kysely";
import type { CompetenceTables } from "../knowledge/competence/tables.ts";
import type { CountUses } from "../knowledge/guidance/guidance-routes.ts";

/** What rests on a guidance, asked of the room of competence for the room of guidance below it. */
export const countGuidanceUses: CountUses = async (db, guidance) => {
	const tables = db as Pick<Kysely<CompetenceTables>, "selectFrom">;
	const linked = await tables
		.selectFrom("requirement_guidance")
		.select(({ fn }) => fn.count<number>("requirement").distinct().as("count"))
		.where("guidance", "=", guidance)
		.executeTakeFirstOrThrow();
	const told = await tables
		.selectFrom("guidance_use")
		.select(({ fn }) => fn.count<number>("part").distinct().as("count"))
		.where("guidance", "=", guidance)
		.executeTakeFirstOrThrow();
	return { requirements: Number(linked.count), told: Number(told.count) };
};

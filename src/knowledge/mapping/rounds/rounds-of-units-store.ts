import { sql } from "kysely";
import type { UnitUse } from "../../../people/organisation/units/unit-use.ts";
import type { MappingDb } from "../mapping-db.ts";

const notClosed = sql<boolean>`round in (select id from mapping_round where closed_on is null)`;

/** Rounds that are not closed go on asking those who work in the units that come after the ones they ask. */
export const roundsOfUnits: UnitUse = {
	name: "mapping-rounds",
	title: {
		nb: "kartlegginger som ikke er avsluttet",
		nn: "kartleggingar som ikkje er avslutta",
		en: "mapping rounds that are not closed",
	},
	async countAfter(transaction, unit) {
		const { count } = await (transaction as MappingDb)
			.selectFrom("mapping_round_unit")
			.select((select) => select.fn.countAll<number>().as("count"))
			.where("unit", "=", unit)
			.where(notClosed)
			.executeTakeFirstOrThrow();
		return count;
	},
	async move(transaction, { predecessors, successors }) {
		const db = transaction as MappingDb;
		const rows = await db
			.deleteFrom("mapping_round_unit")
			.where("unit", "in", [...predecessors])
			.where(notClosed)
			.returning(["owner", "round"])
			.execute();
		for (const { owner, round } of rows) {
			await db
				.insertInto("mapping_round_unit")
				.values(successors.map((unit) => ({ owner, round, unit })))
				.onConflict((at) => at.columns(["owner", "round", "unit"]).doNothing())
				.execute();
		}
		return { moved: rows.length, left: 0 };
	},
};

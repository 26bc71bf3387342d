import { addDays } from "../../../ground/vocabulary/plain-date.ts";
import type { UnitUse } from "../../../people/organisation/units/unit-use.ts";
import type { RequirementDb } from "./requirement-store.ts";

/**
 * Requirements follow their units through mergers and splits: those in force close the day before and open again in the
 * first successor, which takes what cannot be divided; those that have not begun move as they are.
 */
export const requirementsOfUnits: UnitUse = {
	name: "requirements",
	title: { nb: "krav", nn: "krav", en: "requirements" },
	async countAfter(transaction, unit, day) {
		const db = transaction as RequirementDb;
		const { count } = await db
			.selectFrom("requirement")
			.select((select) => select.fn.countAll<number>().as("count"))
			.where("unit", "=", unit)
			.where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">", day)]))
			.executeTakeFirstOrThrow();
		return count;
	},
	async move(transaction, { predecessors, successors, onDay }) {
		const db = transaction as RequirementDb;
		const rows = await db
			.selectFrom("requirement")
			.selectAll()
			.where("unit", "in", [...predecessors])
			.where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">=", onDay)]))
			.orderBy("place")
			.execute();
		const [unit] = successors;
		for (const { id, version: _, ...row } of rows) {
			if (row.valid_from !== null && row.valid_from >= onDay) {
				await db.updateTable("requirement").set({ unit }).where("id", "=", id).execute();
				continue;
			}
			await db
				.updateTable("requirement")
				.set({ valid_to: addDays(onDay, -1) })
				.where("id", "=", id)
				.execute();
			const { id: opened } = await db
				.insertInto("requirement")
				.values({ ...row, unit, valid_from: onDay })
				.returning("id")
				.executeTakeFirstOrThrow();
			await db
				.insertInto("requirement_guidance")
				.columns(["owner", "requirement", "guidance", "guidance_owner"])
				.expression((from) =>
					from
						.selectFrom("requirement_guidance")
						.select((select) => [
							"owner",
							select.val(opened).as("requirement"),
							"guidance",
							"guidance_owner",
						])
						.where("requirement", "=", id),
				)
				.execute();
		}
		return { moved: rows.length, left: 0 };
	},
};

import type { UnitUse } from "../../../people/organisation/units/unit-use.ts";
import type { SignalDb } from "./signal-store.ts";

/** Signals that somebody still waits for follow their units through mergers and splits, to the first successor. */
export const signalsOfUnits: UnitUse = {
	name: "signals",
	title: { nb: "åpne meldinger", nn: "opne meldingar", en: "open signals" },
	async countAfter(transaction, unit) {
		const db = transaction as SignalDb;
		const { count } = await db
			.selectFrom("signal")
			.select((select) => select.fn.countAll<number>().as("count"))
			.where("unit", "=", unit)
			.where("status", "in", ["open", "taken-up"])
			.executeTakeFirstOrThrow();
		return count;
	},
	async move(transaction, { predecessors, successors: [unit] }) {
		const db = transaction as SignalDb;
		const rows = await db
			.updateTable("signal")
			.set({ unit })
			.where("unit", "in", [...predecessors])
			.where("status", "in", ["open", "taken-up"])
			.returning("id")
			.execute();
		return { moved: rows.length, left: 0 };
	},
};

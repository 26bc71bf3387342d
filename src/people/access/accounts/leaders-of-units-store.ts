import { type Kysely, sql, type Transaction } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { addDays, type PlainDate } from "../../../ground/vocabulary/plain-date.ts";
import type { UnitUse } from "../../organisation/units/unit-use.ts";
import type { Tables } from "../tables.ts";

/**
 * The roles of leaders follow their units, and nobody comes to lead more than before: whoever keeps units may not give
 * roles. Who leads all the units that close leads the new ones. Who leads one of several, or whose unit becomes a part of
 * one that was there, leads it until it closes; an administrator says who leads the other.
 */
export const leadersOfUnits: UnitUse = {
	name: "leaders",
	title: { nb: "lederroller", nn: "leiarroller", en: "roles of leaders" },
	async countAfter(transaction: Transaction<Tables>, unit, day) {
		const { count } = await transaction
			.selectFrom("role_grant")
			.select((select) => select.fn.countAll<number>().as("count"))
			.where("unit", "=", unit)
			.where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">", day)]))
			.executeTakeFirstOrThrow();
		return count;
	},
	async move(transaction: Transaction<Tables>, { predecessors, successors, areNew, onDay }) {
		const grants = await transaction
			.selectFrom("role_grant")
			.selectAll()
			.where("unit", "in", [...predecessors])
			.where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">=", onDay)]))
			.orderBy("valid_from")
			.orderBy("id")
			.forUpdate()
			.execute();
		let left = 0;
		for (const { owner, account, role, valid_from, valid_to } of grants) {
			const from = valid_from > onDay ? valid_from : onDay;
			const led = (unit: Identifier) =>
				isLedThroughout(transaction, account, unit, { from, to: valid_to });
			let follows = areNew;
			for (const unit of predecessors) follows &&= await led(unit);
			let leadsAll = true;
			for (const unit of successors) {
				if (await led(unit)) continue;
				if (!follows) leadsAll = false;
				else {
					await transaction
						.insertInto("role_grant")
						.values({ owner, account, role, unit, valid_from: from, valid_to })
						.execute();
				}
			}
			if (!leadsAll) left += 1;
		}
		for (const { id, valid_from } of grants) {
			if (valid_from >= onDay) {
				await transaction.deleteFrom("role_grant").where("id", "=", id).execute();
			} else {
				const valid_to = addDays(onDay, -1);
				await transaction
					.updateTable("role_grant")
					.set({ valid_to })
					.where("id", "=", id)
					.execute();
			}
		}
		return { moved: grants.length - left, left };
	},
};

/** Whether one role of the account, in the unit or in one above it, lasts for all of the period. */
async function isLedThroughout(
	db: Kysely<Tables>,
	account: Identifier,
	unit: Identifier,
	{ from, to }: { readonly from: PlainDate; readonly to: PlainDate | null },
): Promise<boolean> {
	const { rows } = await sql`
		with recursive above as (
			select owner, id, parent from unit where id = ${unit}
			union
			select u.owner, u.id, u.parent from unit as u join above on above.owner = u.owner and above.parent = u.id
		)
		select 1 from role_grant as g join above on above.owner = g.owner and above.id = g.unit
		where g.account = ${account} and g.role = 'unit-leader' and g.valid_from <= ${from}
			and (g.valid_to is null or g.valid_to >= ${to}::date) limit 1`.execute(db);
	return rows.length > 0;
}

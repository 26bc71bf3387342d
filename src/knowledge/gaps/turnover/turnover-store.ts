import type { Kysely } from "kysely";
import type { Identifier } from "../../../ground/vocabulary/identifier.ts";
import { failure, type Result, success } from "../../../ground/vocabulary/result.ts";
import { invalidInput, type Problem, stale } from "../../../machinery/http/problems/problem.ts";
import { ownTurnoverTable } from "../files/turnover-table.ts";
import type { TurnoverTable } from "../model.ts";
import type { GapTables } from "../tables.ts";
import type { TurnoverAnswer } from "./turnover-contract.ts";
import { bandBackwardsAt } from "./turnover-problems.ts";

type Db = Kysely<GapTables>;

/** The table that the organisation's analyses use: its own, or the product's. */
export async function getTurnover(db: Db): Promise<TurnoverTable> {
	const { name, source, rates } = await getTurnoverAnswer(db);
	return { name, source, rows: rates };
}

/**
 * The table as HTTP shows it. Its version is one more than the row's, and 1 while there is none: who saw the product's
 * own table before anybody made another is refused like everyone else when the row has come.
 */
export async function getTurnoverAnswer(db: Db): Promise<TurnoverAnswer> {
	const row = await db.selectFrom("turnover_table").selectAll().executeTakeFirst();
	const version = (row?.version ?? 0) + 1;
	if (row === undefined || row.rates === null) {
		const { name, source, rows } = ownTurnoverTable;
		return { version, own: false, name, source, rates: [...rows] };
	}
	return { version, own: true, name: row.name, source: row.source, rates: [...row.rates] };
}

/** Puts the organisation's own table in place of whatever is used, or (null) goes back to the product's. */
export async function changeTurnover(
	db: Db,
	owner: Identifier,
	expectedVersion: number,
	table: TurnoverTable | null,
): Promise<Result<TurnoverAnswer, Problem>> {
	const faults = (table?.rows ?? []).flatMap(({ ageFrom, ageTo }, row) =>
		ageTo < ageFrom ? [bandBackwardsAt(row)] : [],
	);
	if (faults.length > 0) return failure(invalidInput(...faults));
	const { name, source } = table ?? ownTurnoverTable;
	const values = { name, source, rates: table === null ? null : JSON.stringify(table.rows) };
	const written =
		expectedVersion === 1
			? await db
					.insertInto("turnover_table")
					.values({ owner, ...values })
					.onConflict((conflict) => conflict.column("owner").doNothing())
					.returning("id")
					.executeTakeFirst()
			: await db
					.updateTable("turnover_table")
					.set(values)
					.where("version", "=", expectedVersion - 1)
					.returning("id")
					.executeTakeFirst();
	const answer = await getTurnoverAnswer(db);
	return written === undefined ? failure(stale(answer)) : success(answer);
}
